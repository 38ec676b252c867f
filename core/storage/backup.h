// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/backupfile.h"
#include "storage/database.h"

namespace matchbook {

/// Writes a backup of the store into one file that only its owner can read, whole or not at all;
/// with a passphrase nobody opens it who does not know it. What stood there stays on failure. The
/// copy in it was opened and checked before it counts as written. Throws StorageError:
/// FileUnwritable (with the field "store" when a store stands there), DiskFull, StoreLocked,
/// StoreDamaged.
void writeBackup(Database& database, const QString& file, const QDateTime& now,
                 const QString& passphrase = {}, const KeyCost& cost = {});

} // namespace matchbook
