// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace matchbook {

class MessageBarTest : public Themed {
protected:
    MessageBarTest() {
        QCursor::setPos(700, 500); // a bar that appears under the mouse would stay
        m_window.resize(500, 100);
        m_bar.setStay(30);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    QPushButton* action() {
        return m_bar.findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    }

    QWidget m_window;
    MessageBar m_bar{&m_window};
};

TEST_F(MessageBarTest, isHiddenUntilThereIsSomethingToSay) {
    EXPECT_FALSE(m_bar.isVisible());
    m_bar.say(QStringLiteral("Saved"));
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_FALSE(action()->isVisible());
}

TEST_F(MessageBarTest, noticeLeavesByItself) {
    m_bar.say(QStringLiteral("Saved"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_bar.isVisible(); }, 2000));
}

TEST_F(MessageBarTest, errorStaysUntilItIsClosed) {
    m_bar.complain(QStringLiteral("The disk is full"));
    QTest::qWait(120);
    EXPECT_TRUE(m_bar.isVisible());
    m_bar.findChild<QToolButton*>(QStringLiteral("messageCloseButton"))->click();
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(MessageBarTest, noticeWaitsWhileTheKeyboardIsOnIt) {
    m_bar.say(QStringLiteral("Deleted"), QStringLiteral("Undo"), [] {});
    action()->setFocus();
    QTest::qWait(120);
    EXPECT_TRUE(m_bar.isVisible());
    action()->clearFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_bar.isVisible(); }, 2000));
}

TEST_F(MessageBarTest, noticeWaitsWhileTheMouseIsOnIt) {
    m_bar.say(QStringLiteral("Deleted"));
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&m_bar, &enter);
    QTest::qWait(120);
    EXPECT_TRUE(m_bar.isVisible());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_bar, &leave);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_bar.isVisible(); }, 2000));
}

TEST_F(MessageBarTest, actionRunsOnceAndClosesTheBar) {
    int runs = 0;
    m_bar.say(QStringLiteral("Deleted"), QStringLiteral("Undo"), [&] { ++runs; });
    action()->click();
    EXPECT_EQ(runs, 1);
    EXPECT_FALSE(m_bar.isVisible());
    action()->click();
    EXPECT_EQ(runs, 1);
}

TEST_F(MessageBarTest, actionMaySayTheNextThing) {
    m_bar.say(QStringLiteral("Deleted"), QStringLiteral("Undo"),
              [this] { m_bar.say(QStringLiteral("It is back")); });
    action()->click();
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_EQ(m_bar.accessibleDescription(), QStringLiteral("It is back"));
}

} // namespace matchbook
