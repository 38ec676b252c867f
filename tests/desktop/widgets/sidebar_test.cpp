// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/sidebar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

class SidebarTest : public Themed {
protected:
    SidebarTest() {
        m_sidebar = new Sidebar(&m_window);
        const char* names[] = {"today", "contacts", "letters"};
        for (const char* name : names)
            m_sidebar->addView(Icon::Today, QString::fromLatin1(name),
                               QString::fromLatin1(name) + QStringLiteral("Button"));
        (new QHBoxLayout(&m_window))->addWidget(m_sidebar);
        m_window.resize(1200, 600);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QAbstractButton* item(const char* name) {
        return m_window.findChild<QAbstractButton*>(QString::fromLatin1(name) +
                                                    QStringLiteral("Button"));
    }

    QWidget m_window;
    Sidebar* m_sidebar = nullptr;
};

TEST_F(SidebarTest, startsWithItsFirstView) {
    EXPECT_EQ(m_sidebar->current(), 0);
    EXPECT_TRUE(item("today")->isChecked());
}

TEST_F(SidebarTest, arrowsMoveThroughTheViewsAndStopAtTheEnds) {
    QSignalSpy changed(m_sidebar, &Sidebar::currentChanged);
    item("today")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(m_sidebar->current(), 2);
    EXPECT_TRUE(item("letters")->hasFocus());
    EXPECT_EQ(changed.count(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(m_sidebar->current(), 1);
}

TEST_F(SidebarTest, clickChoosesAViewAndASecondClickKeepsIt) {
    QTest::mouseClick(item("contacts"), Qt::LeftButton);
    QTest::mouseClick(item("contacts"), Qt::LeftButton);
    EXPECT_EQ(m_sidebar->current(), 1);
    EXPECT_TRUE(item("contacts")->isChecked());
}

TEST_F(SidebarTest, tabComesToTheSidebarOnlyOnce) {
    EXPECT_EQ(item("today")->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(item("contacts")->focusPolicy(), Qt::ClickFocus);
    m_sidebar->setCurrent(1);
    EXPECT_EQ(item("contacts")->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(item("today")->focusPolicy(), Qt::ClickFocus);
}

TEST_F(SidebarTest, foldsToItsIconsInANarrowWindow) {
    m_sidebar->keepRoom(&m_window, 900);
    EXPECT_FALSE(m_sidebar->isFolded());
    const int wide = m_sidebar->sizeHint().width();
    m_window.resize(1024, 600);
    QApplication::processEvents();
    EXPECT_TRUE(m_sidebar->isFolded());
    EXPECT_LT(m_sidebar->sizeHint().width(), wide / 2);
    EXPECT_FALSE(item("today")->toolTip().isEmpty());
    m_window.resize(1200, 600);
    QApplication::processEvents();
    EXPECT_FALSE(m_sidebar->isFolded());
}

TEST_F(SidebarTest, longerNamesFoldItEarlier) {
    m_sidebar->keepRoom(&m_window, 900);
    m_sidebar->addView(Icon::Today, QString(40, u'w'), QStringLiteral("longButton"));
    m_window.resize(1190, 600);
    QApplication::processEvents();
    EXPECT_TRUE(m_sidebar->isFolded());
    m_window.resize(1800, 600);
    QApplication::processEvents();
    EXPECT_FALSE(m_sidebar->isFolded());
    EXPECT_GE(m_window.width() - m_sidebar->width(), 900);
}

TEST_F(SidebarTest, countIsSpokenWithTheName) {
    m_sidebar->setBadge(0, 4, true);
    EXPECT_TRUE(item("today")->accessibleName().contains(QStringLiteral("4")));
    m_sidebar->setBadge(0, 0);
    EXPECT_EQ(item("today")->accessibleName(), QStringLiteral("today"));
}

TEST_F(SidebarTest, ignoresViewsItDoesNotHave) {
    m_sidebar->setCurrent(7);
    m_sidebar->setCurrent(-1);
    m_sidebar->setBadge(9, 1);
    EXPECT_EQ(m_sidebar->current(), 0);
}

} // namespace matchbook
