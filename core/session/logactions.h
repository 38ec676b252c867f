// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What happened and what is open: interactions, items, favors, letters, projects.

/// Adds or saves an interaction. InvalidValue without people or a day.
Result<InteractionId> saveInteraction(Session& session, Interaction interaction);
/// Logs what a reminder asked for and finishes the reminder, as one step of undo. A reminder that
/// counts from the last message needs no decision: the interaction itself moves it on, and it is
/// back when the interaction is deleted. A key that nothing stands under (any more) is passed over.
Result<InteractionId> logAndFinish(Session& session, Interaction interaction, const QString& key);
Result<> deleteInteraction(Session& session, InteractionId id);

/// InvalidValue without text.
Result<ActionItemId> addActionItem(Session& session, ActionItem item);
/// NotFound when there is no open item of this id.
Result<> closeActionItem(Session& session, ActionItemId id, Outcome outcome,
                         const QString& explanation);

/// Adds or saves a favor. InvalidValue when a favor of this kind cannot go this way. A received
/// action of a sponsor makes the sponsorship active.
Result<FavorId> saveFavor(Session& session, Favor favor);

/// Adds or saves a letter; its author's fields are filled from the writer where they are empty.
Result<LetterId> saveLetter(Session& session, Letter letter);
/// The letters of a writer, in the order they were added.
Result<QList<Letter>> lettersOf(Session& session, ContactId writer);

/// InvalidValue without a title.
Result<ProjectId> saveProject(Session& session, Project project);
/// One record as it is stored. NotFound when there is none of this id.
Result<Interaction> findInteraction(Session& session, InteractionId id);
Result<ActionItem> findActionItem(Session& session, ActionItemId id);
Result<Favor> findFavor(Session& session, FavorId id);
Result<Letter> findLetter(Session& session, LetterId id);

/// The project of this title, without regard to case and accents.
Result<std::optional<Project>> projectTitled(Session& session, const QString& title);

} // namespace matchbook
