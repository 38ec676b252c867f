// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/seasoncalendar.h"

#include <algorithm>

namespace matchbook {

namespace {

CalendarEntry entryOf(int year, const char* key, const char* title, const SeasonDate& date) {
    const bool confirmed = date.status == DateStatus::Confirmed;
    const QString name = QString::fromLatin1(title);
    return {.key = QStringLiteral("season/%1/%2").arg(year).arg(QLatin1StringView(key)),
            .from = date.date,
            .to = {},
            .title = confirmed ? name : QStringLiteral("%1 (predicted)").arg(name),
            .text = confirmed ? QString()
                              : QStringLiteral("By the pattern of earlier years. Check it with "
                                               "ERAS or NRMP, and confirm it in Matchbook."),
            .confirmed = confirmed};
}

/// Is there an event of the interview itself, which then stands for it?
bool hasInterview(const Organization& program, const QList<Event>& events) {
    return std::ranges::any_of(events, [&](const Event& event) {
        return event.kind == EventKind::Interview && event.organization == program.id &&
               event.starts <= program.interviewOn && program.interviewOn <= event.ends;
    });
}

CalendarEntry interviewAt(const Organization& program) {
    QStringList place{program.city, program.state};
    place.removeAll(QString());
    return {.key = QStringLiteral("interview/") + program.uid,
            .from = *program.interviewOn,
            .to = {},
            .title = QStringLiteral("Interview: %1").arg(program.name),
            .place = place.join(QStringLiteral(", "))};
}

} // namespace

QList<CalendarEntry> seasonCalendar(const Season& season, const QList<Organization>& programs,
                                    const QList<Event>& events) {
    QList<CalendarEntry> entries{
        entryOf(season.year, "opens", "MyERAS opens", season.opens),
        entryOf(season.year, "submit", "Applications go out in ERAS", season.submit),
        entryOf(season.year, "review", "Programs begin to read", season.review),
        entryOf(season.year, "rankList", "Rank lists are due", season.rankList),
        entryOf(season.year, "matchDay", "Match Day", season.matchDay)};
    for (const Organization& program : programs) {
        if (program.interviewOn && !hasInterview(program, events))
            entries.append(interviewAt(program));
    }
    for (const Event& event : events)
        entries.append({.key = QStringLiteral("event/") + event.uid,
                        .from = event.starts,
                        .to = event.ends,
                        .title = event.name,
                        .place = event.city});
    std::ranges::stable_sort(entries, {}, &CalendarEntry::from);
    return entries;
}

} // namespace matchbook
