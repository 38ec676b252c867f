// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/facts.h"
#include "storage/database.h"

namespace matchbook {

/// Reads the snapshot that rules evaluate, in a handful of queries whatever the number of people.
/// Throws StorageError.
Facts readFacts(Database& database, QDate today);

/// Brings the facts of the same day up to date after a change: of these people everything is read,
/// of others what few records say. Gives all people of whom something may be other than before.
/// Nothing, and the facts are no longer to be used, where it is better to read everything anew:
/// after a change of many people, or of what is not known.
std::optional<QSet<ContactId>> refreshFacts(Facts& facts, Database& database, QDate today,
                                            const QSet<ContactId>& people, Areas areas);

} // namespace matchbook
