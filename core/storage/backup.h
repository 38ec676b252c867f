// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/backupfile.h"
#include "storage/storecopy.h"
#include "storage/storefile.h"

namespace matchbook {

/// A backup of the store in the making: one file that only its owner can read, there whole or not
/// at all; with a passphrase nobody opens it who does not know it. What stood there stays until
/// finish() and on failure. Members throw StorageError: FileUnwritable (with the field "store" when
/// a store stands there), DiskFull, StoreLocked, StoreDamaged.
class BackupWriter {
public:
    BackupWriter(Database& store, const QString& file, const QDateTime& now,
                 const QString& passphrase = {}, const KeyCost& cost = {});

    /// Copies the next pages of the store, or all where pages is negative; says whether some are
    /// left. What is written meanwhile is in the backup (StoreCopy).
    bool copyNext(int pages);

    /// Checks the copy and writes the backup. Needs the store no more, and may run in a thread of
    /// its own.
    void finish();

private:
    void write();
    void attempt(const auto& work);

    QString m_target;
    QDateTime m_now;
    QString m_passphrase;
    KeyCost m_cost;
    QString m_store;
    Unfinished m_copy;
    Unfinished m_backup;
    std::optional<StoreCopy> m_copying;
};

/// Writes the whole backup at once; meanwhile nobody else copies or replaces the store.
void writeBackup(Database& store, const QString& file, const QDateTime& now,
                 const QString& passphrase = {}, const KeyCost& cost = {});

} // namespace matchbook
