// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notify/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace matchbook {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString laterAction = QStringLiteral("later");

constexpr int asTheServerLikes = -1;

QDBusMessage call(const char* method) {
    return QDBusMessage::createMethodCall(service, path, service, QLatin1StringView(method));
}

} // namespace

Notifier::Notifier(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(act(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(forget(uint, uint)));
    askCapabilities();
}

/// The bus starts a server that is installed when it is first asked; where none is, it says so.
void Notifier::askCapabilities() {
    const auto reply = QDBusConnection::sessionBus().asyncCall(call("GetCapabilities"));
    auto* watcher = new QDBusPendingCallWatcher(reply, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<QStringList> answer = *done;
                m_there = answer.isValid();
                m_capabilities = m_there ? answer.value() : QStringList();
                done->deleteLater();
            });
}

void Notifier::tell(const QString& title, const QString& text) {
    m_takenBack = false;
    if (m_sending)
        m_next = Note{title, text};
    else
        send({title, text});
}

void Notifier::send(const Note& note) {
    const bool markup = m_capabilities.contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions")))
        actions = {defaultAction, tr("Open"), laterAction, tr("In an hour")};
    QDBusMessage message = call("Notify");
    message << QCoreApplication::applicationName() << m_id << QStringLiteral("matchbook")
            << note.title << (markup ? note.text.toHtmlEscaped() : note.text) << actions
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("matchbook")},
                           {QStringLiteral("category"), QStringLiteral("reminder")}}
            << asTheServerLikes;
    m_sending = true;
    const auto reply = QDBusConnection::sessionBus().asyncCall(message);
    connect(new QDBusPendingCallWatcher(reply, this), &QDBusPendingCallWatcher::finished, this,
            &Notifier::sent);
}

void Notifier::sent(QDBusPendingCallWatcher* answer) {
    const QDBusPendingReply<uint> id = *answer;
    answer->deleteLater();
    m_sending = false;
    if (id.isValid())
        m_last = m_id = id.value();
    else
        Q_EMIT failed();
    if (const auto next = std::exchange(m_next, std::nullopt))
        send(*next);
    else if (m_takenBack)
        takeBack();
}

void Notifier::takeBack() {
    m_next.reset();
    m_takenBack = m_sending;
    if (m_sending || m_id == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message << m_id;
    QDBusConnection::sessionBus().asyncCall(message);
    m_id = 0;
}

void Notifier::act(uint id, const QString& action) {
    if (id != m_last)
        return;
    if (action == laterAction)
        Q_EMIT putOff();
    else
        Q_EMIT opened();
}

void Notifier::forget(uint id, uint reason) {
    Q_UNUSED(reason)
    if (id == m_id)
        m_id = 0;
}

} // namespace matchbook
