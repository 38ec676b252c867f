// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/openstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace matchbook {

namespace {

/// The user's own folder for sockets, which is emptied when they log out.
QString folder() {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

} // namespace

QString windowName(const QString& store) {
    const QFileInfo file(store);
    const QString whole = QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' +
                          file.fileName() + u'\n' + QDir::homePath();
    const QByteArray hash =
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder() + QStringLiteral("/matchbook-") + QString::fromLatin1(hash);
}

bool isOpenInWindow(const QString& store) {
    const QString name = windowName(store) + QStringLiteral(".lock");
    if (QFileInfo(name).size() == 0)
        return false;
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

} // namespace matchbook
