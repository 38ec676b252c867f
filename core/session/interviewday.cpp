// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/interviewday.h"

namespace matchbook {

namespace {

Event interviewAt(const Organization& program) {
    Event event;
    event.kind = EventKind::Interview;
    event.name = QStringLiteral("Interview: %1").arg(program.name);
    event.city = program.city;
    event.organization = program.id;
    return event;
}

} // namespace

void followInterview(Stores& stores, const Organization& program,
                     const std::optional<QDate>& before, const QDateTime& now) {
    const QDate day = *program.interviewOn;
    std::optional<Event> moved;
    for (const Event& event : stores.events.find(stores.events.idsWhere(
             "kind = ? AND organization = ? ORDER BY id", EventKind::Interview, program.id))) {
        if (isOn(event, day))
            return;
        if (before && isOn(event, *before))
            moved = event;
    }
    Event event = moved.value_or(interviewAt(program));
    event.starts = event.ends = day;
    event.returned.reset();
    if (event.id)
        stores.events.save(event, now);
    else
        stores.events.add(event, now);
}

} // namespace matchbook
