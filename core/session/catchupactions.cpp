// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/catchupactions.h"

#include "session/reminderactions.h"

namespace matchbook {

Result<CatchUp> planCatchUp(Session& session, CatchUpWay way, QDate until) {
    const QDate today = session.today();
    if (way != CatchUpWay::Spread) {
        if (const auto possible = checkSnooze(until, today); !possible)
            return possible.error();
    }
    auto overdue = reminders(session, 0);
    if (!overdue)
        return overdue.error();
    overdue->removeIf(
        [](const Reminder& reminder) { return reminder.state != ReminderState::Overdue; });
    return catchUpPlan(way, *overdue, today, until);
}

Result<> catchUp(Session& session, const CatchUp& plan) {
    QList<Snooze> snoozes;
    for (const CatchUp::Later& later : plan.later)
        snoozes.append({later.reminder.key, later.until});
    return snooze(session, snoozes);
}

} // namespace matchbook
