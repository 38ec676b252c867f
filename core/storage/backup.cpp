// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "base/writing.h"
#include "storage/migrator.h"
#include "storage/storageerror.h"
#include "storage/storecopy.h"
#include "storage/storefile.h"

#include <QFile>
#include <QFileInfo>

namespace matchbook {

namespace {

template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw StorageError(result.error());
    return std::move(result).value();
}

/// Where the backup goes: a link leads to its file.
QString targetOf(const QString& file) {
    const QFileInfo target(file);
    Error refusal{.code = Error::Code::FileUnwritable, .file = target.absoluteFilePath()};
    if (target.exists() && !target.isFile())
        throw StorageError(refusal);
    refusal.field = QStringLiteral("store");
    if (isStore(file))
        throw StorageError(refusal);
    return target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
}

/// A copy of the store as it is, and the backup that it becomes.
void write(Database& database, const QString& copy, const QString& backup, const QDateTime& now,
           const QString& passphrase, const KeyCost& cost) {
    copyStore(database, copy);
    QFile content(copy);
    QFile file(backup);
    if (!content.open(QIODevice::ReadOnly))
        throw StorageError(Error{
            .code = Error::Code::FileUnreadable, .file = copy, .detail = content.errorString()});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(unwritable(backup, file));
    const BackupHeader header{.schema = versionOf(database), .made = now, .size = content.size()};
    writeBackupFile(content, file, header, passphrase, cost);
}

} // namespace

void writeBackup(Database& database, const QString& file, const QDateTime& now,
                 const QString& passphrase, const KeyCost& cost) {
    const QString target = targetOf(file);
    const auto lock = orThrow(lockStore(database.file()));
    // What is to be protected lies open nowhere but beside the store, which is open itself; else
    // it lies where the backup goes, for where the store lies there may be no room.
    const QString& beside = passphrase.isEmpty() ? target : database.file();
    const Unfinished copy(beside + QStringLiteral(".copy.unfinished"));
    const Unfinished backup(target + QStringLiteral(".backup.unfinished"));
    try {
        write(database, copy.file(), backup.file(), now, passphrase, cost);
    } catch (const StorageError& error) {
        Error said = error.error();
        if (said.file == copy.file() || said.file == backup.file())
            said.file = target;
        throw StorageError(said);
    }
    orThrow(putInPlace(backup.file(), target));
}

} // namespace matchbook
