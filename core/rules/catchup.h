// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

#include <span>

namespace matchbook {

/// With more overdue than this one is offered to catch up. # app default
inline constexpr size_t mostOverdue = 10;
/// How many stay for today when the most important are kept. # app default
inline constexpr int fewKept = 8;
/// Over how many days, today included, the overdue are spread. # app default
inline constexpr int spreadDays = 14;

/// What one may do when many reminders are overdue: a few on each day of two weeks, the most
/// pressing today and the others on a day, or all on that day.
enum class CatchUpWay { Spread, KeepFew, SnoozeAll };

/// What that comes to. Every reminder is in one of the three lists, most pressing first.
struct CatchUp {
    struct Later {
        Reminder reminder;
        QDate until;
    };
    QList<Reminder> kept;  ///< for today
    QList<Reminder> fixed; ///< beside them, as their own day would be over
    QList<Later> later;    ///< to be snoozed
};

/// The day up to which what is to be done before a day can be put off; none for anything else.
std::optional<QDate> lastDayOf(const Reminder& reminder);

/// Is there so much overdue that it helps to catch up, and can any of it wait?
bool canCatchUp(std::span<const Reminder> overdue, QDate today);

/// Nothing is put off beyond its last day. Spread uses all working days evenly, and no day but
/// these; the other ways use until, which must be after today.
CatchUp catchUpPlan(CatchUpWay way, const QList<Reminder>& overdue, QDate today, QDate until);

} // namespace matchbook
