// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "domain/reminder.h"
#include "rules/vocabulary.h"

namespace matchbook {

inline constexpr Moment minutesOfDay = 24 * 60;

/// Midnight of a day, which must be valid.
inline Moment momentOf(QDate day) {
    Q_ASSERT(day.isValid());
    return day.toJulianDay() * minutesOfDay;
}

inline Moment momentOf(QDate day, QTime time) {
    return momentOf(day) + time.msecsSinceStartOfDay() / 60'000;
}

inline Moment startOfDay(Moment moment) {
    return moment - moment % minutesOfDay;
}

inline QDate dayOf(Moment moment) {
    return QDate::fromJulianDay(moment / minutesOfDay);
}

/// ISO 8601, with the time of day when it is not midnight.
QString momentText(Moment moment);

/// The moment a period later, by calendar months with month-end clamp, then days and hours.
Moment shifted(Moment moment, const Period& period);

/// A day before which shifted() cannot fall: months are taken at their shortest. It spares the
/// calendar for the many rows whose window is far off.
Moment earliest(Moment moment, const Period& period);

/// The days of a reminder: it asks from due; latest is the last day on time, if ever it is late.
struct Window {
    QDate due;
    std::optional<QDate> latest;

    bool operator==(const Window&) const = default;
};

/// A period in hours ends in the course of its last day: that day is late already, so latest is the
/// day before it. latest is never before due.
Window windowAt(Moment anchor, const Period& due, const std::optional<Period>& latest);

/// Where a reminder goes that would come due on a Saturday or Sunday.
enum class WorkingDays { Next, Previous };
template <>
inline constexpr const char* tokensOf<WorkingDays>[] = {"next", "previous"};

/// The window with its first day on a working day; holidays are not known.
Window onWorkingDays(Window window, WorkingDays shift);

/// Upcoming before due, due through latest, overdue from the day after.
ReminderState stateOn(const Window& window, QDate today);

} // namespace matchbook
