// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "storage/database.h"

namespace matchbook {

/// Reads the snapshot that rules evaluate, in a handful of queries whatever the number of people.
/// Throws StorageError.
Facts readFacts(Database& database, QDate today);

} // namespace matchbook
