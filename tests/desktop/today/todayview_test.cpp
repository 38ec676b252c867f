// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/quicklogdialog.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"
#include "desktop/today/todayview.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

/// A view in a window that is active, with the dialogs a main window would open.
class OpenToday {
public:
    explicit OpenToday(Session& session)
        : workspace(session)
        , view(workspace) {
        QObject::connect(
            &workspace, &Workspace::doneAndLogRequested, &view, [this](const Reminder& reminder) {
                dialog = new QuickLogDialog(workspace, QList<Reminder>{reminder}, &view);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
        view.resize(900, 600);
        view.show();
        QApplication::setActiveWindow(&view);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.focusFirst();
    }

    RowList* list() { return view.findChild<RowList*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(list(), key, modifiers);
    }
    QString current() { return list()->currentIndex().data().toString(); }

    /// Enter in whatever came up: the dialog's default, or the menu's first entry.
    void answerWithEnter() {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup) {
            QTest::keyClick(popup, Qt::Key_Return);
        } else {
            ASSERT_TRUE(dialog);
            QApplication::setActiveWindow(dialog);
            QTest::keyClick(dialog, Qt::Key_Return);
            QApplication::setActiveWindow(&view);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Workspace workspace;
    TodayView view;
    QPointer<QuickLogDialog> dialog;
};

class TodayViewTest : public Themed {
protected:
    int overdue() {
        const auto all = reminders(m_day.session(), 0);
        return int(std::ranges::count(*all, ReminderState::Overdue, &Reminder::state));
    }

    test::SampleDay m_day;
    OpenToday m_today{m_day.session()};
};

TEST(TodayTriage, tenOverdueRemindersAreDoneByKeyboardAlone) {
    const test::Store store;
    for (int i = 0; i < 10; ++i)
        store.log(store.addMentor(QStringLiteral("Mentor Number%1").arg(i)),
                  store.session().today().addDays(-200 - i));
    OpenToday today(store.session());
    QSignalSpy said(&today.workspace, &Workspace::said);
    const Qt::Key keys[] = {Qt::Key_D, Qt::Key_S, Qt::Key_X};
    for (int i = 0; i < 10; ++i) {
        const QString before = today.current();
        ASSERT_TRUE(before.startsWith(QStringLiteral("Send Mentor"))) << i;
        today.press(keys[i % 3]);
        if (i % 3 != 2)
            today.answerWithEnter();
        EXPECT_NE(today.current(), before) << i;
        EXPECT_EQ(said.count(), i + 1);
    }
    for (const Reminder& left : *reminders(store.session(), 0))
        EXPECT_NE(left.rule, QStringLiteral("mentor-update")) << left.title.toStdString();
}

TEST(TodayTriage, tenOverdueRemindersAreAnsweredWithoutADialog) {
    const test::Store store;
    for (int i = 0; i < 10; ++i)
        store.log(store.addMentor(QStringLiteral("Mentor Number%1").arg(i)),
                  store.session().today().addDays(-200 - i));
    OpenToday today(store.session());
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        today.press(key, modifiers);
        if (QWidget* popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Return);
        EXPECT_FALSE(today.dialog);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    };
    for (int i = 0; i < 9; i += 3) {
        press(Qt::Key_D, Qt::ShiftModifier);
        press(Qt::Key_S);
        press(Qt::Key_X);
    }
    press(Qt::Key_X);
    for (const Reminder& left : *reminders(store.session(), 0))
        EXPECT_NE(left.rule, QStringLiteral("mentor-update")) << left.title.toStdString();
}

TEST_F(TodayViewTest, tellsTheDateAndHowMuchWaits) {
    EXPECT_EQ(m_today.view.findChild<PlainLabel*>(QStringLiteral("todayDateLabel"))->text(),
              QStringLiteral("Monday, 2 March"));
    EXPECT_TRUE(m_today.view.findChild<PlainLabel*>(QStringLiteral("todaySentenceLabel"))
                    ->text()
                    .startsWith(QStringLiteral("3 overdue, ")));
}

TEST_F(TodayViewTest, theNextOneIsCurrentAfterAnAnswer) {
    m_today.press(Qt::Key_Down);
    const QString second = m_today.current();
    m_today.press(Qt::Key_Down);
    const QString third = m_today.current();
    m_today.press(Qt::Key_Up);
    ASSERT_EQ(m_today.current(), second);
    m_today.press(Qt::Key_X);
    EXPECT_EQ(m_today.current(), third);
    EXPECT_TRUE(m_today.list()->hasFocus());
}

TEST_F(TodayViewTest, enterOrAClickShowsTheRestOfALongSection) {
    for (int i = 0; i < 2 * TodayModel::mostRows; ++i)
        m_day.item(ActionItemKind::Task, {}, QStringLiteral("Task %1").arg(i), -9);
    auto* list = m_today.list();
    const int before = list->model()->rowCount();
    const QModelIndex rest = list->model()->index(TodayModel::mostRows + 1, 0);
    ASSERT_EQ(rest.data().toString(), QStringLiteral("Show all"));
    list->setCurrentIndex(rest);
    m_today.press(Qt::Key_Return);
    EXPECT_GT(list->model()->rowCount(), before + TodayModel::mostRows);
    EXPECT_EQ(list->currentIndex().row(), TodayModel::mostRows + 1) << "the first of the rest";
    EXPECT_EQ(list->selectionModel()->selectedIndexes().size(), 1);
}

TEST_F(TodayViewTest, undoBringsADismissedReminderBack) {
    const QString first = m_today.current();
    const int before = overdue();
    m_today.press(Qt::Key_X);
    EXPECT_EQ(overdue(), before - 1);
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_EQ(overdue(), before);
    EXPECT_EQ(m_today.list()->model()->index(1, 0).data().toString(), first);
}

TEST_F(TodayViewTest, severalAreDismissedAsOneStep) {
    const int before = overdue();
    m_today.press(Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy said(&m_today.workspace, &Workspace::said);
    m_today.press(Qt::Key_X);
    EXPECT_EQ(overdue(), before - 2);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("2 reminders dismissed"));
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_EQ(overdue(), before);
}

TEST_F(TodayViewTest, severalAreLoggedInOneDialog) {
    m_today.press(Qt::Key_Down, Qt::ShiftModifier);
    m_today.press(Qt::Key_D);
    auto* dialog = m_today.view.findChild<QuickLogDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->interaction().people.size(), 2);
}

TEST_F(TodayViewTest, whatIsAnsweredOneByOneAsksToChooseOne) {
    QSignalSpy said(&m_today.workspace, &Workspace::said);
    QSignalSpy draft(&m_today.workspace, &Workspace::draftRequested);
    QSignalSpy why(&m_today.workspace, &Workspace::whyRequested);
    QSignalSpy open(&m_today.workspace, &Workspace::contactRequested);
    m_today.press(Qt::Key_Down, Qt::ShiftModifier);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_Question, Qt::Key_O})
        m_today.press(key);
    ASSERT_EQ(said.count(), 3);
    EXPECT_EQ(said[2][0].toString(), QStringLiteral("Choose one reminder for this"));
    EXPECT_EQ(draft.count() + why.count() + open.count(), 0);
}

