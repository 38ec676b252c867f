// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/seasoncalendar.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QDateTime stamp({2026, 7, 1}, {12, 30}, Qt::UTC);

QStringList lines(const QList<CalendarEntry>& entries) {
    QString text = QString::fromUtf8(writeCalendar(entries, stamp));
    return text.replace(u"\r\n "_qs, QString()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
}

Organization program() {
    Organization one;
    one.id = OrganizationId{3};
    one.uid = u"program"_qs;
    one.name = u"Lakeside IR"_qs;
    one.city = u"Springfield"_qs;
    one.state = u"IL"_qs;
    one.interviewOn = QDate(2026, 11, 3);
    return one;
}

Event event(EventKind kind, QDate starts, QDate ends) {
    Event one;
    one.uid = u"event"_qs;
    one.kind = kind;
    one.name = u"RSNA 2026"_qs;
    one.city = u"Chicago"_qs;
    one.starts = starts;
    one.ends = ends;
    return one;
}

} // namespace

TEST(SeasonCalendar, aDateSaysThatItIsPredictedUntilItIsConfirmed) {
    Season season = predictedSeason(2027);
    season.submit = {QDate(2026, 9, 2), DateStatus::Confirmed};
    const auto all = lines(seasonCalendar(season, {}, {}));
    EXPECT_TRUE(all.contains(u"SUMMARY:Applications go out in ERAS"_qs));
    for (const auto& title : {u"MyERAS opens"_qs, u"Programs begin to read"_qs,
                              u"Rank lists are due"_qs, u"Match Day"_qs})
        EXPECT_TRUE(all.contains(u"SUMMARY:"_qs + title + u" (predicted)"_qs));
    EXPECT_EQ(all.count(u"STATUS:TENTATIVE"_qs), 4);
    EXPECT_EQ(all.count(u"STATUS:CONFIRMED"_qs), 1);
    EXPECT_EQ(all.filter(u"SEQUENCE:"_qs).size(), 5);
}

TEST(SeasonCalendar, confirmingADateKeepsItsUid) {
    Season confirmed = predictedSeason(2027);
    confirmed.matchDay.status = DateStatus::Confirmed;
    const auto before = seasonCalendar(predictedSeason(2027), {}, {});
    const auto after = seasonCalendar(confirmed, {}, {});
    ASSERT_EQ(before.size(), after.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        EXPECT_EQ(before[i].key, after[i].key);
    EXPECT_NE(before[0].key, seasonCalendar(predictedSeason(2028), {}, {})[0].key);
}

TEST(SeasonCalendar, interviewsAndEventsStandInIt) {
    const auto all =
        lines(seasonCalendar(predictedSeason(2027), {program()},
                             {event(EventKind::Conference, {2026, 11, 29}, {2026, 12, 3})}));
    EXPECT_TRUE(all.contains(u"SUMMARY:Interview: Lakeside IR"_qs));
    EXPECT_TRUE(all.contains(u"LOCATION:Springfield\\, IL"_qs));
    EXPECT_TRUE(all.contains(u"DTSTART;VALUE=DATE:20261129"_qs));
    EXPECT_TRUE(all.contains(u"DTEND;VALUE=DATE:20261204"_qs)) << "the day after the last";
    EXPECT_TRUE(all.contains(u"LOCATION:Chicago"_qs));
}

TEST(SeasonCalendar, anInterviewThatIsAnEventStandsThereOnce) {
    Event interview = event(EventKind::Interview, {2026, 11, 3}, {2026, 11, 3});
    interview.organization = OrganizationId{3};
    EXPECT_EQ(seasonCalendar(predictedSeason(2027), {program()}, {interview}).size(), 6);
    interview.starts = interview.ends = QDate(2026, 12, 1);
    EXPECT_EQ(seasonCalendar(predictedSeason(2027), {program()}, {interview}).size(), 7);
}

} // namespace matchbook
