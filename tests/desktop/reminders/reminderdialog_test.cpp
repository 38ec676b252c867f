// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderdialog.h"
#include "desktop/reminders/todaysection.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace matchbook {

class ReminderDialogTest : public Themed {
protected:
    void activate() {
        m_dialog.show();
        QApplication::setActiveWindow(&m_dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
        list()->setFocus();
    }

    RowList* list() { return m_dialog.findChild<RowList*>(); }
    QString text(const char* name) {
        return m_dialog.findChild<PlainLabel*>(QLatin1StringView(name))->text();
    }
    QPushButton* button(const char* name) {
        return m_dialog.findChild<QPushButton*>(QLatin1StringView(name));
    }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
    ReminderDialog m_dialog{m_workspace};
};

TEST_F(ReminderDialogTest, neverTakesTheKeyboardFromAnotherWindow) {
    m_dialog.show();
    EXPECT_EQ(m_dialog.windowModality(), Qt::NonModal);
    // What Qt tells the window system; the one of the tests does not listen to it.
    EXPECT_TRUE(m_dialog.windowHandle()->property("_q_showWithoutActivating").toBool());
    QLineEdit elsewhere;
    elsewhere.show();
    QApplication::setActiveWindow(&elsewhere);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&elsewhere));
    elsewhere.setFocus();
    ASSERT_TRUE(markDone(m_day.session(), dueReminders(m_day.session()).first().key).ok());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("dx"));
    EXPECT_EQ(elsewhere.text(), QStringLiteral("dx"));
}

TEST_F(ReminderDialogTest, showsOneWithItsReasonFactsAndSource) {
    activate();
    EXPECT_EQ(m_dialog.count(), dueReminders(m_day.session()).size());
    for (int i = 0; i < m_dialog.count(); ++i) {
        if (text("reminderTitleLabel").contains(QStringLiteral("Okonkwo an update")))
            break;
        press(Qt::Key_Down);
    }
    EXPECT_EQ(text("reminderTitleLabel"), QStringLiteral("Send Amara Okonkwo an update"));
    EXPECT_TRUE(text("reminderWhyLabel").startsWith(QStringLiteral("A mentor who hears")));
    EXPECT_TRUE(
        text("reminderSourcesLabel")
            .contains(QStringLiteral("IMG guide, “B. How to Initiate and Maintain Mentorship”")));
}

TEST_F(ReminderDialogTest, isAnsweredByKeysAndGoesOnToTheNext) {
    activate();
    const int before = m_dialog.count();
    press(Qt::Key_X);
    EXPECT_EQ(m_dialog.count(), before - 1);
    press(Qt::Key_S);
    auto* menu = QApplication::activePopupWidget();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(m_dialog.count(), before - 2);
    QSignalSpy log(&m_workspace, &Workspace::doneAndLogRequested);
    QSignalSpy why(&m_workspace, &Workspace::whyRequested);
    press(Qt::Key_Question);
    EXPECT_EQ(why.count(), 1);
    while (log.isEmpty() && m_dialog.count() > 0)
        press(Qt::Key_D);
    EXPECT_EQ(log.count(), 1);
}