TEST_F(TodayViewTest, snoozeOffersRealDatesAndHidesUntilThen) {
    const int before = overdue();
    m_today.press(Qt::Key_S);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().first()->text().endsWith(QStringLiteral("Tue 3 Mar")));
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(overdue(), before - 1);
    m_day.clock.setDay({2026, 3, 3});
    EXPECT_GE(overdue(), before);
}

TEST_F(TodayViewTest, keysAskForTheDraftTheReasonAndThePerson) {
    QSignalSpy draft(&m_today.workspace, &Workspace::draftRequested);
    QSignalSpy why(&m_today.workspace, &Workspace::whyRequested);
    QSignalSpy open(&m_today.workspace, &Workspace::contactRequested);
    m_today.press(Qt::Key_E);
    m_today.press(Qt::Key_Question);
    m_today.press(Qt::Key_O);
    EXPECT_EQ(draft.count(), 1);
    EXPECT_EQ(why.count(), 1);
    EXPECT_EQ(open.count(), 1);
}

TEST_F(TodayViewTest, theBadgeCountsWhatIsOverdueAndDueToday) {
    QSignalSpy badge(&m_today.view, &View::badgeChanged);
    m_today.press(Qt::Key_X);
    ASSERT_EQ(badge.count(), 1);
    const int first = badge[0][0].toInt();
    m_today.press(Qt::Key_X);
    EXPECT_EQ(badge[1][0].toInt(), first - 1);
    EXPECT_TRUE(badge[1][1].toBool());
}

