// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventlist.h"

#include "desktop/conferences/eventwords.h"

#include <algorithm>

namespace matchbook {

namespace {

Row rowOf(const EventSummary& line, EventId active, QDate today) {
    const Event& event = line.event;
    Row row;
    row.title = event.name;
    row.subtitle = eventDays(event, today);
    if (!event.city.isEmpty())
        row.subtitle += QStringLiteral(" \u00b7 ") + event.city;
    row.icon = eventIcon(event.kind);
    row.meta = line.people > 0 ? EventList::tr("%n met", nullptr, line.people) : QString();
    if (event.id == active)
        row.badges.append({EventList::tr("Event mode"), Tone::Accent});
    return row;
}

} // namespace

EventList::EventList(QWidget* parent)
    : LineList(tr("Events"), QStringLiteral("eventList"), parent) {}

void EventList::setEvents(const QList<EventSummary>& events, EventId active, QDate today) {
    QList<RowsModel::Line> running;
    QList<RowsModel::Line> coming;
    QList<RowsModel::Line> over;
    for (const EventSummary& event : events) {
        auto& section = isOn(event.event, today)     ? running
                        : event.event.starts > today ? coming
                                                     : over;
        section.append({event.event.id.value, rowOf(event, active, today)});
    }
    std::ranges::reverse(coming);
    QList<RowsModel::Line> lines;
    const auto append = [&](const QString& title, const QList<RowsModel::Line>& section) {
        if (section.isEmpty())
            return;
        Row heading;
        heading.title = title;
        heading.meta = QString::number(section.size());
        heading.heading = true;
        lines.append({0, heading});
        lines.append(section);
    };
    append(tr("Now"), running);
    append(tr("Upcoming"), coming);
    append(tr("Past"), over);
    setLines(lines);
}

} // namespace matchbook
