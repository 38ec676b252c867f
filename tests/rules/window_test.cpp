// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/window.h"
#include "support/print.h"

using namespace matchbook;

namespace {

Period period(const char* text) {
    return *parsePeriod(QString::fromLatin1(text));
}

Window window(Moment anchor, const char* due, const char* latest) {
    return windowAt(anchor, period(due), period(latest));
}

} // namespace

TEST(Window, countsCalendarMonthsWithMonthEndClamp) {
    const auto found = window(momentOf(QDate(2026, 1, 31)), "P2M", "P3M");
    EXPECT_EQ(found, (Window{QDate(2026, 3, 31), QDate(2026, 4, 30)}));
}

TEST(Window, goesBackFromADeadline) {
    const auto found = window(momentOf(QDate(2026, 9, 2)), "-P90D", "-P6W");
    EXPECT_EQ(found, (Window{QDate(2026, 6, 4), QDate(2026, 7, 22)}));
}

TEST(Window, inHoursIsLateOnTheDayOnWhichItEnds) {
    const auto morning = momentOf(QDate(2026, 3, 1), QTime(9, 0));
    EXPECT_EQ(window(morning, "PT48H", "PT72H"), (Window{QDate(2026, 3, 3), QDate(2026, 3, 3)}));
    const auto night = momentOf(QDate(2026, 3, 1), QTime(23, 59));
    EXPECT_EQ(window(night, "PT48H", "PT72H"), (Window{QDate(2026, 3, 3), QDate(2026, 3, 3)}));
    EXPECT_EQ(window(morning, "PT6H", "PT20H"), (Window{QDate(2026, 3, 1), QDate(2026, 3, 1)}));
    EXPECT_EQ(window(night, "PT6H", "PT20H"), (Window{QDate(2026, 3, 2), QDate(2026, 3, 2)}));
}

TEST(Window, neverEndsBeforeItBegins) {
    EXPECT_EQ(window(momentOf(QDate(2026, 3, 1)), "PT48H", "PT50H").latest, QDate(2026, 3, 3));
}

TEST(Window, isUpcomingThenDueThenOverdue) {
    const Window some{QDate(2026, 3, 8), QDate(2026, 3, 15)};
    EXPECT_EQ(stateOn(some, {2026, 3, 7}), ReminderState::Upcoming);
    EXPECT_EQ(stateOn(some, {2026, 3, 8}), ReminderState::Due);
    EXPECT_EQ(stateOn(some, {2026, 3, 15}), ReminderState::Due);
    EXPECT_EQ(stateOn(some, {2026, 3, 16}), ReminderState::Overdue);
    EXPECT_EQ(stateOn({QDate(2026, 3, 8), {}}, {2036, 3, 16}), ReminderState::Due);
}

TEST(Window, isNeverEarlierThanTheQuickGuess) {
    for (const char* text :
         {"P0D", "P1M", "P2M", "P12M", "-P1M", "-P9M", "P6W", "-P90D", "PT48H"}) {
        for (QDate day(2024, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1))
            ASSERT_LE(earliest(momentOf(day), period(text)), shifted(momentOf(day), period(text)))
                << text << " " << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(Window, beginsOnAWorkingDayWhereThatIsAsked) {
    const Window saturday{QDate(2026, 7, 18), QDate(2026, 7, 18)};
    const Window monday{QDate(2026, 7, 20), QDate(2026, 7, 20)};
    EXPECT_EQ(onWorkingDays(saturday, WorkingDays::Next), monday);
    EXPECT_EQ(onWorkingDays(saturday, WorkingDays::Previous),
              (Window{QDate(2026, 7, 17), QDate(2026, 7, 18)}));
    EXPECT_EQ(onWorkingDays(monday, WorkingDays::Next), monday);
    EXPECT_EQ(onWorkingDays(monday, WorkingDays::Previous), monday);
}

TEST(Window, writesMoments) {
    EXPECT_EQ(momentText(momentOf(QDate(2026, 3, 1))), u"2026-03-01"_qs);
    EXPECT_EQ(momentText(momentOf(QDate(2026, 3, 1), QTime(9, 5))), u"2026-03-01T09:05"_qs);
}
