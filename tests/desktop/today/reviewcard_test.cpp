// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/today/reviewcard.h"
#include "desktop/today/reviewday.h"
#include "desktop/today/sampleday.h"
#include "desktop/today/todayview.h"
#include "desktop/widgets/rowlist.h"
#include "session/healthactions.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

/// Begins on Monday, 2 March 2026.
class ReviewTest : public Themed {
protected:
    ReviewTest() {
        QSettings().remove(m_workspace.storeKey("reviewDone"));
        QSettings().remove(QStringLiteral("review/day"));
        m_view.resize(900, 600);
        beginDay(m_day.session().today());
    }
    ~ReviewTest() override {
        QSettings().remove(m_workspace.storeKey("reviewDone"));
        QSettings().remove(QStringLiteral("review/day"));
    }

    void beginDay(QDate day) {
        m_day.clock.setDay(day);
        m_view.hide();
        m_view.show();
        Q_EMIT m_workspace.activeEventChanged({}); // reads the day anew
    }
    ReviewCard* card() { return m_view.findChild<ReviewCard*>(); }
    QPushButton* button(const char* name) {
        return m_view.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
    TodayView m_view{m_workspace};
};

TEST(ReviewDay, isTheFirstSuchDayAfterTheLastReview) {
    EXPECT_EQ(nextReview(Qt::Sunday, {2026, 3, 2}), QDate(2026, 3, 8));
    EXPECT_EQ(nextReview(Qt::Sunday, {2026, 3, 8}), QDate(2026, 3, 15));
    EXPECT_EQ(nextReview(Qt::Monday, {2026, 3, 8}), QDate(2026, 3, 9));
}

TEST_F(ReviewTest, isOfferedFromSundayOnUntilItIsDone) {
    EXPECT_EQ(reviewDay(), Qt::Sunday);
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 7});
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 8});
    EXPECT_TRUE(card()->isVisible());
    beginDay({2026, 3, 10});
    ASSERT_TRUE(card()->isVisible());
    QSignalSpy said(&m_workspace, &Workspace::said);
    QTest::keyClick(button("reviewDoneButton"), Qt::Key_Space);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("The next review is on Sun 15 Mar"));
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 14});
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 15});
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ReviewTest, anotherDayOfTheWeekCanBeChosen) {
    setReviewDay(Qt::Wednesday);
    beginDay({2026, 3, 3});
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 4});
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ReviewTest, isNotOfferedWhileRemindersRest) {
    Applicant me = *applicant(m_day.session());
    me.pausedUntil = QDate(2026, 3, 20);
    ASSERT_TRUE(saveApplicant(m_day.session(), me));
    beginDay({2026, 3, 9});
    EXPECT_FALSE(card()->isVisible());
    beginDay({2026, 3, 20});
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ReviewTest, comesWhenAskedForAndGoesWhenDone) {
    m_view.review();
    EXPECT_TRUE(card()->isVisible());
    beginDay({2026, 3, 3});
    EXPECT_TRUE(card()->isVisible());
    button("reviewDoneButton")->click();
    EXPECT_FALSE(card()->isVisible());
}

TEST_F(ReviewTest, whatWaitsForOthersIsCountedWhenItIsOverdue) {
    m_day.clock.setDay({2026, 6, 2});
    beginDay({2026, 6, 2});
    m_view.review();
    const auto all = reminders(m_day.session(), 0);
    const auto asked = std::ranges::find(*all, QStringLiteral("no-reply"), &Reminder::rule);
    ASSERT_NE(asked, all->end());
    ASSERT_EQ(asked->state, ReminderState::Overdue);
    EXPECT_EQ(button("reviewWaitingButton")->text(), QStringLiteral("1 waiting on others"));
    button("reviewWaitingButton")->click();
    EXPECT_EQ(m_view.findChild<RowList*>()->currentIndex().data().toString(), asked->title);
}

TEST_F(ReviewTest, eachNumberOpensWhatIsBehindIt) {
    m_view.review();
    auto* list = m_view.findChild<RowList*>();
    EXPECT_EQ(button("reviewOverdueButton")->text(), QStringLiteral("3 overdue"));
    EXPECT_EQ(button("reviewWaitingButton")->text(), QStringLiteral("1 waiting on others"));
    button("reviewWaitingButton")->click();
    EXPECT_EQ(list->currentIndex().data().toString(),
              QStringLiteral("Write once more to Priya Nair"));
    button("reviewOverdueButton")->click();
    EXPECT_EQ(list->currentIndex().row(), 1);
    m_day.addPerson(QStringLiteral("Ida Berg"), Relationship::Connection, {});
    const auto idle = peopleWith(m_day.session(), HealthIssue::NoNextStep);
    ASSERT_FALSE(idle->isEmpty());
    EXPECT_EQ(button("reviewNoNextStepButton")->text(),
              QStringLiteral("%1 with no next step").arg(idle->size()));
    QSignalSpy asked(&m_workspace, &Workspace::healthRequested);
    button("reviewNoNextStepButton")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<HealthIssue>(), HealthIssue::NoNextStep);
    EXPECT_FALSE(button("reviewStaleButton")->isEnabled()) << "nothing is behind it";
}

} // namespace matchbook
