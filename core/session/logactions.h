// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What happened and what is open: interactions, items, favors, letters, projects.

/// Adds or saves an interaction. InvalidValue without people or a day.
Result<InteractionId> saveInteraction(Session& session, Interaction interaction);
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
/// The project of this title, without regard to case and accents.
Result<std::optional<Project>> projectTitled(Session& session, const QString& title);

} // namespace matchbook
