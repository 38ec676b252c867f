// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/period.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

QDate plus(QDate day, const char* period) {
    return add(day, *parsePeriod(QString::fromLatin1(period)));
}

} // namespace

TEST(Period, readsAndWritesItsText) {
    for (const char* text : {"P2M", "P7D", "P6W", "PT48H", "-P90D", "P0D", "P1M14D"}) {
        const auto period = parsePeriod(QString::fromLatin1(text));
        ASSERT_TRUE(period) << text;
        EXPECT_EQ(toString(*period), QString::fromLatin1(text));
    }
    EXPECT_EQ(parsePeriod(u"P1Y"), parsePeriod(u"P12M"));
    EXPECT_EQ(parsePeriod(u"P2W"), parsePeriod(u"P14D"));
}

TEST(Period, refusesWhatIsNoPeriod) {
    for (const char* text : {"", "P", "2M", "P2", "PM", "P2M3", "-", "PT", "P-2M", "two months"})
        EXPECT_FALSE(parsePeriod(QString::fromLatin1(text))) << text;
}

TEST(Period, clampsCalendarMonthsToTheirEnd) {
    EXPECT_EQ(plus({2026, 1, 31}, "P2M"), QDate(2026, 3, 31));
    EXPECT_EQ(plus({2026, 1, 31}, "P3M"), QDate(2026, 4, 30));
    EXPECT_EQ(plus({2024, 1, 31}, "P1M"), QDate(2024, 2, 29));
    EXPECT_EQ(plus({2026, 1, 31}, "P6M"), QDate(2026, 7, 31));
}

TEST(Period, goesBackWithASign) {
    EXPECT_EQ(plus({2026, 9, 2}, "-P90D"), QDate(2026, 6, 4));
    EXPECT_EQ(plus({2026, 9, 2}, "-P6W"), QDate(2026, 7, 22));
}

TEST(Period, hoursAreWallClockTimeAcrossDaylightSaving) {
    const QDateTime evening(QDate(2026, 3, 7), QTime(9, 0));
    const auto later = add(evening, *parsePeriod(u"PT48H"));
    EXPECT_EQ(later.date(), QDate(2026, 3, 9));
    EXPECT_EQ(later.time(), QTime(9, 0));
}
