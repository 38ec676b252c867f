// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backupactions.h"

#include "storage/backup.h"

namespace matchbook {

Result<> backUp(Session& session, const QString& file, const QString& passphrase,
                const KeyCost& cost) {
    return session.read([&](Stores& stores) {
        writeBackup(stores.database, file, session.now(), passphrase, cost);
    });
}

Result<Restored> restoreBackup(const QString& backup, const QString& passphrase,
                               const QString& path, const Clock& clock) {
    try {
        return restoreStore(backup, passphrase, path, clock());
    } catch (const StorageError& error) {
        return error.error();
    }
}

} // namespace matchbook
