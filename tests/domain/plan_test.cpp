// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"

#include <gtest/gtest.h>

namespace matchbook {

TEST(Plan, coversTheTwelveMonthsBeforeApplicationsGoOut) {
    const auto phases = planPhases({2026, 9, 2});
    EXPECT_EQ(phases[0], (PhaseDays{PlanPhase::Foundation, {2025, 9, 2}, {2025, 12, 2}}));
    EXPECT_EQ(phases[3], (PhaseDays{PlanPhase::Consolidation, {2026, 6, 2}, {2026, 9, 2}}));
}

TEST(Plan, clampsToTheEndOfShortMonths) {
    EXPECT_EQ(planPhases({2026, 5, 31})[2].starts, QDate(2025, 11, 30));
    EXPECT_EQ(planPhases({2026, 5, 31})[2].ends, QDate(2026, 2, 28));
}

TEST(Plan, aDayThatEndsAPhaseBelongsToTheNext) {
    const QDate submit(2026, 9, 2);
    EXPECT_EQ(phaseOn(submit, {2025, 12, 1}), PlanPhase::Foundation);
    EXPECT_EQ(phaseOn(submit, {2025, 12, 2}), PlanPhase::LocalEngagement);
    EXPECT_EQ(phaseOn(submit, {2025, 9, 1}), std::nullopt);
    EXPECT_EQ(phaseOn(submit, submit), std::nullopt);
}

} // namespace matchbook
