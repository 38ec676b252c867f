// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "storage/restore.h"

namespace matchbook {

/// Writes a backup of the whole store into one file (docs/backup.md); with a passphrase nobody
/// opens it who does not know it. The errors of writeBackup().
Result<> backUp(Session& session, const QString& file, const QString& passphrase = {},
                const KeyCost& cost = {});

/// Puts the store of a backup in the place of the one at path, which is kept beside it; an older
/// one is brought up to date when it is opened. A session on the former store can read it, and
/// write no more. The errors of restoreStore().
Result<Restored> restoreBackup(const QString& backup, const QString& passphrase,
                               const QString& path, const Clock& clock);

} // namespace matchbook
