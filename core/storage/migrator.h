// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace matchbook {

/// The schema is the numbered files in migrations/, run in their order; the version of a store is
/// the number of the last one it has. All functions throw StorageError.

int newestVersion();

int versionOf(Database& database);

/// Runs what is missing, each file in one transaction together with the new version number. Before
/// that, an existing store is copied beside itself ("<name>.before-v<N>"). StoreNewer when the
/// store was written by a later version; it stays untouched.
void migrate(Database& database);

} // namespace matchbook
