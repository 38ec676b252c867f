// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a server for notifications as desktops have it; run by ctest through with-desktop.

#include "desktop/notify/notifier.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

QByteArray dunstctl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("dunstctl"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

class NotifierTest : public ::testing::Test {
protected:
    NotifierTest() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return notifier.isThere(); }));
    }

    static QByteArray displayed() {
        return dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}).trimmed();
    }
    static bool shows(int count) {
        return QTest::qWaitFor([&] { return displayed() == QByteArray::number(count); });
    }

    /// A server that is busy may let a click pass by.
    static bool click(QSignalSpy& opened) {
        constexpr int mostClicks = 10;
        for (int clicks = 0; clicks < mostClicks && opened.isEmpty(); ++clicks) {
            dunstctl({QStringLiteral("action")});
            opened.wait(2'000);
        }
        return !opened.isEmpty();
    }

    Notifier notifier;
};

} // namespace

TEST_F(NotifierTest, showsOneNotificationThatTheNextReplacesAndCanBeTakenBack) {
    notifier.tell(QStringLiteral("What waits today"), QStringLiteral("3 overdue <b>"));
    ASSERT_TRUE(shows(1));
    notifier.tell(QStringLiteral("What waits today"), QStringLiteral("2 overdue"));
    QTest::qWait(300);
    EXPECT_EQ(displayed(), "1");
    notifier.takeBack();
    EXPECT_TRUE(shows(0));
}

TEST_F(NotifierTest, aClickOpens) {
    QSignalSpy opened(&notifier, &Notifier::opened);
    notifier.tell(QStringLiteral("What waits today"), QStringLiteral("1 for today"));
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(click(opened));
    notifier.takeBack();
    EXPECT_TRUE(shows(0));
}

} // namespace matchbook
