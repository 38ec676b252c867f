// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a settings portal on a session bus of its own; run by ctest through with-desktop.

#include "desktop/support/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

/// Answers as xdg-desktop-portal does.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(uint scheme)
        : m_scheme(scheme) {
        EXPECT_TRUE(bus.isConnected());
        EXPECT_TRUE(bus.registerVirtualObject(path, this));
        EXPECT_TRUE(bus.registerService(service));
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(bus.name()); }

    void prefer(uint scheme) {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, settings, QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(scheme));
        EXPECT_TRUE(bus.send(signal));
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() != u"Read")
            return false;
        const QDBusVariant inner(m_scheme);
        const QDBusVariant outer(QVariant::fromValue(inner));
        return connection.send(message.createReply(QVariant::fromValue(outer)));
    }

private:
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    uint m_scheme;
};

} // namespace

TEST(ColorScheme, aDesktopWithoutAPortalSaysNothing) {
    const ColorScheme scheme;
    QTest::qWait(100);
    EXPECT_FALSE(scheme.dark());
}

TEST(ColorScheme, theDesktopsPreferenceIsReadAndFollowed) {
    Portal portal(1);
    ColorScheme scheme;
    EXPECT_TRUE(QTest::qWaitFor([&] { return scheme.dark() == true; }));
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    portal.prefer(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return scheme.dark() == false; }));
    portal.prefer(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !scheme.dark(); }));
    EXPECT_EQ(changed.count(), 2);
}

} // namespace matchbook
