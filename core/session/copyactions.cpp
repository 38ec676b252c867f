// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/copyactions.h"

#include "domain/copies.h"
#include "session/backupactions.h"
#include "storage/storefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace matchbook {

namespace {

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

/// Only the disk knows of every change: undo leaves no time behind.
bool changedSince(const QString& store, const QString& copy) {
    return QFileInfo(store).lastModified() > QFileInfo(copy).lastModified();
}

} // namespace

QString copiesFolder(const QString& store) {
    return QFileInfo(store).absolutePath() + QStringLiteral("/backups");
}

Result<bool> copyOfToday(Session& session) {
    const QString store = session.file();
    const QDir folder(copiesFolder(store));
    const QDateTime now = session.now();
    const auto copies = copiesOf(store);
    const auto isOfToday = [&](const QDateTime& copy) {
        return copy.date() == now.date();
    };
    if (std::ranges::any_of(copies, isOfToday))
        return false;
    if (!copies.isEmpty() && !changedSince(store, folder.filePath(copyName(store, copies.last()))))
        return false;
    makePrivateFolder(folder.path());
    if (const auto made = backUp(session, folder.filePath(copyName(store, now))); !made)
        return made.error();
    for (const QDateTime& gone : superfluousCopies(copies + QList{now}, now.date()))
        QFile::remove(folder.filePath(copyName(store, gone)));
    return true;
}

} // namespace matchbook
