// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace matchbook {

/// Copies a store that may be in use into a new file that only its owner can read, without what was
/// deleted. The copy is opened again and counts only when it is whole and has as many rows in each
/// table. Throws StorageError: FileUnwritable or DiskFull for the new file, else what is wrong with
/// the store.
void copyStore(Database& database, const QString& to);

} // namespace matchbook
