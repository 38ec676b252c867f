// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

QDateTime at(const char* text) {
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

TEST(Clock, anHourPastMidnightStillBelongsToTheDayBefore) {
    EXPECT_EQ(dayOf(at("2026-03-02T01:30:00"), {4, 0}), QDate(2026, 3, 1));
}

TEST(Clock, theDayBeginsAtTheHourOfTheUser) {
    EXPECT_EQ(dayOf(at("2026-03-02T03:59:00"), {4, 0}), QDate(2026, 3, 1));
    EXPECT_EQ(dayOf(at("2026-03-02T04:00:00"), {4, 0}), QDate(2026, 3, 2));
    EXPECT_EQ(dayOf(at("2026-03-02T00:00:00"), {0, 0}), QDate(2026, 3, 2));
}

TEST(Clock, aFixedClockStandsStill) {
    const auto clock = fixedClock(at("2026-03-02T10:00:00"));
    EXPECT_EQ(clock(), clock());
}
