// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/tray/tray.h"

#include <QApplication>
#include <QSignalSpy>

namespace matchbook {

class CountedIcon : public Themed {};

TEST_F(CountedIcon, hasTheNumberInItsCorner) {
    const QImage plain = countedIcon(0, false).pixmap(64).toImage();
    const QImage counted = countedIcon(7, false).pixmap(64).toImage();
    ASSERT_FALSE(plain.isNull());
    EXPECT_EQ(plain.pixelColor(6, 20), counted.pixelColor(6, 20));
    EXPECT_NE(plain, counted);
    EXPECT_NE(counted, countedIcon(7, true).pixmap(64).toImage()) << "what is late stands out";
}

class TrayTest : public WithPeople {
protected:
    TrayTest() { QApplication::setQuitOnLastWindowClosed(true); }
    ~TrayTest() override { QApplication::setQuitOnLastWindowClosed(true); }

    QWidget m_window;
    bool m_available = false;
    Tray m_tray{*m_workspace, m_window, [this] {
                    return m_available;
                }};
    QSignalSpy m_settled{&m_tray, &Tray::settled};
};

TEST_F(TrayTest, aTrayThatComesAfterTheProgramIsUsed) {
    setStaysInTray(true);
    EXPECT_FALSE(m_tray.isThere());
    m_tray.look();
    EXPECT_FALSE(m_tray.isThere());
    EXPECT_EQ(m_settled.count(), 0);
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
    m_available = true;
    m_tray.look();
    EXPECT_TRUE(m_tray.isThere());
    EXPECT_EQ(m_settled.count(), 1);
    EXPECT_FALSE(QApplication::quitOnLastWindowClosed());
}

TEST_F(TrayTest, itIsWaitedForOnlyAWhile) {
    for (int looks = 0; looks < 50 && m_settled.isEmpty(); ++looks)
        m_tray.look();
    EXPECT_EQ(m_settled.count(), 1);
    EXPECT_FALSE(m_tray.isThere());
}

} // namespace matchbook
