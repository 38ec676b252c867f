// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/catchupactions.h"
#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

/// A Monday on which updates to thirty mentors are overdue, and two tasks.
class CatchUpActionsTest : public ::testing::Test {
protected:
    CatchUpActionsTest() {
        store.clock.setDay({2025, 11, 3});
        for (int i = 0; i < 30; ++i)
            store.log(store.addMentor(u"Mentor %1"_qs.arg(i)), {2025, 10, 1 + i});
        for (const char* text : {"Send the form", "Pay the fee"}) {
            ActionItem task;
            task.text = QString::fromLatin1(text);
            task.due = QDate(2026, 2, 27);
            EXPECT_TRUE(addActionItem(session, task));
        }
        store.clock.setDay({2026, 3, 2});
    }

    QList<Reminder> overdue() {
        QList<Reminder> found = *reminders(session, 0);
        found.removeIf([](const Reminder& one) { return one.state != ReminderState::Overdue; });
        return found;
    }

    test::Store store;
    Session& session = store.session();
};

} // namespace

TEST_F(CatchUpActionsTest, doesWhatThePlanSaysAsOneStepOfUndo) {
    const QList<Reminder> before = overdue();
    const auto plan = planCatchUp(session, CatchUpWay::KeepFew, {2026, 3, 9});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->kept, before.mid(0, fewKept));
    ASSERT_TRUE(catchUp(session, *plan));
    EXPECT_EQ(overdue(), plan->kept);
    store.clock.setDay({2026, 3, 9});
    EXPECT_EQ(overdue().size(), before.size());
    store.clock.setDay({2026, 3, 2});
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(overdue(), before);
}

TEST_F(CatchUpActionsTest, spreadingBringsAFewBackOnEachDay) {
    const auto plan = planCatchUp(session, CatchUpWay::Spread);
    ASSERT_TRUE(catchUp(session, *plan));
    EXPECT_EQ(overdue().size(), plan->kept.size() + plan->fixed.size());
    EXPECT_LE(overdue().size(), mostOverdue);
    const QDate second = plan->later.first().until;
    store.clock.setDay(second);
    for (const CatchUp::Later& one : plan->later) {
        const QList<Reminder> now = overdue();
        const bool back = std::ranges::any_of(
            now, [&](const Reminder& other) { return other.key == one.reminder.key; });
        EXPECT_EQ(back, one.until == second);
    }
}

TEST_F(CatchUpActionsTest, noDueDateMovesAndWhatHasAFixedDayStays) {
    const QList<Reminder> before = overdue();
    const auto plan = planCatchUp(session, CatchUpWay::SnoozeAll, {2026, 3, 9});
    EXPECT_EQ(plan->fixed.size(), 2);
    ASSERT_TRUE(catchUp(session, *plan));
    EXPECT_EQ(overdue(), plan->fixed);
    for (const Reminder& one : before)
        EXPECT_EQ(explainReminder(session, one.key)->reminder, one);
}

TEST_F(CatchUpActionsTest, aDayThatIsNotAheadIsRefused) {
    const auto plan = planCatchUp(session, CatchUpWay::SnoozeAll, {2026, 3, 2});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(plan.error().field, u"until"_qs);
}

TEST_F(CatchUpActionsTest, aPlanWithSomethingThatIsSettledMeanwhileDoesNothing) {
    const auto plan = planCatchUp(session, CatchUpWay::SnoozeAll, {2026, 3, 9});
    store.log(plan->later.last().reminder.contact, {2026, 3, 2});
    const QList<Reminder> before = overdue();
    const auto caughtUp = catchUp(session, *plan);
    ASSERT_FALSE(caughtUp);
    EXPECT_EQ(caughtUp.error().code, Error::Code::NotFound);
    EXPECT_EQ(overdue(), before);
}

TEST_F(CatchUpActionsTest, whoIsPausedIsNotPutOff) {
    Contact mentor = store.contact(overdue().last().contact);
    mentor.pausedUntil = QDate(2026, 4, 1);
    ASSERT_TRUE(saveContact(session, mentor, {}, {}));
    const auto plan = planCatchUp(session, CatchUpWay::SnoozeAll, {2026, 3, 9});
    for (const CatchUp::Later& one : plan->later)
        EXPECT_NE(one.reminder.contact, mentor.id);
}
