// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "storage/database.h"

namespace matchbook {

/// Everything outside of a contact's own record that speaks of it: interactions, items, favors,
/// letters, projects, events, introductions, decisions, numbers of the user's own, pairs. All
/// functions throw StorageError.

/// Lets it speak of another contact. Who stands twice in a list then stands there once.
void repointContact(Database& database, ContactId from, ContactId to);

/// Takes the contact out of the store with all that is about them alone; what they share with
/// others stays with the others.
void eraseContact(Database& database, ContactId contact);

/// Takes one record out of the store, with what was decided about it.
void eraseInteraction(Database& database, InteractionId interaction);
void eraseActionItem(Database& database, ActionItemId item);
void eraseFavor(Database& database, FavorId favor);
void eraseLetter(Database& database, LetterId letter);
/// What was done and is to do for the project stays with its people.
void eraseProject(Database& database, ProjectId project);
/// Who was met there, and what was said and promised there, stays without it.
void eraseEvent(Database& database, EventId event);

} // namespace matchbook
