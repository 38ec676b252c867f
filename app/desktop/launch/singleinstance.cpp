// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/singleinstance.h"

#include "support/openstore.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace matchbook {

namespace {

constexpr int patience = 3000;    ///< milliseconds for the first to answer
constexpr int oneTry = 200;       ///< milliseconds between two attempts, while it is still starting
constexpr qint64 longest = 65536; ///< bytes that a start may hand over

} // namespace

SingleInstance::SingleInstance(const QString& store, QObject* parent)
    : QObject(parent)
    , m_name(windowName(store))
    , m_lock(m_name + QStringLiteral(".lock")) {
    // A process that is gone leaves its lock behind; how old it is says nothing.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
}

bool SingleInstance::begin() {
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return true;
        if (!takeEmptyLock())
            return false;
    }
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

/// One who was killed before the lock was written into left it empty, and nobody's.
bool SingleInstance::takeEmptyLock() {
    const QFileInfo lock(m_lock.fileName());
    if (lock.size() > 0)
        return false;
    QThread::msleep(oneTry); // somebody may be about to write into it
    return QFileInfo(lock.filePath()).size() == 0 && QFile::remove(lock.filePath()) &&
           m_lock.tryLock(0);
}

bool SingleInstance::handOver(const QStringList& words) const {
    const QDeadlineTimer end(patience);
    QLocalSocket socket;
    while (!end.hasExpired()) {
        socket.connectToServer(m_name);
        if (socket.waitForConnected(oneTry))
            break;
        QThread::msleep(oneTry);
    }
    QDataStream stream(&socket);
    stream << words;
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::hear() {
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList words;
        stream >> words;
        if (!stream.commitTransaction()) {
            if (socket->bytesAvailable() > longest)
                socket->abort();
            return;
        }
        socket->write("\n");
        socket->flush();
        Q_EMIT called(words);
    });
}

} // namespace matchbook
