// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace matchbook {

/// Lets one process of this user work with a store. A later start hands its words to that one and
/// ends. Only the same user can reach the socket.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& store, QObject* parent = nullptr);

    /// Is this the first? From then on the words of later starts are heard. Without a folder for
    /// the lock it says yes: two windows are better than none.
    bool begin();

    /// Hands the words of this start to the first; false when it does not answer within seconds.
    [[nodiscard]] bool handOver(const QStringList& words) const;

Q_SIGNALS:
    void called(const QStringList& words);

private:
    bool takeEmptyLock();
    void hear();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace matchbook
