// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/copyactions.h"

#include "domain/copies.h"
#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int pagesAtATime = 1000; ///< 4 MB

/// "matchbook-20260302-120000.backup": a name tells the store and the time.
QString timeFormat() {
    return QStringLiteral("yyyyMMdd-HHmmss");
}

QString copyName(const QString& store, const QDateTime& made) {
    return QStringLiteral("%1-%2.backup")
        .arg(QFileInfo(store).completeBaseName(), made.toString(timeFormat()));
}

/// When the copies of this store were made; what else lies in the folder is none.
QList<QDateTime> copiesOf(const QString& store) {
    const QString start = QFileInfo(store).completeBaseName() + u'-';
    QList<QDateTime> copies;
    for (const QString& name : QDir(copiesFolder(store)).entryList(QDir::Files)) {
        const auto made = QDateTime::fromString(
            name.mid(start.size(), name.lastIndexOf(u'.') - start.size()), timeFormat());
        if (made.isValid() && name == copyName(store, made))
            copies += made;
    }
    std::ranges::sort(copies);
    return copies;
}

QString pathOfCopy(const QString& store, const QDateTime& made) {
    return QDir(copiesFolder(store)).filePath(copyName(store, made));
}

/// Only the disk knows of every change: undo leaves no time behind.
bool changedSince(const QString& store, const QString& copy) {
    return QFileInfo(store).lastModified() > QFileInfo(copy).lastModified();
}

bool isDue(const QString& store, QDate today) {
    const auto copies = copiesOf(store);
    const auto isOfToday = [&](const QDateTime& copy) {
        return copy.date() == today;
    };
    if (std::ranges::any_of(copies, isOfToday))
        return false;
    return copies.isEmpty() || changedSince(store, pathOfCopy(store, copies.last()));
}

} // namespace

QString copiesFolder(const QString& store) {
    return QFileInfo(store).absolutePath() + QStringLiteral("/backups");
}

CopyOfToday::CopyOfToday(const QString& store, const QDateTime& now,
                         std::unique_ptr<BackupWriter> backup)
    : m_store(store)
    , m_now(now)
    , m_backup(std::move(backup)) {}

CopyOfToday::~CopyOfToday() = default;

Result<std::unique_ptr<CopyOfToday>> CopyOfToday::begin(Session& session) {
    const QString store = session.file();
    const QDateTime now = session.now();
    if (!isDue(store, now.date()))
        return std::unique_ptr<CopyOfToday>();
    makePrivateFolder(copiesFolder(store));
    return session.read([&](Stores& stores) {
        auto backup = std::make_unique<BackupWriter>(stores.database, pathOfCopy(store, now), now);
        return std::unique_ptr<CopyOfToday>(new CopyOfToday(store, now, std::move(backup)));
    });
}

Result<bool> CopyOfToday::copyNext() {
    try {
        return m_backup->copyNext(pagesAtATime);
    } catch (const StorageError& error) {
        return error.error();
    }
}

Result<> CopyOfToday::finish() {
    try {
        m_backup->finish();
    } catch (const StorageError& error) {
        return error.error();
    }
    for (const QDateTime& gone : superfluousCopies(copiesOf(m_store), m_now.date()))
        QFile::remove(pathOfCopy(m_store, gone));
    return done();
}

} // namespace matchbook