TEST_F(ReminderDialogTest, enterOnAButtonIsThatAnswerAndEnterInTheListIsDoneOnce) {
    activate();
    QSignalSpy log(&m_workspace, &Workspace::doneAndLogRequested);
    QSignalSpy draft(&m_workspace, &Workspace::draftRequested);
    for (int i = 0; i < m_dialog.count() && !button("draftButton")->isEnabled(); ++i)
        press(Qt::Key_Down);
    QTest::keyClick(button("draftButton"), Qt::Key_Return);
    EXPECT_EQ(draft.count(), 1);
    EXPECT_EQ(log.count(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(log.count(), 1);
}

TEST_F(ReminderDialogTest, saysWhatWasAnsweredAndTakesItBackAndDoesItAgain) {
    activate();
    const int before = m_dialog.count();
    press(Qt::Key_X);
    auto* undo = button("messageActionButton");
    EXPECT_TRUE(undo->isVisible());
    EXPECT_EQ(undo->text(), QStringLiteral("Undo"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_dialog.count(), before);
    QTest::keySequence(list(), QKeySequence::Redo);
    EXPECT_EQ(m_dialog.count(), before - 1);
    undo->click();
    EXPECT_EQ(m_dialog.count(), before);
}

TEST_F(ReminderDialogTest, saysNothingOfWhatWasDoneWhileItWasClosed) {
    Q_EMIT m_workspace.said(QStringLiteral("Saved"), true);
    activate();
    EXPECT_FALSE(button("messageActionButton")->isVisible());
}

TEST_F(ReminderDialogTest, closesWithAKindLineWhenNothingIsLeft) {
    activate();
    QSignalSpy said(&m_workspace, &Workspace::said);
    while (m_dialog.count() > 0)
        press(Qt::Key_X);
    EXPECT_FALSE(m_dialog.isVisible());
    const auto texts = said.value(said.count() - 2) + said.last();
    EXPECT_TRUE(texts.contains(QStringLiteral("All that was due is done. Well kept up!")));
}

TEST_F(ReminderDialogTest, saysThatRemindersRestInAPause) {
    Applicant me = *applicant(m_day.session());
    me.pausedUntil = m_day.session().today().addDays(7);
    ASSERT_TRUE(saveApplicant(m_day.session(), me));
    m_dialog.reload();
    m_dialog.show();
    QStringList seen;
    for (const auto* label : m_dialog.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            seen += label->text();
    }
    EXPECT_TRUE(seen.contains(QStringLiteral("Reminders rest")));
    EXPECT_FALSE(seen.contains(QStringLiteral("Nothing is due")));
}

TEST_F(ReminderDialogTest, givesWayToThePersonItOpens) {
    activate();
    QSignalSpy asked(&m_workspace, &Workspace::contactRequested);
    press(Qt::Key_O);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(ReminderDialogTest, saysWhenItLookedLast) {
    m_dialog.setLastChecked(QDateTime(QDate(2026, 3, 2), QTime(8, 2)));
    EXPECT_EQ(text("lastCheckedLabel"), QStringLiteral("Last checked at 08:02."));
}

TEST_F(ReminderDialogTest, readsTheListAnewOnANewDay) {
    activate();
    const int before = m_dialog.count();
    m_day.clock.setDay({2026, 3, 12});
    EXPECT_EQ(m_dialog.count(), before);
    m_dialog.setLastChecked(m_day.session().now());
    EXPECT_EQ(m_dialog.count(), dueReminders(m_day.session()).size());
    EXPECT_NE(m_dialog.count(), before);
}

TEST_F(ReminderDialogTest, saysSinceWhenTheProgramWasClosedAndWhatCameUp) {
    m_dialog.setClosedSince(QDateTime(QDate(2026, 2, 27), QTime(18, 5)));
    EXPECT_TRUE(
        text("lastCheckedLabel")
            .startsWith(QStringLiteral("While Matchbook was closed, from Fri 27 Feb, 18:05 on: ")));
    // A night still belongs to the day before.
    m_dialog.setClosedSince(QDateTime(QDate(2026, 3, 2), QTime(1, 30)));
    EXPECT_TRUE(
        text("lastCheckedLabel")
            .startsWith(QStringLiteral("While Matchbook was closed, from Mon 2 Mar, 01:30 on: ")));
    m_dialog.setClosedSince(QDateTime(QDate(2026, 3, 2), QTime(9, 0)));
    EXPECT_TRUE(text("lastCheckedLabel").startsWith(QStringLiteral("Last checked")));
}

TEST(ReminderDialogEmpty, opensAndSaysThatNothingIsDue) {
    const test::Store store;
    Applicant me;
    me.season = 2031;
    ASSERT_TRUE(saveApplicant(store.session(), me).ok());
    Workspace workspace(store.session());
    ReminderDialog dialog(workspace);
    dialog.show();
    dialog.reload();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(dialog.findChild<RowList*>()->isVisible());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("doneButton"))->isEnabled());
}

} // namespace matchbook
