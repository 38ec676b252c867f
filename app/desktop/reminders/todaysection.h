// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

namespace matchbook {

class Session;

/// The parts of Today, in the order they are shown.
enum class TodaySection { Overdue, Today, Soon, Waiting, Done };

/// Is the next move somebody else's: an answer, a letter?
bool waitsForOthers(const Reminder& reminder);

/// Where a reminder belongs. Waiting are those whose next move is somebody else's (an answer, a
/// letter) until they are overdue, or due by a day that does not move: then it is the user's turn.
TodaySection sectionOf(const Reminder& reminder);

/// What is the user's turn, overdue or due today, most pressing first: all that is counted as due.
QList<Reminder> dueReminders(Session& session);

} // namespace matchbook
