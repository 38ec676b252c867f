// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/icalendar.h"

#include "base/text.h"

#include <QUuid>

#include <libical/ical.h>
#include <memory>

namespace matchbook {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

// Some calendars cut or refuse a longer one (formats.md, 3.6).
constexpr qsizetype longestSummary = 250;

QByteArray line(const QString& text) {
    return cleanedLine(text).toUtf8();
}

icaltimetype dayTime(QDate day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype instantTime(const QDateTime& instant) {
    const QDateTime utc = instant.toUTC();
    icaltimetype time = dayTime(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Minutes since 2020: later files have higher numbers without anybody keeping count.
int sequenceOf(const QDateTime& stamp) {
    static const QDateTime start({2020, 1, 1}, {0, 0}, Qt::UTC);
    return static_cast<int>(qMax<qint64>(0, start.secsTo(stamp) / 60));
}

icalcomponent* alarm(const QByteArray& summary) {
    icaltriggertype nine = icaltriggertype_from_int(0);
    nine.duration = icaldurationtype_from_string("PT9H");
    icalcomponent* component = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(component, icalproperty_new_description(summary.constData()));
    icalcomponent_add_property(component, icalproperty_new_trigger(nine));
    return component;
}

icalcomponent* event(const CalendarEntry& entry, const QDateTime& stamp) {
    const QByteArray summary = line(elided(cleanedLine(entry.title), longestSummary));
    icalcomponent* component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* property) {
        icalcomponent_add_property(component, property);
    };
    add(icalproperty_new_uid(calendarUid(entry.key).toUtf8().constData()));
    add(icalproperty_new_dtstamp(instantTime(stamp)));
    add(icalproperty_new_sequence(sequenceOf(stamp)));
    add(icalproperty_new_dtstart(dayTime(entry.from)));
    if (entry.to.isValid() && entry.to > entry.from)
        add(icalproperty_new_dtend(dayTime(entry.to.addDays(1)))); // the first day without it
    add(icalproperty_new_summary(summary.constData()));
    if (!entry.text.isEmpty())
        add(icalproperty_new_description(line(entry.text).constData()));
    if (!entry.place.isEmpty())
        add(icalproperty_new_location(line(elided(entry.place, longestSummary)).constData()));
    if (entry.confirmed)
        add(icalproperty_new_status(*entry.confirmed ? ICAL_STATUS_CONFIRMED
                                                     : ICAL_STATUS_TENTATIVE));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(component, alarm(summary));
    return component;
}

} // namespace

QString calendarUid(const QString& key) {
    static const QUuid space(QStringLiteral("{5a7d3f2e-2f5c-4d0f-9c1b-7a6f0c1e8b44}"));
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

QByteArray writeCalendar(const QList<CalendarEntry>& entries, const QDateTime& stamp) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(
        calendar.get(),
        icalproperty_new_prodid("-//Matchbook//Matchbook " MATCHBOOK_VERSION "//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), event(entry, stamp));
    const std::unique_ptr<char, decltype(&std::free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return QByteArray(text.get());
}

QByteArray writeCalendar(const QList<Reminder>& reminders, QDate today, const QDateTime& stamp) {
    QList<CalendarEntry> entries;
    for (const Reminder& reminder : reminders)
        entries.append({.key = reminder.key,
                        .from = qMax(reminder.due, today),
                        .to = {},
                        .title = reminder.title,
                        .text = reminder.why});
    return writeCalendar(entries, stamp);
}

} // namespace matchbook
