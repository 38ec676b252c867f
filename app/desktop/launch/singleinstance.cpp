// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/singleinstance.h"

#include "support/openstore.h"

#include <QDataStream>
#include <QDeadlineTimer>
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
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
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
