// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/letteractions.h"
#include "session/logactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

Result<Project> projectToChange(Session& session, const QString& title) {
    const auto known = projectTitled(session, title);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Project project;
    project.title = title;
    return project;
}

/// The programs named with commas between.
Result<QList<OrganizationId>> programsNamed(Session& session, const QString& list) {
    QList<OrganizationId> programs;
    for (const QString& name : list.split(u',')) {
        const auto program = programNamed(session, name.trimmed());
        if (!program)
            return program.error();
        programs.append(*program);
    }
    return programs;
}

/// What the options say of a letter.
struct LetterWords {
    std::optional<LetterKind> kind;
    LetterState state = LetterState::Candidate;
    QDate on;
    std::optional<QDate> deadline;
    std::optional<bool> waived;
    QString letterId;
};

Result<LetterWords> letterWords(Call& call) {
    LetterWords said;
    said.on = call.session->today();
    Options options(*call.session, call.arguments);
    options.take("--state", said.state)
        .take("--kind", said.kind)
        .take("--on", said.on)
        .take("--deadline", said.deadline)
        .take("--waived", said.waived)
        .take("--letter-id", said.letterId);
    if (const auto& error = options.error())
        return *error;
    return said;
}

/// What --set says; a state that is set is reached on the day that was said.
Result<> setFields(Letter& letter, const QStringList& settings, QDate on) {
    const auto fields = fieldTexts(settings);
    if (!fields)
        return fields.error();
    const LetterState before = letter.state;
    for (const FieldText& field : *fields) {
        if (auto set = setField(letter, field.key, field.text); !set)
            return set;
    }
    if (letter.state != before)
        reach(letter, letter.state, on);
    return done();
}

/// Sets what was said; a new letter begins as a candidate.
Result<> changeLetter(Call& call, const LetterWords& said, Letter& letter) {
    const auto has = [&](const char* option) {
        return call.arguments.has(option);
    };
    if (!letter.id || has("--state"))
        reach(letter, said.state, said.on);
    if (has("--deadline"))
        letter.deadline = said.deadline;
    if (has("--waived"))
        letter.waived = said.waived;
    if (has("--letter-id"))
        letter.letterId = said.letterId;
    if (auto set = setFields(letter, call.arguments.values("--set"), said.on); !set)
        return set;
    letter.highlights += call.arguments.values("--highlight");
    if (!has("--assign"))
        return done();
    const auto programs = programsNamed(*call.session, call.arguments.value("--assign"));
    if (!programs)
        return programs.error();
    assign(letter, *programs, said.on);
    return done();
}

QJsonObject letterJson(const LetterLine& line) {
    QJsonObject json = toJson(line.letter);
    json.insert(u"writerName"_qs, line.writer);
    json.insert(u"lateSince"_qs, toJson(line.lateSince));
    return json;
}

QStringList letterRow(const LetterLine& line) {
    const Letter& letter = line.letter;
    const QString deadline = line.lateSince
                                 ? Words::tr("late since %1").arg(dayCell(line.lateSince))
                                 : dayCell(letter.deadline);
    const QString waived = letter.waived == true ? Words::tr("waived") : QString();
    return {QString::number(letter.id.value),
            line.writer,
            inWords(letter.kind),
            inWords(letter.state),
            deadline,
            waived,
            Words::tr("%1 programs").arg(letter.programs.size())};
}

} // namespace

Reply runLetter(Call& call) {
    Session& session = *call.session;
    const auto said = letterWords(call);
    if (!said)
        return said.error();
    const auto writer = findContact(session, call.arguments.word(0));
    if (!writer)
        return writer.error();
    auto letter = letterToChange(session, *writer, said->kind);
    if (!letter) {
        Error error = letter.error();
        if (error.field == u"kind")
            error.field = QStringLiteral("--kind");
        return error;
    }
    if (const auto changed = changeLetter(call, *said, *letter); !changed)
        return changed.error();
    const auto saved = saveLetter(session, *letter);
    if (!saved)
        return saved.error();
    const auto stored = findLetter(session, *saved);
    if (!stored)
        return stored.error();
    return answer(
        call, [&] { return toJson(*stored); },
        [&] {
            return QStringLiteral("%1 (%2): %3, %4")
                .arg(stored->authorName, QString::number(stored->id.value), inWords(stored->kind),
                     inWords(stored->state));
        });
}

Reply runLetterList(Call& call) {
    const auto lines = letterLines(*call.session);
    if (!lines)
        return lines.error();
    return answer(
        call, [&] { return arrayOf(*lines, letterJson); },
        [&] { return tableOf(*lines, letterRow, Words::tr("No letters yet")); });
}

Reply runProject(Call& call) {
    Session& session = *call.session;
    auto project = projectToChange(session, call.arguments.word(0));
    if (!project)
        return project.error();
    Options options(session, call.arguments);
    options.take("--state", project->state)
        .take("--kind", project->kind)
        .take("--started", project->started)
        .take("--ended", project->ended)
        .takePeople("--mentors", project->mentors);
    if (const auto& error = options.error())
        return *error;
    if (const auto saved = saveProject(session, *project); !saved)
        return saved.error();
    const auto stored = projectTitled(session, project->title);
    if (!stored)
        return stored.error();
    return answer(
        call, [&] { return toJson(**stored); },
        [&] {
            return QStringLiteral("%1 (%2): %3")
                .arg((*stored)->title, QString::number((*stored)->id.value),
                     inWords((*stored)->state));
        });
}

} // namespace matchbook