TEST_F(TodayViewTest, aPauseIsToldWhereTheListWouldBeAndEndedThere) {
    auto* resume = m_today.view.findChild<QPushButton*>(QStringLiteral("endPauseButton"));
    EXPECT_FALSE(resume->isVisible());
    Applicant me = *applicant(m_day.session());
    me.pausedUntil = QDate(2026, 3, 9);
    ASSERT_TRUE(saveApplicant(m_day.session(), me).ok());
    ASSERT_TRUE(resume->isVisible());
    EXPECT_TRUE(resume->hasFocus());
    QStringList texts;
    for (const auto* label : m_today.view.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("Reminders rest until 9 March")));
    EXPECT_FALSE(texts.contains(QStringLiteral("You are up to date")));
    QTest::keyClick(resume, Qt::Key_Space);
    EXPECT_FALSE(applicant(m_day.session())->pausedUntil);
    EXPECT_FALSE(resume->isVisible());
    EXPECT_TRUE(m_today.list()->isVisible());
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_TRUE(resume->isVisible());
}

TEST(TodayEmpty, namesTheDayOnWhichWhatWasSnoozedComesBack) {
    const test::Store store;
    for (int i = 0; i < 3; ++i)
        store.log(store.addMentor(QStringLiteral("Mentor Number%1").arg(i)),
                  store.session().today().addDays(-200));
    OpenToday today(store.session());
    const QDate tomorrow = store.session().today().addDays(1);
    const auto open = *reminders(store.session(), 7);
    QStringList keys;
    for (const Reminder& one : open)
        keys.append(one.key);
    ASSERT_TRUE(snooze(store.session(), keys, tomorrow).ok());
    ASSERT_TRUE(
        today.view.findChild<QPushButton*>(QStringLiteral("logContactButton"))->isVisible());
    QStringList texts;
    for (const auto* label : today.view.findChildren<PlainLabel*>())
        texts.append(label->text());
    EXPECT_THAT(texts.join(u'\n').toStdString(),
                ::testing::HasSubstr(
                    QStringLiteral("%1 come back tomorrow.").arg(keys.size()).toStdString()));
}

TEST(TodayEmpty, whatWasDoneTodayStaysListed) {
    const test::Store store;
    store.log(store.addMentor(QStringLiteral("Jane Doe")), store.session().today().addDays(-200));
    OpenToday today(store.session());
    QStringList keys;
    for (const Reminder& one : *reminders(store.session(), 7))
        keys.append(one.key);
    ASSERT_TRUE(markDone(store.session(), keys).ok());
    EXPECT_TRUE(today.list()->isVisible());
    EXPECT_GT(today.list()->model()->rowCount(), 0);
    auto* upToDate = today.view.findChild<PlainLabel*>(QStringLiteral("upToDateLabel"));
    ASSERT_TRUE(upToDate->isVisible());
    EXPECT_TRUE(upToDate->text().startsWith(QStringLiteral("You are up to date.")));
}

TEST(TodayEmpty, praisesNamesTheNextOneAndOffersToLog) {
    const test::Store store;
    store.log(store.addMentor(QStringLiteral("Jane Doe")), store.session().today().addDays(-1));
    Applicant me;
    me.season = 2031;
    ASSERT_TRUE(saveApplicant(store.session(), me).ok());
    OpenToday today(store.session());
    auto* log = today.view.findChild<QPushButton*>(QStringLiteral("logContactButton"));
    ASSERT_TRUE(log->isVisible());
    QStringList texts;
    for (const auto* label : today.view.findChildren<PlainLabel*>())
        texts.append(label->text());
    EXPECT_THAT(texts.join(u'\n').toStdString(),
                ::testing::HasSubstr("Next is “Show up where your field meets”, on "));
    QSignalSpy asked(&today.workspace, &Workspace::logRequested);
    QTest::keyClick(log, Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1);
}

} // namespace matchbook
