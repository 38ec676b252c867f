// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/copies.h"
#include "support/print.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

using namespace matchbook;

namespace {

const QDate today(2026, 3, 2);

QDateTime copyOn(QDate day, int hour = 9) {
    return QDateTime(day, QTime(hour, 0));
}

/// What stays, the newest first.
QList<QDateTime> keptOf(QList<QDateTime> copies, QDate on = today) {
    for (const QDateTime& gone : superfluousCopies(copies, on))
        copies.removeOne(gone);
    std::ranges::sort(copies, std::greater());
    return copies;
}

/// A copy on each of so many days up to today, thinned on each.
QList<QDateTime> keptAfter(int days) {
    QList<QDateTime> copies;
    for (QDate day = today.addDays(1 - days); day <= today; day = day.addDays(1))
        copies = keptOf(copies + QList{copyOn(day)}, day);
    return copies;
}

} // namespace

TEST(Copies, ofTheLastTwoDaysAllStay) {
    QList<QDateTime> copies;
    for (int hour = 0; hour < 24; ++hour)
        copies += {copyOn(today, hour), copyOn(today.addDays(-1), hour)};
    EXPECT_EQ(superfluousCopies(copies, today), QList<QDateTime>());
}

TEST(Copies, ofAnOlderDayTheNewestStays) {
    const QDate day = today.addDays(-5);
    EXPECT_EQ(
        superfluousCopies({copyOn(today), copyOn(day, 8), copyOn(day, 20), copyOn(day, 12)}, today),
        (QList{copyOn(day, 12), copyOn(day, 8)}));
}

TEST(Copies, whoStartsDailyHasDaysThenWeeksThenMonths) {
    const auto kept = keptAfter(600);
    ASSERT_EQ(kept.size(), 2 + 12 + 10 + 9);
    for (int i = 0; i < 14; ++i)
        EXPECT_EQ(kept[i].date(), today.addDays(-i));
    for (int i = 14; i < 24; ++i)
        EXPECT_EQ(kept[i].date().dayOfWeek(), int(Qt::Sunday)) << i;
    for (int i = 25; i < 33; ++i)
        EXPECT_EQ(kept[i].date().addMonths(1).month(), kept[i - 1].date().month()) << i;
    EXPECT_LT(kept.last().date(), today.addMonths(-11));
}

TEST(Copies, theNewestStaysHoweverOldItIs) {
    EXPECT_EQ(superfluousCopies({copyOn({2020, 1, 1})}, today), QList<QDateTime>());
    EXPECT_EQ(superfluousCopies({}, today), QList<QDateTime>());
    const QDate future = today.addYears(3);
    EXPECT_EQ(superfluousCopies({copyOn(future), copyOn(today)}, today), QList<QDateTime>())
        << "the clock was wrong once";
}

TEST(Copies, holdWhateverThereIs) {
    QRandomGenerator random(20260302);
    for (int round = 0; round < 300; ++round) {
        SCOPED_TRACE(round);
        QList<QDateTime> copies;
        const int count = random.bounded(1, 120);
        const int spread = random.bounded(1, 900);
        for (int i = 0; i < count; ++i)
            copies += copyOn(today.addDays(-random.bounded(spread)), random.bounded(24));
        copies = QSet<QDateTime>(copies.begin(), copies.end()).values();
        std::ranges::sort(copies, std::greater());
        const auto kept = keptOf(copies);
        ASSERT_EQ(kept.first(), copies.first()) << "the newest stays";
        const auto isRecent = [](const QDateTime& copy) {
            return copy.date() >= today.addDays(-1);
        };
        ASSERT_EQ(std::ranges::count_if(kept, isRecent), std::ranges::count_if(copies, isRecent));
        ASSERT_LE(kept.size(), std::ranges::count_if(copies, isRecent) + 1 + 12 + 10 + 9);
        ASSERT_EQ(superfluousCopies(kept, today), QList<QDateTime>()) << "once is enough";
        for (const QDateTime& copy : kept)
            ASSERT_TRUE(copies.contains(copy));
    }
}
