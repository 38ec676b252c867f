// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/icalendar.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>

using namespace matchbook;

namespace {

const QDate today(2026, 7, 1);
const QDateTime stamp({2026, 7, 1}, {12, 30}, Qt::UTC);

Reminder reminder(const QString& title, QDate due) {
    Reminder one;
    one.key = u"mentor-update/contact-7/2026-05-01"_qs;
    one.title = title;
    one.why = u"A mentor who hears of you; stays, engaged."_qs;
    one.state = due > today ? ReminderState::Upcoming : ReminderState::Due;
    one.due = due;
    return one;
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const QByteArray& bytes) {
    return {icalparser_parse_string(bytes.constData()), &icalcomponent_free};
}

icalcomponent* onlyEvent(const Component& calendar) {
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

QStringList lines(const QByteArray& bytes) {
    QString text = QString::fromUtf8(bytes);
    return text.replace(u"\r\n "_qs, QString()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
}

TEST(Calendar, isReadBackAsItWas) {
    const auto one = reminder(u"Send 李 Lee; MD, an update \\ soon"_qs, {2026, 8, 15});
    const auto calendar = parsed(writeCalendar({one}, today, stamp));
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_EQ(icalcomponent_get_method(calendar.get()), ICAL_METHOD_PUBLISH);
    icalcomponent* event = onlyEvent(calendar);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(event)), one.title);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(event)), one.why);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_uid(event)), calendarUid(one.key));
    const icaltimetype start = icalcomponent_get_dtstart(event);
    EXPECT_TRUE(start.is_date);
    EXPECT_EQ(QDate(start.year, start.month, start.day), one.due);
}

TEST(Calendar, hasTheLinesThatReadersAskFor) {
    const auto all = lines(writeCalendar({reminder(u"Write"_qs, {2026, 8, 15})}, today, stamp));
    for (const auto& line : {u"VERSION:2.0"_qs, u"METHOD:PUBLISH"_qs,
                             u"DTSTART;VALUE=DATE:20260815"_qs, u"DTSTAMP:20260701T123000Z"_qs,
                             u"TRANSP:TRANSPARENT"_qs, u"ACTION:DISPLAY"_qs, u"TRIGGER:PT9H"_qs})
        EXPECT_TRUE(all.contains(line)) << line.toStdString();
    EXPECT_EQ(all.filter(u"PRODID:"_qs).size(), 1);
}

TEST(Calendar, showsOnTodayWhatWasDueBefore) {
    const auto all = lines(writeCalendar({reminder(u"Write"_qs, {2026, 5, 1})}, today, stamp));
    EXPECT_TRUE(all.contains(u"DTSTART;VALUE=DATE:20260701"_qs));
}

TEST(Calendar, keepsTheUidAndRaisesTheSequence) {
    const QList list{reminder(u"Write"_qs, {2026, 8, 15})};
    const auto first = parsed(writeCalendar(list, today, stamp));
    const auto second = parsed(writeCalendar(list, today.addDays(1), stamp.addDays(1)));
    EXPECT_STREQ(icalcomponent_get_uid(onlyEvent(first)), icalcomponent_get_uid(onlyEvent(second)));
    EXPECT_LT(icalcomponent_get_sequence(onlyEvent(first)),
              icalcomponent_get_sequence(onlyEvent(second)));
    EXPECT_NE(calendarUid(u"a/contact-1/2026-01-01"_qs), calendarUid(u"a/contact-1/2026-01-02"_qs));
}

TEST(Calendar, letsNoNameAddAProperty) {
    const auto plain = lines(writeCalendar({reminder(u"Write"_qs, today)}, today, stamp));
    for (const auto& name :
         {u"Doe\r\nATTACH:http://evil.example"_qs, u"Doe\nEND:VEVENT\nBEGIN:VEVENT"_qs,
          u"Doe;ALTREP=\"x\":y"_qs, u"Doe\\nATTENDEE:mailto:a@example.org"_qs, u"Doe\rX-A:1"_qs}) {
        const QByteArray bytes = writeCalendar({reminder(name, today)}, today, stamp);
        EXPECT_EQ(lines(bytes).size(), plain.size()) << name.toStdString();
        EXPECT_EQ(lines(bytes).filter(QRegularExpression(u"^(ATTACH|ATTENDEE|X-A)"_qs)).size(), 0);
        EXPECT_TRUE(onlyEvent(parsed(bytes)));
    }
}

TEST(Calendar, foldsLongLinesWithoutCuttingALetter) {
    const auto title = u"Größe 李 "_qs.repeated(24).trimmed();
    const QByteArray bytes = writeCalendar({reminder(title, today)}, today, stamp);
    for (const QByteArray& line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 and the carriage return";
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(onlyEvent(parsed(bytes)))), title);
}

TEST(Calendar, cutsAnEndlessTitle) {
    const QByteArray bytes = writeCalendar({reminder(u"x"_qs.repeated(4000), today)}, today, stamp);
    EXPECT_LE(QString::fromUtf8(icalcomponent_get_summary(onlyEvent(parsed(bytes)))).size(), 255);
}

TEST(Calendar, mayBeEmpty) {
    EXPECT_TRUE(writeCalendar({}, today, stamp).startsWith("BEGIN:VCALENDAR\r\n"));
}

} // namespace
