// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QString>

#include <span>

namespace matchbook {

/// What can be answered to a reminder, wherever reminders are listed.
enum class ReminderAct { Done, JustDone, Snooze, Draft, Open, Dismiss, MutePerson, Why };

/// An answer, its key where reminders are listed, and its words.
struct ReminderActEntry {
    ReminderAct act;
    const char* id; ///< the beginning of object names
    Icon icon;
    const char* key; ///< empty: none
    QString (*name)();
    QString (*brief)(); ///< on a button and beside a key
    bool inDialog;      ///< the reminder dialog has it, too
};

/// All answers, in the order of menus. Today, the reminder dialog, the menu bar and the sheet of
/// shortcuts are made from it.
std::span<const ReminderActEntry> reminderActs();

} // namespace matchbook
