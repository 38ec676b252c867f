// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What happened and what is open: interactions, items, favors, letters, projects.

/// Adds or saves an interaction. InvalidValue without people or a day.
Result<InteractionId> saveInteraction(Session& session, Interaction interaction);
/// Logs what reminders asked for and finishes them, as one step of undo. A reminder that counts
/// from the last message needs no decision: the interaction itself moves it on, and it is back when
/// the interaction is deleted. A key that nothing stands under (any more) is passed over.
Result<InteractionId> logAndFinish(Session& session, Interaction interaction,
                                   const QStringList& keys);
Result<> deleteInteraction(Session& session, InteractionId id);

/// InvalidValue without text.
Result<ActionItemId> addActionItem(Session& session, ActionItem item);
/// Saves what is there already. InvalidValue without text; NotFound when there is none of this id.
Result<> editActionItem(Session& session, ActionItem item);
/// NotFound when there is no open item of this id.
Result<> closeActionItem(Session& session, ActionItemId id, Outcome outcome,
                         const QString& explanation);

/// Takes the closing back: what it came to and why are gone with it. NotFound when there is no
/// closed item of this id.
Result<> reopenActionItem(Session& session, ActionItemId id);
Result<> deleteActionItem(Session& session, ActionItemId id);

/// Adds or saves a favor, with the named program as the one it is for where a name is given; a new
/// one is added. InvalidValue when a favor of this kind cannot go this way. A received action of a
/// sponsor changes no sponsorship: it proposes to (session/sponsorshipactions.h).
Result<FavorId> saveFavor(Session& session, Favor favor,
                          const std::optional<QString>& program = {});
Result<> deleteFavor(Session& session, FavorId id);

/// Adds or saves a letter; its author's name, e-mail, title and department are filled from the
/// writer where they are empty. The specialty is the one that the letter is for, and the user's to
/// say. NotFound when the writer is not there. An assignment to a program is final: InvalidValue
/// where one is taken away, for a fifth letter to one program, and for what is no program.
Result<LetterId> saveLetter(Session& session, Letter letter);
/// The letter of the writer that is meant by its kind, or their only one; a new one, not yet saved,
/// where there is none. InvalidValue without a kind where there are several.
Result<Letter> letterToChange(Session& session, ContactId writer,
                              const std::optional<LetterKind>& kind);
Result<> deleteLetter(Session& session, LetterId id);
/// The letters of a writer, in the order they were added.
Result<QList<Letter>> lettersOf(Session& session, ContactId writer);

/// Adds or saves a project, and with it a next step as a task of its first mentor where that has
/// text. InvalidValue without a title. A closed project without an end ended today.
Result<ProjectId> saveProject(Session& session, Project project, ActionItem next = {});
Result<> deleteProject(Session& session, ProjectId id);

/// All projects in the order of their titles.
Result<QList<Project>> projects(Session& session);
/// One record as it is stored. NotFound when there is none of this id.
Result<Interaction> findInteraction(Session& session, InteractionId id);
Result<ActionItem> findActionItem(Session& session, ActionItemId id);
Result<Favor> findFavor(Session& session, FavorId id);
Result<Letter> findLetter(Session& session, LetterId id);
Result<Project> findProject(Session& session, ProjectId id);
/// The open tasks of a project, in the order they were added.
Result<QList<ActionItem>> openItemsOf(Session& session, ProjectId project);

/// The project of this title, without regard to case and accents.
Result<std::optional<Project>> projectTitled(Session& session, const QString& title);

} // namespace matchbook
