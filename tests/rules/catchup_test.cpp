// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/catchup.h"
#include "rules/order.h"
#include "support/print.h"

#include <gtest/gtest.h>
#include <random>

using namespace matchbook;

namespace {

const QDate today(2026, 3, 4); // a Wednesday
const QDate until(2026, 3, 16);

Reminder overdue(int number, QDate anchor, QDate due, QDate latest, Harm harm) {
    Reminder reminder;
    reminder.key = u"rule/contact-%1/%2"_qs.arg(number).arg(anchor.toString(Qt::ISODate));
    reminder.rule = u"rule"_qs;
    reminder.subjectId = number;
    reminder.state = ReminderState::Overdue;
    reminder.anchor = anchor;
    reminder.due = due;
    reminder.latest = latest;
    reminder.harm = harm;
    return reminder;
}

/// Routine contact, so many days late.
Reminder routine(int number, int late = 10) {
    const QDate latest = today.addDays(-late);
    return overdue(number, latest.addDays(-90), latest.addDays(-30), latest, Harm::Cadence);
}

/// What was to be prepared some time before a day in so many days, which may be over.
Reminder before(int number, int inDays) {
    const QDate day = today.addDays(inDays);
    const QDate latest = std::min(day, today.addDays(-1));
    return overdue(number, day, latest.addDays(-3), latest,
                   latest == day ? Harm::Deadline : Harm::Letter);
}

QList<Reminder> routine(std::pair<int, int> numbers) {
    QList<Reminder> all;
    for (int i = numbers.first; i <= numbers.second; ++i)
        all.append(routine(i, i));
    return all;
}

QList<Reminder> mixed(std::mt19937& random) {
    const auto number = [&](int from, int to) {
        return std::uniform_int_distribution(from, to)(random);
    };
    QList<Reminder> all;
    const int count = number(0, 80);
    for (int i = 0; i < count; ++i)
        all.append(number(0, 2) ? routine(i, number(1, 200)) : before(i, number(-20, 40)));
    std::ranges::shuffle(all, random);
    return all;
}

QStringList keysOf(const CatchUp& plan) {
    QStringList keys;
    for (const Reminder& one : plan.kept + plan.fixed)
        keys.append(one.key);
    for (const CatchUp::Later& one : plan.later)
        keys.append(one.reminder.key);
    return keys;
}

int mostOnADay(const CatchUp& plan) {
    QHash<QDate, int> days;
    int most = 0;
    for (const CatchUp::Later& one : plan.later)
        most = std::max(most, ++days[one.until]);
    return most;
}

} // namespace

TEST(CatchUp, spreadsOverTheWorkingDaysOfTwoWeeks) {
    const CatchUp plan = catchUpPlan(CatchUpWay::Spread, routine({1, 27}), today, {});
    // Today and the nine working days to Tuesday of the week after next
    EXPECT_EQ(plan.kept.size(), 3);
    EXPECT_EQ(plan.later.size(), 24);
    EXPECT_EQ(plan.later.first().until, QDate(2026, 3, 5));
    EXPECT_EQ(plan.later.last().until, QDate(2026, 3, 17));
    EXPECT_EQ(mostOnADay(plan), 3);
}

TEST(CatchUp, noWorkingDayHasTwoMoreThanAnother) {
    for (const int count : {11, 19, 24, 30, 57}) {
        const CatchUp plan = catchUpPlan(CatchUpWay::Spread, routine({1, count}), today, {});
        QHash<QDate, int> days;
        for (const CatchUp::Later& one : plan.later)
            ++days[one.until];
        const QList<int> counts = days.values();
        EXPECT_EQ(counts.size(), 9) << count;
        EXPECT_LE(std::ranges::max(counts) - std::ranges::min(counts), 1) << count;
        EXPECT_GE(plan.kept.size(), std::ranges::max(counts)) << count;
    }
}

TEST(CatchUp, keepsTheEightThatPressMost) {
    const QList<Reminder> all = routine({1, 20}) << before(30, 60);
    const CatchUp plan = catchUpPlan(CatchUpWay::KeepFew, all, today, until);
    EXPECT_EQ(plan.kept, mostPressingFirst(all, today).mid(0, fewKept));
    EXPECT_EQ(plan.kept.first().subjectId, 30);
    EXPECT_EQ(plan.later.size(), 13);
    for (const CatchUp::Later& one : plan.later)
        EXPECT_EQ(one.until, until);
}

TEST(CatchUp, whatIsToBeDoneBeforeADayIsNotPutOffBeyondIt) {
    EXPECT_EQ(lastDayOf(before(1, 5)), today.addDays(5));
    EXPECT_EQ(lastDayOf(routine(1)), std::nullopt);
    const QDate day = today.addDays(5);
    const QList<Reminder> all{before(1, -2), before(2, 4), before(3, 5), before(4, 6), routine(5)};
    const CatchUp plan = catchUpPlan(CatchUpWay::SnoozeAll, all, today, day);
    EXPECT_TRUE(plan.kept.isEmpty());
    ASSERT_EQ(plan.fixed.size(), 2);
    EXPECT_EQ(plan.fixed[0].subjectId, 1);
    EXPECT_EQ(plan.fixed[1].subjectId, 2);
    EXPECT_EQ(plan.later.size(), 3);
}

TEST(CatchUp, whatHasToStayTakesTheRoomOfToday) {
    QList<Reminder> all = routine({1, 27});
    for (int i = 0; i < 13; ++i)
        all.append(before(100 + i, -1));
    const CatchUp plan = catchUpPlan(CatchUpWay::Spread, all, today, {});
    EXPECT_TRUE(plan.kept.isEmpty());
    EXPECT_EQ(plan.fixed.size(), 13);
    EXPECT_EQ(mostOnADay(plan), 3);
}

TEST(CatchUp, holdsForWhateverIsOverdue) {
    std::mt19937 random(20260304);
    for (int round = 0; round < 500; ++round) {
        const QDate day = today.addDays(round % 14);
        const QList<Reminder> all = mixed(random);
        for (const CatchUpWay way :
             {CatchUpWay::Spread, CatchUpWay::KeepFew, CatchUpWay::SnoozeAll}) {
            const CatchUp plan = catchUpPlan(way, all, day, day.addDays(1 + round % 30));
            QStringList keys = keysOf(plan);
            QStringList given;
            for (const Reminder& one : all)
                given.append(one.key);
            keys.sort();
            given.sort();
            ASSERT_EQ(keys, given) << "each is in one list, once";
            QDate last = day;
            QList<Reminder> order;
            for (const CatchUp::Later& one : plan.later) {
                ASSERT_GT(one.until, day);
                ASSERT_GE(one.until, last) << "the graver the sooner";
                ASSERT_LE(one.until, lastDayOf(one.reminder).value_or(one.until));
                last = one.until;
                order.append(one.reminder);
                if (way != CatchUpWay::Spread)
                    continue;
                ASSERT_LE(one.until.dayOfWeek(), Qt::Friday);
                ASSERT_LT(day.daysTo(one.until), spreadDays);
            }
            ASSERT_EQ(order, mostPressingFirst(order, day));
            ASSERT_TRUE(way != CatchUpWay::KeepFew || plan.kept.size() <= fewKept);
            if (way != CatchUpWay::Spread)
                continue;
            const qsizetype share = (all.size() + 9) / 10; // today and nine others at least
            ASSERT_LE(mostOnADay(plan), share);
            ASSERT_LE(plan.kept.size(), share);
            if (plan.kept.isEmpty() || order.isEmpty())
                continue;
            ASSERT_TRUE(isMorePressing(plan.kept.last(), order.first(), day));
        }
    }
}
