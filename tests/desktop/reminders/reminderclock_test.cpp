// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderclock.h"
#include "session/profileactions.h"
#include "support/store.h"

#include <QSettings>
#include <QSignalSpy>

namespace matchbook {

namespace {

QDateTime at(int day, int hour, int minute = 0) {
    return {QDate(2026, 3, day), QTime(hour, minute)};
}

bool ticks(const QDateTime& shown, const QDateTime& now, const Applicant& applicant = {}) {
    return isTimeToRemind(applicant, Occasion::Tick, shown, now);
}

} // namespace

TEST(TimeToRemind, isAtTheStartAtAnyWakingHour) {
    EXPECT_TRUE(isTimeToRemind({}, Occasion::Start, at(2, 15), at(2, 15)));
    EXPECT_FALSE(isTimeToRemind({}, Occasion::Start, at(2, 23), at(2, 23)));
}

TEST(TimeToRemind, isOnceADayAtTheHour) {
    EXPECT_FALSE(ticks(at(2, 7, 10), at(2, 7, 59)));
    EXPECT_TRUE(ticks(at(2, 7, 10), at(2, 8)));
    EXPECT_FALSE(ticks(at(2, 8), at(2, 8, 1)));
    EXPECT_FALSE(ticks(at(2, 8), at(3, 7, 59)));
    EXPECT_TRUE(ticks(at(2, 8), at(3, 8)));
}

TEST(TimeToRemind, isOnWakingFromASleepOverTheHour) {
    EXPECT_TRUE(ticks(at(2, 8), at(5, 13, 37)));
}

TEST(TimeToRemind, waitsForTheEndOfQuietHours) {
    Applicant late;
    late.remindAt = QTime(23, 0);
    EXPECT_FALSE(ticks(at(2, 12), at(2, 23), late));
    EXPECT_FALSE(ticks(at(2, 12), at(3, 3), late));
    EXPECT_TRUE(ticks(at(2, 12), at(3, 7), late));
}

TEST(TimeToRemind, knowsQuietHoursWithinADayAndNone) {
    Applicant applicant;
    applicant.quietFrom = QTime(12, 0);
    applicant.quietTo = QTime(14, 0);
    EXPECT_TRUE(isQuiet(applicant, QTime(12, 0)));
    EXPECT_FALSE(isQuiet(applicant, QTime(14, 0)));
    applicant.quietTo = applicant.quietFrom;
    EXPECT_FALSE(isQuiet(applicant, QTime(12, 0)));
}

TEST(TimeToRemind, isNotDuringAPause) {
    Applicant applicant;
    applicant.pausedUntil = QDate(2026, 3, 5);
    EXPECT_FALSE(ticks(at(2, 7), at(4, 9), applicant));
    EXPECT_TRUE(ticks(at(2, 7), at(5, 9), applicant));
    EXPECT_FALSE(isTimeToRemind(applicant, Occasion::Start, at(4, 9), at(4, 9)));
}

TEST(TimeToRemind, isNotTwiceWhenTheClockGoesBackAnHour) {
    EXPECT_FALSE(ticks(at(2, 8), at(2, 7, 5)));
    EXPECT_FALSE(ticks(at(2, 8), at(2, 8)));
}

TEST(TimeToRemind, recoversFromAClockThatWasFarAhead) {
    EXPECT_TRUE(ticks(at(25, 8), at(2, 9)));
}

TEST(ReminderClock, speaksOnlyWhenSomethingIsDue) {
    test::Store store;
    Applicant me;
    me.season = 2031;
    ASSERT_TRUE(saveApplicant(store.session(), me).ok());
    Workspace workspace(store.session());
    ReminderClock clock(workspace);
    QSignalSpy due(&clock, &ReminderClock::timeToRemind);
    clock.start();
    EXPECT_EQ(due.count(), 0);
    store.log(store.addMentor(QStringLiteral("Jane Doe")), store.session().today().addDays(-200));
    store.clock.setTime(at(3, 8, 2));
    clock.tick();
    clock.tick();
    EXPECT_EQ(due.count(), 1);
    EXPECT_EQ(clock.lastChecked(), at(3, 8, 2));
}

TEST(ReminderClock, tellsEveryCheckWhetherOrNotItIsTime) {
    const test::Store store;
    Workspace workspace(store.session());
    ReminderClock clock(workspace);
    QSignalSpy checked(&clock, &ReminderClock::checked);
    clock.start();
    store.clock.setTime(at(2, 23, 30));
    clock.tick();
    ASSERT_EQ(checked.count(), 2);
    EXPECT_EQ(checked.last().first().toDateTime(), at(2, 23, 30));
}

TEST(ReminderClock, knowsSinceWhenTheProgramWasClosedUntilTheNextDailyHour) {
    QSettings().clear();
    const test::Store store;
    Workspace workspace(store.session());
    {
        ReminderClock first(workspace);
        EXPECT_FALSE(first.closedSince());
        store.clock.setTime(at(2, 18, 5));
        first.start();
    }
    store.clock.setTime(at(5, 7, 30));
    ReminderClock second(workspace);
    second.start();
    EXPECT_EQ(second.closedSince(), at(2, 18, 5));
    store.clock.setTime(at(5, 8, 1));
    second.tick();
    EXPECT_FALSE(second.closedSince());
}

} // namespace matchbook
