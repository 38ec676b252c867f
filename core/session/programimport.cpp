// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/programimport.h"

#include "io/formats.h"
#include "session/draftactions.h"
#include "session/interviewday.h"

#include <QFileInfo>

namespace matchbook {

namespace {

QList<ImportRecord> notesOf(const ProgramFile& file) {
    QList<ImportRecord> notes;
    for (const ProgramRecord& record : file.records) {
        ImportRecord& note = notes.emplace_back();
        note.row = record.row;
        note.contact.note = record.program.note;
    }
    return notes;
}

Result<ProgramFile> readPrograms(const QString& path) {
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto file = readProgramCsv(*bytes);
    if (!file) {
        Error error = file.error();
        error.file = path;
        return error;
    }
    return file;
}

/// What is to be stored of each program, once for all of its rows.
QList<PlannedProgram> changesOf(const ProgramPlan& plan) {
    QList<PlannedProgram> changes;
    QHash<qsizetype, qsizetype> known;
    for (const PlannedProgram& row : plan.programs) {
        if (row.changed.isEmpty())
            continue;
        if (!known.contains(row.place)) {
            known.insert(row.place, changes.size());
            changes += row;
        } else {
            changes[known.value(row.place)].program = row.program;
        }
    }
    return changes;
}

/// The status stays as the file has it: the same file twice changes nothing.
void keep(Stores& stores, PlannedProgram& change, const QDateTime& now) {
    Organization& program = change.program;
    const auto known = stores.organizations.find(program.id);
    const auto before = known ? known->interviewOn : std::nullopt;
    if (change.isNew)
        stores.organizations.add(program, now);
    else
        stores.organizations.save(program, now);
    if (program.interviewOn && program.interviewOn != before)
        followInterview(stores, program, before, now);
}

} // namespace

Result<ProgramPlan> previewPrograms(Session& session, const QString& path) {
    const auto file = readPrograms(path);
    if (!file)
        return file.error();
    auto plan = session.read(
        [&](Stores& stores) { return planPrograms(*file, stores.organizations.all()); });
    if (!plan)
        return plan;
    const auto found = checkNotes(session, notesOf(*file));
    if (!found)
        return found.error();
    plan->problems += *found;
    return plan;
}

Result<ProgramPlan> importPrograms(Session& session, const QString& path) {
    auto plan = previewPrograms(session, path);
    if (!plan)
        return plan;
    const auto changes = changesOf(*plan);
    if (changes.isEmpty())
        return plan;
    const auto written =
        session.write({Operation::Import, QFileInfo(path).fileName()}, [&](Stores& stores) {
            for (PlannedProgram change : changes)
                keep(stores, change, session.now());
        });
    return written ? plan : Result<ProgramPlan>(written.error());
}

} // namespace matchbook
