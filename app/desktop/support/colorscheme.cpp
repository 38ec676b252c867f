// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace matchbook {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

} // namespace

ColorScheme::ColorScheme(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(follow(QString, QString, QDBusVariant)));
    ask();
}

/// Asked without waiting: a portal that the bus has to start first must not hold the window up.
void ColorScheme::ask() {
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    message << appearance << colorScheme;
    const auto reply = QDBusConnection::sessionBus().asyncCall(message);
    auto* watcher = new QDBusPendingCallWatcher(reply, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<QDBusVariant> answer = *done;
                if (answer.isValid())
                    take(answer.value().variant());
                done->deleteLater();
            });
}

void ColorScheme::follow(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void ColorScheme::take(const QVariant& value) {
    // Read wraps its answer in a variant of its own, the signal does not.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint asked = inner.toUInt();
    std::optional<bool> dark;
    if (asked == preferDark || asked == preferLight)
        dark = asked == preferDark;
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

} // namespace matchbook
