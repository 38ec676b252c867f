// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/factstable.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/themed.h"
#include "desktop/today/catchupbar.h"
#include "desktop/today/catchupdialog.h"
#include "desktop/today/sampleday.h"
#include "desktop/today/todayview.h"
#include "desktop/widgets/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

/// Monday, 2 March 2026: with fourteen of their own and the three of the sample seventeen mentors
/// are overdue, and a task whose day is over.
class CatchUpTest : public Themed {
protected:
    CatchUpTest() {
        const QDate today = m_day.session().today();
        for (int i = 0; i < 14; ++i)
            m_day.log(m_day.addMentor(QStringLiteral("Mentor Number%1").arg(i)),
                      today.addDays(-200 - i));
        m_day.item(ActionItemKind::Task, {}, QStringLiteral("Pay the fee"), -3);
        m_before = overdue();
    }

    QStringList overdue() {
        QStringList keys;
        for (const Reminder& one : *reminders(m_day.session(), 0)) {
            if (one.state == ReminderState::Overdue)
                keys.append(one.key);
        }
        return keys;
    }

    template <class W = QWidget>
    W* find(QWidget& in, const char* name) {
        return in.findChild<W*>(QString::fromLatin1(name));
    }

    QString words(QWidget& in) {
        QStringList texts;
        for (const auto* label : in.findChildren<PlainLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
    QStringList m_before;
};

TEST_F(CatchUpTest, theBarSaysHowManyAreOverdueAndGoesWhenTheyAreFew) {
    TodayView view(m_workspace);
    view.show();
    auto* bar = find<CatchUpBar>(view, "catchUpBar");
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(find<PlainLabel>(*bar, "catchUpLabel")->text(),
              QStringLiteral("%1 are overdue").arg(m_before.size()));
    ASSERT_TRUE(dismiss(m_day.session(), m_before.mid(0, m_before.size() - 10)));
    EXPECT_FALSE(bar->isVisible());
    ASSERT_TRUE(m_day.session().undo());
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(CatchUpTest, eachOfferOpensByKeyboardAndDoesNothingByItself) {
    TodayView view(m_workspace);
    view.show();
    for (const char* name : {"spreadButton", "keepFewButton", "snoozeAllButton"}) {
        auto* button = find<QPushButton>(view, name);
        ASSERT_TRUE(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = find<CatchUpDialog>(view, "catchUpDialog");
        ASSERT_TRUE(dialog && dialog->isVisible()) << name;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(overdue(), m_before);
    }
}

TEST_F(CatchUpTest, keepingFewShowsTheDayAndTheCountsAndIsOneStep) {
    CatchUpDialog dialog(m_workspace, CatchUpWay::KeepFew);
    dialog.show();
    const auto later = QString::number(m_before.size() - 8);
    EXPECT_EQ(find<PlainLabel>(dialog, "catchUpSummaryLabel")->text(),
              QStringLiteral("Stay for today: 8. Back on Mon 9 Mar: %1.").arg(later));
    EXPECT_THAT(words(dialog).toStdString(), ::testing::HasSubstr("Pay the fee"));
    auto* accept = find<QPushButton>(dialog, "acceptButton");
    EXPECT_EQ(accept->text(), QStringLiteral("Put off ") + later);
    QSignalSpy said(&m_workspace, &Workspace::said);
    accept->click();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Back on Mon 9 Mar: %1 reminders").arg(later));
    EXPECT_TRUE(said[0][1].toBool());
    EXPECT_EQ(overdue(), m_before.mid(0, 8));
    ASSERT_TRUE(m_day.session().undo());
    EXPECT_EQ(overdue(), m_before);
}

TEST_F(CatchUpTest, spreadingShowsEveryDay) {
    CatchUpDialog dialog(m_workspace, CatchUpWay::Spread);
    dialog.show();
    EXPECT_FALSE(find<QPushButton>(dialog, "untilButton"));
    const QString shown = words(dialog);
    for (const char* day : {"Today", "Tue 3 Mar", "Fri 6 Mar", "Mon 9 Mar"})
        EXPECT_TRUE(shown.contains(QString::fromLatin1(day))) << day;
    EXPECT_FALSE(shown.contains(QStringLiteral("Sat 7 Mar")));
    find<QPushButton>(dialog, "acceptButton")->click();
    EXPECT_LE(overdue().size(), 2);
}

TEST_F(CatchUpTest, allAreSnoozedUntilTheDayChosenButForThoseWithAFixedDay) {
    CatchUpDialog dialog(m_workspace, CatchUpWay::SnoozeAll);
    dialog.show();
    auto* until = find<QPushButton>(dialog, "untilButton");
    EXPECT_EQ(until->text(), QStringLiteral("&Back on Mon 9 Mar"));
    Q_EMIT until->findChild<SnoozeMenu*>()->chosen({2026, 3, 4});
    EXPECT_EQ(until->text(), QStringLiteral("&Back on Wed 4 Mar"));
    EXPECT_THAT(words(dialog).toStdString(), ::testing::HasSubstr("Today, fixed day\nPay the fee"));
    find<QPushButton>(dialog, "acceptButton")->click();
    EXPECT_EQ(overdue().size(), 1);
    m_day.clock.setDay({2026, 3, 4});
    EXPECT_GE(overdue().size(), m_before.size());
}

TEST_F(CatchUpTest, whereNothingCanWaitItSaysSo) {
    QStringList movable;
    for (const Reminder& one : *reminders(m_day.session(), 0)) {
        if (!one.title.contains(QStringLiteral("Pay the fee")))
            movable.append(one.key);
    }
    ASSERT_TRUE(dismiss(m_day.session(), movable).ok());
    CatchUpDialog dialog(m_workspace, CatchUpWay::SnoozeAll);
    dialog.show();
    EXPECT_FALSE(find<QPushButton>(dialog, "acceptButton")->isEnabled());
    EXPECT_TRUE(words(dialog).contains(QStringLiteral("Nothing can wait")));
}

TEST_F(CatchUpTest, whereNothingIsOverdueItSaysSo) {
    const test::Store store;
    Workspace workspace(store.session());
    CatchUpDialog dialog(workspace, CatchUpWay::SnoozeAll);
    dialog.show();
    EXPECT_FALSE(find<QPushButton>(dialog, "acceptButton")->isEnabled());
    EXPECT_TRUE(words(dialog).contains(QStringLiteral("Nothing is overdue.")));
}

} // namespace matchbook
