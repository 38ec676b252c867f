// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/snoozemenu.h"
#include "support/store.h"

namespace matchbook {

namespace {

QList<QDate> daysOf(const QList<SnoozeChoice>& choices) {
    QList<QDate> days;
    for (const SnoozeChoice& choice : choices)
        days.append(choice.until);
    return days;
}

} // namespace

TEST(SnoozeChoices, areDaysFromTomorrowOn) {
    const QDate wednesday(2026, 3, 4);
    EXPECT_EQ(daysOf(snoozeChoices(wednesday, {})),
              (QList<QDate>{{2026, 3, 5}, {2026, 3, 7}, {2026, 3, 9}, {2026, 3, 18}}));
}

TEST(SnoozeChoices, nameEachDayOnce) {
    const QDate sunday(2026, 3, 8);
    const auto choices = snoozeChoices(sunday, {});
    EXPECT_EQ(daysOf(choices), (QList<QDate>{{2026, 3, 9}, {2026, 3, 11}, {2026, 3, 22}}));
    EXPECT_EQ(choices.first().name, QStringLiteral("Tomorrow"));
}

TEST(SnoozeChoices, nextMondayIsNeverToday) {
    const QDate monday(2026, 3, 2);
    EXPECT_TRUE(daysOf(snoozeChoices(monday, {})).contains(QDate(2026, 3, 9)));
    EXPECT_FALSE(daysOf(snoozeChoices(monday, {})).contains(monday));
}

TEST(SnoozeChoices, offerTheDayAfterOneIsBackFromAnEvent) {
    Event event;
    event.name = QStringLiteral("Example Meeting");
    event.starts = QDate(2026, 3, 10);
    event.ends = QDate(2026, 3, 14);
    const auto choices = snoozeChoices({2026, 3, 2}, event);
    const SnoozeChoice after{QStringLiteral("After Example Meeting"), QDate(2026, 3, 16)};
    // Two weeks from the second is the same day, and the first name stays.
    EXPECT_TRUE(daysOf(choices).contains(after.until));
    EXPECT_TRUE(snoozeChoices({2026, 3, 3}, event).contains(after));
}

TEST(SnoozeChoices, leaveOutAnEventThatIsOver) {
    Event event;
    event.starts = event.ends = QDate(2026, 2, 1);
    EXPECT_EQ(snoozeChoices({2026, 3, 4}, event), snoozeChoices({2026, 3, 4}, {}));
}

TEST(EventAhead, isTheFirstThatIsNotOver) {
    const test::Store store;
    const QDate today = store.session().today();
    Workspace workspace(store.session());
    EXPECT_FALSE(eventAhead(workspace));
    store.addConference(QStringLiteral("Past"), today.addDays(-9), today.addDays(-7));
    store.addConference(QStringLiteral("Late"), today.addDays(60), today.addDays(62));
    store.addConference(QStringLiteral("Soon"), today.addDays(5), today.addDays(7));
    ASSERT_TRUE(eventAhead(workspace));
    EXPECT_EQ(eventAhead(workspace)->name, QStringLiteral("Soon"));
}

} // namespace matchbook
