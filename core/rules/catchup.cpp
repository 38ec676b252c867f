// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/catchup.h"

#include "rules/order.h"

#include <algorithm>

namespace matchbook {

namespace {

bool canWait(const Reminder& reminder, QDate until) {
    return lastDayOf(reminder).value_or(until) >= until;
}

/// The working days after today on which the overdue are spread; holidays are not known.
QList<QDate> daysToSpread(QDate today) {
    QList<QDate> days;
    for (int i = 1; i < spreadDays; ++i) {
        if (const QDate day = today.addDays(i); day.dayOfWeek() <= Qt::Friday)
            days.append(day);
    }
    return days;
}

CatchUp spread(const QList<Reminder>& ordered, QDate today) {
    const QList<QDate> days = daysToSpread(today);
    const qsizetype share = (ordered.size() + days.size()) / (days.size() + 1);
    CatchUp plan;
    QList<Reminder> movable;
    for (const Reminder& reminder : ordered)
        (canWait(reminder, today.addDays(1)) ? movable : plan.fixed).append(reminder);
    const qsizetype room = std::max<qsizetype>(0, share - plan.fixed.size());
    plan.kept = movable.mid(0, room);
    const QList<Reminder> rest = movable.mid(room);
    for (const Reminder& reminder : rest) {
        // Each day has its even part of the rest, and one more at most.
        const QDate day = days[plan.later.size() * days.size() / rest.size()];
        if (canWait(reminder, day))
            plan.later.append({reminder, day});
        else
            plan.fixed.append(reminder);
    }
    return plan;
}

/// The first so many are kept.
CatchUp putOff(const QList<Reminder>& ordered, int kept, QDate until) {
    CatchUp plan;
    for (const Reminder& reminder : ordered) {
        if (plan.kept.size() < kept)
            plan.kept.append(reminder);
        else if (canWait(reminder, until))
            plan.later.append({reminder, until});
        else
            plan.fixed.append(reminder);
    }
    return plan;
}

} // namespace

std::optional<QDate> lastDayOf(const Reminder& reminder) {
    if (reminder.latest && *reminder.latest <= reminder.anchor)
        return reminder.anchor;
    return std::nullopt;
}

bool canCatchUp(std::span<const Reminder> overdue, QDate today) {
    return overdue.size() > mostOverdue && std::ranges::any_of(overdue, [&](const Reminder& one) {
               return canWait(one, today.addDays(1));
           });
}

CatchUp catchUpPlan(CatchUpWay way, const QList<Reminder>& overdue, QDate today, QDate until) {
    const QList<Reminder> ordered = mostPressingFirst(overdue, today);
    switch (way) {
    case CatchUpWay::Spread:
        return spread(ordered, today);
    case CatchUpWay::KeepFew:
        return putOff(ordered, fewKept, until);
    case CatchUpWay::SnoozeAll:
        break;
    }
    return putOff(ordered, 0, until);
}

} // namespace matchbook
