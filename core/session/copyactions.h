// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

class BackupWriter;

/// The folder beside a store with the copies of it that are made by themselves: backups without a
/// passphrase, since the store beside them has none either.
QString copiesFolder(const QString& store);

/// The copy of today in the making, beside what the user does: of a store that changed since the
/// last one, at most one a day. The errors of backUp().
class CopyOfToday {
public:
    /// Nothing where none is due.
    static Result<std::unique_ptr<CopyOfToday>> begin(Session& session);
    ~CopyOfToday();
    CopyOfToday(const CopyOfToday&) = delete;
    CopyOfToday& operator=(const CopyOfToday&) = delete;

    /// Copies a little more of the store, some milliseconds' worth; says whether some is left.
    Result<bool> copyNext();

    /// Writes what was copied as a backup, and lets go the copies that are superfluous by then
    /// (domain/copies.h). Needs the session no more, and may run in a thread of its own.
    Result<> finish();

private:
    CopyOfToday(const QString& store, const QDateTime& now, std::unique_ptr<BackupWriter> backup);

    QString m_store;
    QDateTime m_now;
    std::unique_ptr<BackupWriter> m_backup;
};

} // namespace matchbook
