// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/window.h"

namespace matchbook {

namespace {

constexpr int shortestMonth = 28;
constexpr int longestMonth = 31;

Moment minutes(qint64 days, int hours) {
    return days * minutesOfDay + hours * 60LL;
}

} // namespace

QString momentText(Moment moment) {
    const auto time = static_cast<int>(moment % minutesOfDay);
    const QString day = dayOf(moment).toString(Qt::ISODate);
    return time ? day + QTime(time / 60, time % 60).toString(QStringLiteral("'T'HH:mm")) : day;
}

Moment shifted(Moment moment, const Period& period) {
    if (period.months != 0)
        moment = momentOf(dayOf(moment).addMonths(period.months)) + moment % minutesOfDay;
    return moment + minutes(period.days, period.hours);
}

Moment earliest(Moment moment, const Period& period) {
    const int month = period.months > 0 ? shortestMonth : longestMonth;
    return moment + minutes(qint64(period.months) * month + period.days, period.hours);
}

Window windowAt(Moment anchor, const Period& due, const std::optional<Period>& latest) {
    Window window{.due = dayOf(shifted(anchor, due)), .latest = {}};
    if (latest) {
        const QDate end = dayOf(shifted(anchor, *latest)).addDays(latest->hasHours() ? -1 : 0);
        window.latest = qMax(end, window.due);
    }
    return window;
}

Window onWorkingDays(Window window, WorkingDays shift) {
    const int step = shift == WorkingDays::Next ? 1 : -1;
    while (window.due.dayOfWeek() > Qt::Friday)
        window.due = window.due.addDays(step);
    if (window.latest)
        window.latest = qMax(*window.latest, window.due);
    return window;
}

ReminderState stateOn(const Window& window, QDate today) {
    if (today < window.due)
        return ReminderState::Upcoming;
    return window.latest && today > *window.latest ? ReminderState::Overdue : ReminderState::Due;
}

} // namespace matchbook
