// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/organization.h"
#include "domain/season.h"
#include "io/icalendar.h"

namespace matchbook {

/// The days of a season for a calendar: its dates, each of which says that it is predicted until
/// the user confirms it, the interviews and the events. No note.
QList<CalendarEntry> seasonCalendar(const Season& season, const QList<Organization>& programs,
                                    const QList<Event>& events);

} // namespace matchbook
