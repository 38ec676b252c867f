// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "base/writing.h"
#include "storage/throwing.h"

#include <QFile>
#include <QFileInfo>

namespace matchbook {

namespace {

/// Where the backup goes: a link leads to its file.
QString targetOf(const QString& file) {
    const QFileInfo target(file);
    Error refusal{.code = Error::Code::FileUnwritable, .file = target.absoluteFilePath()};
    if (target.exists() && !target.isFile())
        throwError(refusal);
    refusal.field = QStringLiteral("store");
    if (isStore(file))
        throwError(refusal);
    return target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
}

/// What is to be protected lies open nowhere but beside the store, which is open itself; else it
/// lies where the backup goes, for where the store lies there may be no room.
QString placeOfCopy(const QString& store, const QString& target, const QString& passphrase) {
    return (passphrase.isEmpty() ? target : store) + QStringLiteral(".copy.unfinished");
}

/// The version of the store in a copy, read without opening it again.
int versionIn(const QString& copy) {
    return orThrow(readStoreHeader(copy)).version;
}

} // namespace

BackupWriter::BackupWriter(Database& store, const QString& file, const QDateTime& now,
                           const QString& passphrase, const KeyCost& cost)
    : m_target(targetOf(file))
    , m_now(now)
    , m_passphrase(passphrase)
    , m_cost(cost)
    , m_store(store.file())
    , m_copy(placeOfCopy(m_store, m_target, passphrase))
    , m_backup(m_target + QStringLiteral(".backup.unfinished")) {
    attempt([&] { m_copying.emplace(store, m_copy.file()); });
}

bool BackupWriter::copyNext(int pages) {
    bool isLeft = false;
    attempt([&] { isLeft = m_copying->copyNext(pages); });
    return isLeft;
}

void BackupWriter::finish() {
    attempt([this] { write(); });
    orThrow(putInPlace(m_backup.file(), m_target));
}

/// Who asked knows the backup and the store, and not the files between them.
void BackupWriter::attempt(const auto& work) {
    try {
        work();
    } catch (const StorageError& error) {
        Error said = error.error();
        if (said.file == m_copy.file() || said.file == m_backup.file())
            said.file = said.code == Error::Code::StoreDamaged ? m_store : m_target;
        throwError(said);
    }
}

void BackupWriter::write() {
    requireWhole(m_copy.file());
    QFile content(m_copy.file());
    QFile file(m_backup.file());
    if (!content.open(QIODevice::ReadOnly))
        throwError(Error::Code::FileUnreadable, m_copy.file(), content.errorString());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        throwError(unwritable(m_backup.file(), file));
    const BackupHeader header{
        .schema = versionIn(m_copy.file()), .made = m_now, .size = content.size()};
    writeBackupFile(content, file, header, m_passphrase, m_cost);
}

void writeBackup(Database& store, const QString& file, const QDateTime& now,
                 const QString& passphrase, const KeyCost& cost) {
    const QString target = targetOf(file);
    const auto lock = orThrow(lockStore(store.file()));
    BackupWriter backup(store, target, now, passphrase, cost);
    backup.copyNext(-1);
    backup.finish();
}

} // namespace matchbook
