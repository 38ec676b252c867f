// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"
#include "support/print.h"

using namespace matchbook;

namespace {

using Ends = std::array<QDate, 4>;

} // namespace

TEST(Plan, countsTwelveMonthsBackFromTheDayApplicationsGoOut) {
    const Plan plan = planOf({2026, 9, 2}, {2025, 1, 1});
    EXPECT_EQ(plan.start, QDate(2025, 9, 2));
    EXPECT_EQ(plan.phaseEnds,
              (Ends{QDate(2025, 12, 2), QDate(2026, 3, 2), QDate(2026, 6, 2), QDate(2026, 9, 2)}));
}

TEST(Plan, isShortenedEvenlyForWhoeverBeginsLater) {
    const Plan plan = planOf({2026, 9, 2}, {2026, 5, 5}); // 120 days before
    EXPECT_EQ(plan.start, QDate(2026, 5, 5));
    EXPECT_EQ(plan.phaseEnds,
              (Ends{QDate(2026, 6, 4), QDate(2026, 7, 4), QDate(2026, 8, 3), QDate(2026, 9, 2)}));
}

TEST(Plan, keepsOnlyTheLettersWhenTheTimeIsShort) {
    EXPECT_TRUE(planOf({2026, 9, 2}, {2026, 7, 8}).phaseEnds[0].isValid()); // 56 days
    const Plan plan = planOf({2026, 9, 2}, {2026, 7, 9});
    EXPECT_EQ(plan.phaseEnds, (Ends{QDate(), QDate(), QDate(), QDate(2026, 9, 2)}));
    EXPECT_EQ(phaseOn(plan, {2026, 7, 9}), 4);
}

TEST(Plan, hasOnePhaseAtATime) {
    const Plan plan = planOf({2026, 9, 2}, {2025, 1, 1});
    EXPECT_EQ(phaseOn(plan, {2025, 9, 1}), 0);
    EXPECT_EQ(phaseOn(plan, {2025, 9, 2}), 1);
    EXPECT_EQ(phaseOn(plan, {2025, 12, 1}), 1);
    EXPECT_EQ(phaseOn(plan, {2025, 12, 2}), 2);
    EXPECT_EQ(phaseOn(plan, {2026, 6, 2}), 4);
    EXPECT_EQ(phaseOn(plan, {2026, 9, 1}), 4);
    EXPECT_EQ(phaseOn(plan, {2026, 9, 2}), 0);
}

TEST(Plan, isOverForWhoeverBeginsAfterwards) {
    EXPECT_EQ(phaseOn(planOf({2026, 9, 2}, {2026, 10, 1}), {2026, 10, 1}), 0);
}
