// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/backupfile.h"

namespace matchbook {

/// What became of a restore.
struct Restored {
    BackupHeader backup;
    QString former; ///< where the store lies now that was there; empty where there was none
};

/// Puts the store of a backup in the place of the one at path, which is kept beside it under
/// another name and never deleted; it may be missing or damaged. Everything is checked before
/// anything is replaced, and at any moment the former or the restored store has the name. Throws
/// StorageError: what readBackupFile() throws, StoreNewer with the field "backup", StoreLocked
/// while somebody writes, FileUnwritable, DiskFull.
Restored restoreStore(const QString& backup, const QString& passphrase, const QString& path,
                      const QDateTime& now);

} // namespace matchbook
