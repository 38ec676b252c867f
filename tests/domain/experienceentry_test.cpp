// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/experienceentry.h"
#include "support/print.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

QList<EventDay> days(const QList<QDate>& on, DayPortion portion) {
    QList<EventDay> list;
    for (const QDate day : on)
        list.append({.on = day, .portion = portion, .seen = {}, .reflection = {}});
    return list;
}

QList<EventDay> monthly(int count, DayPortion portion) {
    QList<QDate> on;
    for (int i = 0; i < count; ++i)
        on.append(QDate(2026, 1, 10).addDays(qint64(i) * 25));
    return days(on, portion);
}

Event shadowing() {
    Event event;
    event.kind = EventKind::Shadowing;
    event.name = u"Lakeside shadowing"_qs;
    event.starts = QDate(2026, 1, 10);
    event.ends = QDate(2026, 7, 4);
    event.days = monthly(8, DayPortion::Morning);
    event.siteSetting = SiteSetting::Academic;
    return event;
}

} // namespace

TEST(DurationLine, saysHowMuchAndOverWhatTime) {
    EXPECT_EQ(durationLine(monthly(8, DayPortion::Morning)), u"8 half-days over 6 months");
    EXPECT_EQ(durationLine(days({{2026, 3, 2}}, DayPortion::Full)), u"1 day");
    EXPECT_EQ(durationLine(days({{2026, 3, 2}, {2026, 3, 3}}, DayPortion::Full)), u"2 days")
        << "on every day of the time";
    EXPECT_EQ(durationLine(days({{2026, 3, 2}, {2026, 3, 9}}, DayPortion::Full)),
              u"2 days over 8 days");
    EXPECT_EQ(durationLine(days({{2026, 3, 2}, {2026, 3, 30}}, DayPortion::Full) +
                           days({{2026, 3, 5}}, DayPortion::Evening)),
              u"2 days and 1 half-day over 5 weeks");
    EXPECT_EQ(durationLine(days({{2026, 3, 2}}, DayPortion::Full) +
                           days({{2026, 3, 3}}, DayPortion::Morning)),
              u"1 day and 1 half-day");
    EXPECT_EQ(durationLine({}), u"");
}

TEST(DurationLine, countsADayOnceHoweverOftenItIsNoted) {
    const auto twice = days({{2026, 3, 2}, {2026, 3, 2}}, DayPortion::Full);
    EXPECT_EQ(durationLine(twice), u"1 day");
    EXPECT_EQ(durationLine(days({{2026, 3, 2}}, DayPortion::Morning) +
                           days({{2026, 3, 2}}, DayPortion::Evening)),
              u"1 day")
        << "two parts of one day";
    EXPECT_EQ(durationLine(days({{2026, 3, 2}, {2026, 3, 2}}, DayPortion::Morning)), u"1 half-day");
}

TEST(DurationLine, holdsForAnyDays) {
    QRandomGenerator random(7);
    static const QRegularExpression form(
        u"^(\\d+ days?( and \\d+ half-days?)?|\\d+ half-days?)( over \\d+ (day|week|month)s?)?$"_qs);
    for (int round = 0; round < 500; ++round) {
        QList<EventDay> list;
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i)
            list.append({.on = QDate(2026, 1, 1).addDays(random.bounded(700)),
                         .portion = static_cast<DayPortion>(random.bounded(4)),
                         .seen = {},
                         .reflection = {}});
        const QString line = durationLine(list);
        EXPECT_TRUE(form.match(line).hasMatch()) << line.toStdString();
        int told = 0;
        auto numbers = QRegularExpression(u"(\\d+) (half-)?days?"_qs)
                           .globalMatch(line.section(u" over "_qs, 0, 0));
        while (numbers.hasNext())
            told += numbers.next().captured(1).toInt();
        QSet<QDate> distinct;
        for (const EventDay& day : std::as_const(list))
            distinct.insert(day.on);
        EXPECT_EQ(told, distinct.size()) << "no day is lost: " << line.toStdString();
        std::ranges::shuffle(list, random);
        EXPECT_EQ(durationLine(list), line) << "the order does not matter";
    }
}

TEST(ExperienceEntry, followsFromTheRecordWhereNothingWasTyped) {
    Organization place;
    place.name = u"Lakeside IR"_qs;
    place.city = u"Springfield"_qs;
    place.state = u"IL"_qs;
    const auto entry = experienceEntry(shadowing(), place);
    EXPECT_EQ(entry.entry.position, u"Student observer");
    EXPECT_EQ(entry.entry.organization, u"Lakeside IR");
    EXPECT_EQ(entry.entry.location, u"Springfield, IL");
    EXPECT_EQ(entry.entry.setting, u"Academic");
    EXPECT_EQ(entry.entry.frequency, u"8 half-days over 6 months");
    EXPECT_EQ(entry.entry.type, u"Education/training");
    EXPECT_EQ(monthsLine(entry), u"January 2026 – July 2026");
}

TEST(ExperienceEntry, whatWasTypedHolds) {
    Event event = shadowing();
    event.experience = Experience{};
    event.experience->position = u"Visiting student"_qs;
    event.experience->frequency = u"Every other Friday"_qs;
    const auto entry = experienceEntry(event, {});
    EXPECT_EQ(entry.entry.position, u"Visiting student");
    EXPECT_EQ(entry.entry.frequency, u"Every other Friday");
}

TEST(ExperienceEntry, aStayWithoutDaysWasAllOfThem) {
    Event event = shadowing();
    event.days.clear();
    event.ends = event.starts.addDays(3);
    EXPECT_EQ(experienceEntry(event, {}).entry.frequency, u"4 days");
    event.ends = event.starts.addDays(60);
    EXPECT_EQ(experienceEntry(event, {}).entry.frequency, u"") << "nobody was there for all of it";
}

TEST(ExperienceEntry, aProjectGoesOnUntilItEnds) {
    Project project;
    project.title = u"PAE registry"_qs;
    project.started = QDate(2026, 2, 1);
    project.hoursPerWeek = 6;
    const auto entry = experienceEntry(project, u"Example University"_qs);
    EXPECT_EQ(entry.entry.type, u"Research");
    EXPECT_EQ(entry.entry.organization, u"Example University");
    EXPECT_EQ(entry.entry.frequency, u"6 hours a week");
    EXPECT_EQ(monthsLine(entry), u"February 2026 – present");
}

} // namespace matchbook
