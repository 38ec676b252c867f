// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "domain/json.h"
#include "session/logactions.h"
#include "words/tokenwords.h"

namespace matchbook {

namespace {

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

} // namespace

Reply runLetter(Call& call) {
    Session& session = *call.session;
    std::optional<LetterKind> kind;
    LetterState state = LetterState::Candidate;
    QDate on = session.today();
    std::optional<QDate> deadline;
    std::optional<bool> waived;
    Options options(session, call.arguments);
    options.take("--state", state)
        .take("--kind", kind)
        .take("--on", on)
        .take("--deadline", deadline)
        .take("--waived", waived);
    if (const auto& error = options.error())
        return *error;
    const auto writer = findContact(session, call.arguments.word(0));
    if (!writer)
        return writer.error();
    auto letter = letterToChange(session, *writer, kind);
    if (!letter) {
        Error error = letter.error();
        if (error.field == u"kind")
            error.field = QStringLiteral("--kind");
        return error;
    }
    reach(*letter, state, on);
    if (call.arguments.has("--deadline"))
        letter->deadline = deadline;
    if (call.arguments.has("--waived"))
        letter->waived = waived;
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
