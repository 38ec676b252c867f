// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/restore.h"

#include "base/flush.h"
#include "base/writing.h"
#include "storage/migrator.h"
#include "storage/storefile.h"
#include "storage/throwing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace matchbook {

namespace {

void unpack(const QString& backup, const QString& passphrase, const QString& to,
            const QString& store) {
    QFile content(to);
    if (!content.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                      QFile::ReadOwner | QFile::WriteOwner))
        throwError(unwritable(store, content));
    try {
        readBackupFile(backup, passphrase, content);
    } catch (const StorageError& error) {
        Error said = error.error();
        if (said.file == to)
            said.file = store;
        throwError(said);
    }
}

/// Whoever made the backup: it holds one of our stores, whole, and nothing that runs by itself.
void requireStore(const QString& file, const QString& backup) {
    const auto header = readStoreHeader(file);
    if (!header || header->applicationId != storeApplicationId)
        throwError(brokenBackup(backup, QStringLiteral("no store")));
    if (header->version > newestVersion())
        throwError(Error{.code = Error::Code::StoreNewer,
                         .file = backup,
                         .field = QStringLiteral("backup"),
                         .detail = QString::number(header->version)});
    QStringList problems;
    try {
        const auto store = Database::open(file, Database::Access::ReadOnly);
        problems = store->problems(true);
        if (store->number("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"))
            problems += QStringLiteral("triggers or views");
    } catch (const StorageError& error) {
        problems += error.error().detail;
    }
    if (!problems.isEmpty())
        throwError(brokenBackup(backup, problems.first()));
}

/// A name for what was there that nothing has.
QString formerName(const QString& path, const QDateTime& now) {
    const QString name = path + now.toString(QStringLiteral("'.replaced-'yyyyMMdd-HHmmss"));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + QStringLiteral("-%1").arg(number);
    return free;
}

/// The same file under a second name or, where the disk knows no such thing, a copy.
void keepAs(const QString& store, const QString& former) {
    std::error_code failed;
    std::filesystem::create_hard_link(QFileInfo(store).filesystemFilePath(),
                                      QFileInfo(former).filesystemFilePath(), failed);
    if (!failed)
        return;
    QFile file(store);
    if (file.copy(former) && flushToDisk(former))
        return;
    QFile::remove(former);
    throwError(Error::Code::FileUnwritable, former, file.errorString());
}

/// The present store, as far as it is one, with nobody else in it: until it goes nobody writes.
class Present {
public:
    explicit Present(const QString& store) {
        try {
            m_database = Database::open(store);
            m_version = m_database->dataVersion();
        } catch (const StorageError& error) {
            // A damaged store, or none: that is what backups are for.
            m_database.reset();
            const auto code = error.error().code;
            if (code != Error::Code::StoreDamaged && code != Error::Code::StoreNotOurs &&
                code != Error::Code::StoreFailed)
                throw;
        }
    }

    /// StoreLocked while somebody writes, or when they did since this was made.
    void close() {
        if (!m_database)
            return;
        m_database->execute("BEGIN EXCLUSIVE");
        if (m_database->dataVersion() != m_version)
            throwError(Error::Code::StoreLocked, m_database->file());
    }

private:
    std::unique_ptr<Database> m_database;
    qint64 m_version = 0;
};

/// A journal with something in it would be rolled back into the restored store. Once the present
/// store could be opened there is none; what is left may be needed to mend a damaged one.
void setJournalAside(const QString& store, const QString& former) {
    const QString journal = store + QStringLiteral("-journal");
    if (QFileInfo(journal).size() == 0)
        return;
    QFile file(journal);
    if (!file.rename(former + QStringLiteral("-journal")))
        throwError(unwritable(journal, file));
}

/// Takes back what was done before the names were changed.
void takeBack(const QString& store, const QString& former) {
    QFile::rename(former + QStringLiteral("-journal"), store + QStringLiteral("-journal"));
    QFile::remove(former);
}

/// Gives the restored store its name. There is no moment without a store of that name: the former
/// one first gets a second name, and then loses its first to the restored one.
QString replace(const QString& store, const QString& restored, const QDateTime& now) {
    const QString former = formerName(store, now);
    if (!QFileInfo::exists(store)) {
        setJournalAside(store, former);
        orThrow(putInPlace(restored, store));
        return {};
    }
    Present present(store);
    keepAs(store, former);
    try {
        present.close();
        setJournalAside(store, former);
        orThrow(putInPlace(restored, store));
    } catch (const StorageError&) {
        takeBack(store, former);
        throw;
    }
    return former;
}

/// A link leads to its store; one that leads nowhere has no room for one.
QString placeOf(const QString& path) {
    const QFileInfo place(path);
    if (place.exists())
        return place.canonicalFilePath();
    if (place.isSymLink())
        throwError(Error::Code::FileUnwritable, path);
    return place.absoluteFilePath();
}

} // namespace

Restored restoreStore(const QString& backup, const QString& passphrase, const QString& path,
                      const QDateTime& now) {
    const auto header = orThrow(readBackupHeader(backup));
    const QString store = placeOf(path);
    if (QFileInfo(store).isDir())
        throwError(Error::Code::FileUnwritable, store);
    makePrivateFolder(QFileInfo(store).absolutePath());
    const auto lock = orThrow(lockStore(store));
    const Unfinished restored(store + QStringLiteral(".restored.unfinished"));
    unpack(backup, passphrase, restored.file(), store);
    requireStore(restored.file(), backup);
    return {.backup = header, .former = replace(store, restored.file(), now)};
}

} // namespace matchbook
