// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/reminders/reminderacts.h"
#include "desktop/workspace.h"

namespace matchbook {

/// What the user can answer to reminders, alike wherever they are shown. Each is one step of undo
/// and says so in the bar at the foot.

/// Runs the answer; what can be answered to one alone asks to choose one. Not for Snooze, whose
/// menu wants a place. A dialog comes up over the widget.
void answerReminders(Workspace& workspace, ReminderAct act, const QList<Reminder>& reminders,
                     QWidget* over);

/// Asks what to log with the people of the reminders, and finishes them with it; those about nobody
/// are only marked.
void logReminders(Workspace& workspace, const QList<Reminder>& reminders, QWidget* over);
void finishReminders(Workspace& workspace, const QList<Reminder>& reminders);
void snoozeReminders(Workspace& workspace, const QList<Reminder>& reminders, QDate until);
void dismissReminders(Workspace& workspace, const QList<Reminder>& reminders);
/// The rule leaves this person alone from now on.
void mutePerson(Workspace& workspace, const Reminder& reminder);
/// Ends the pause of all reminders.
void resumeReminders(Workspace& workspace);
/// Shows what the reminder is about.
void openSubject(Workspace& workspace, const Reminder& reminder);
/// Only for one that is about a person.
void draftFor(Workspace& workspace, const Reminder& reminder);

} // namespace matchbook
