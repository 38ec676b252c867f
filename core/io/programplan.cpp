// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/programplan.h"

#include "base/text.h"

#include <array>

namespace matchbook {

namespace {

void addNote(Organization& program, const QString& note) {
    if (note.isEmpty() || program.note.contains(note))
        return;
    program.note += (program.note.isEmpty() ? QString() : QStringLiteral("\n\n")) + note;
}

constexpr std::array ids{&Organization::acgmeId, &Organization::nrmpId, &Organization::erasId};

/// The program with what the row says about it; an id that it has stays.
Organization with(const Organization& before, const ProgramRecord& record) {
    Organization program = before;
    const Organization& said = record.program;
    fieldsOf<Organization>([&](const char* name, auto member) {
        const QString field = QString::fromLatin1(name);
        const bool isOwn = field == u"name" || field == u"aliases" || field == u"note";
        if (!isOwn && record.said.contains(field))
            program.*member = said.*member;
    });
    for (const auto id : ids) {
        if (!(before.*id).isEmpty())
            program.*id = before.*id;
    }
    program.kind = OrganizationKind::Program;
    addAlias(program, said.name);
    for (const QString& alias : said.aliases)
        addAlias(program, alias);
    addNote(program, said.note);
    return program;
}

QStringList differences(const Organization& one, const Organization& other) {
    QStringList fields;
    fieldsOf<Organization>([&](const char* name, auto member) {
        if (!(one.*member == other.*member))
            fields += QString::fromLatin1(name);
    });
    return fields;
}

class Planner {
public:
    explicit Planner(const QList<Organization>& known)
        : m_index(known)
        , m_known(known.size()) {}

    void plan(const ProgramRecord& record, ProgramPlan& plan) {
        const auto found = m_index.matches(record.program);
        if (found.size() > 1) {
            ++plan.counts.skipped;
            plan.problems += Error{.code = Error::Code::Ambiguous,
                                   .row = record.row,
                                   .field = QStringLiteral("program"),
                                   .text = record.program.name,
                                   .detail = m_index.at(found[0]).name + QStringLiteral(", ") +
                                             m_index.at(found[1]).name};
            return;
        }
        PlannedProgram planned{.row = record.row, .program = {}};
        if (found.isEmpty())
            add(record, planned, plan.counts);
        else
            update(record, found.first(), planned, plan);
        plan.programs += std::move(planned);
    }

private:
    void add(const ProgramRecord& record, PlannedProgram& planned, ImportCounts& counts) {
        planned.program = record.program;
        planned.isNew = true;
        planned.changed = QStringList{QStringLiteral("name")};
        planned.place = m_known++;
        m_index.add(record.program);
        ++counts.created;
    }

    void update(const ProgramRecord& record, qsizetype place, PlannedProgram& planned,
                ProgramPlan& plan) {
        const Organization before = m_index.at(place);
        planned.program = with(before, record);
        planned.changed = differences(before, planned.program);
        planned.place = place;
        m_index.replace(place, planned.program);
        ++(planned.changed.isEmpty() ? plan.counts.same : plan.counts.updated);
        for (const auto id : ids)
            compareIds(record, before.*id, record.program.*id, plan);
    }

    static void compareIds(const ProgramRecord& record, const QString& here, const QString& said,
                           ProgramPlan& plan) {
        if (!here.isEmpty() && !said.isEmpty() && fold(here) != fold(said))
            plan.problems += Error{.code = Error::Code::InvalidValue,
                                   .row = record.row,
                                   .field = QStringLiteral("id"),
                                   .text = said,
                                   .detail = here};
    }

    OrganizationIndex m_index;
    qsizetype m_known;
};

} // namespace

bool mayBeProgram(const Organization& organization) {
    return organization.kind != OrganizationKind::School &&
           organization.kind != OrganizationKind::Society;
}

ProgramPlan planPrograms(const ProgramFile& file, const QList<Organization>& known) {
    ProgramPlan plan;
    plan.problems = file.problems;
    plan.counts.skipped = file.skipped;
    QList<Organization> candidates = known;
    candidates.removeIf([](const Organization& one) { return !mayBeProgram(one); });
    Planner planner(candidates);
    for (const ProgramRecord& record : file.records)
        planner.plan(record, plan);
    plan.counts.read = static_cast<int>(file.records.size()) + file.skipped;
    return plan;
}

} // namespace matchbook
