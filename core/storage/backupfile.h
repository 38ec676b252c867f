// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

class QFile;

namespace matchbook {

/// How much work it is to try one passphrase (Argon2id); kept in each backup, so that it can be
/// raised without shutting out older ones. The least that is allowed is for tests.
struct KeyCost {
    quint64 operations = 3;
    quint64 memory = 256 * 1024 * 1024; ///< bytes

    bool operator==(const KeyCost&) const = default;
};

/// What makes the key of a protected backup out of its passphrase.
struct KeyRecipe {
    KeyCost cost;
    QByteArray salt;
};

/// The first two lines of a backup (docs/backup.md).
struct BackupHeader {
    int schema = 0; ///< version of the store in it
    QDateTime made;
    qint64 size = 0;                   ///< of the store in it
    std::optional<KeyRecipe> recipe{}; ///< of one that is protected by a passphrase
    QByteArray nonce{};                ///< with which its contents begin
    QByteArray bytes{};                ///< the two lines as they stand in the file
};

/// A backup that is damaged, or holds something else; detail is what is wrong with it.
Error brokenBackup(const QString& file, const QString& detail = {});

/// What a backup says about itself; nothing of it is proven yet. UnknownFormat with the field
/// "backup" for another file (detail is the format when a later version wrote it), BrokenFile with
/// the field "backup", FileUnreadable.
Result<BackupHeader> readBackupHeader(const QString& file);

/// The passphrase as bytes: composed (NFC), so that every keyboard gives the same.
QByteArray passphraseBytes(const QString& passphrase);

/// Writes header and content, protected where there is a passphrase; header gets what it lacks.
/// Throws StorageError.
void writeBackupFile(QFile& content, QFile& backup, BackupHeader header, const QString& passphrase,
                     const KeyCost& cost);

/// Writes the content of a backup into a file, and throws StorageError unless every byte of backup
/// is as it was written: BrokenFile with the field "backup", or "passphrase" when it does not open
/// it; InvalidValue with the field "passphrase" and the detail "needed" or "not needed".
void readBackupFile(const QString& backup, const QString& passphrase, QFile& content);

} // namespace matchbook
