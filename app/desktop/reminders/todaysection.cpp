// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/todaysection.h"

#include "session/reminderactions.h"

namespace matchbook {

bool waitsForOthers(const Reminder& reminder) {
    return reminder.rule == u"no-reply" || reminder.rule == u"letter-upload";
}

TodaySection sectionOf(const Reminder& reminder) {
    if (reminder.state == ReminderState::Overdue)
        return TodaySection::Overdue;
    const bool due = reminder.state == ReminderState::Due;
    if (waitsForOthers(reminder) && !(due && reminder.harm == Harm::Deadline))
        return TodaySection::Waiting;
    return due ? TodaySection::Today : TodaySection::Soon;
}

QList<Reminder> dueReminders(Session& session) {
    const auto found = reminders(session, 0);
    QList<Reminder> due = found ? *found : QList<Reminder>();
    due.removeIf([](const Reminder& one) {
        const TodaySection section = sectionOf(one);
        return section != TodaySection::Overdue && section != TodaySection::Today;
    });
    return due;
}

} // namespace matchbook
