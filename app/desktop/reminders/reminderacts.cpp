// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderacts.h"

#include <QCoreApplication>

#include <array>

namespace matchbook {

namespace {

// lupdate finds no class of its own in the initializer of a table: the context is named.
constexpr std::array table{
    ReminderActEntry{ReminderAct::Done, "done", Icon::Done, "D",
                     [] { return QCoreApplication::translate("ReminderActs", "Done and log…"); },
                     [] { return QCoreApplication::translate("ReminderActs", "Done and log"); },
                     true},
    ReminderActEntry{
        ReminderAct::JustDone, "justDone", Icon::Done, "Shift+D",
        [] { return QCoreApplication::translate("ReminderActs", "Done, nothing to log"); },
        [] { return QCoreApplication::translate("ReminderActs", "Done, no log"); }, false},
    ReminderActEntry{ReminderAct::Snooze, "snooze", Icon::Snooze, "S",
                     [] { return QCoreApplication::translate("ReminderActs", "Remind me later…"); },
                     [] { return QCoreApplication::translate("ReminderActs", "Later"); }, true},
    ReminderActEntry{ReminderAct::Draft, "draft", Icon::Draft, "E",
                     [] { return QCoreApplication::translate("ReminderActs", "Draft an e-mail…"); },
                     [] { return QCoreApplication::translate("ReminderActs", "E-mail"); }, true},
    ReminderActEntry{ReminderAct::Open, "open", Icon::Open, "O",
                     [] { return QCoreApplication::translate("ReminderActs", "Open"); },
                     [] { return QCoreApplication::translate("ReminderActs", "Open"); }, true},
    ReminderActEntry{ReminderAct::Dismiss, "dismiss", Icon::Dismiss, "X",
                     [] { return QCoreApplication::translate("ReminderActs", "Dismiss"); },
                     [] { return QCoreApplication::translate("ReminderActs", "Dismiss"); }, true},
    ReminderActEntry{
        ReminderAct::MutePerson, "mute", Icon::Bell, "",
        [] { return QCoreApplication::translate("ReminderActs", "Never for this person"); },
        [] { return QCoreApplication::translate("ReminderActs", "Never"); }, false},
    ReminderActEntry{
        ReminderAct::Why, "why", Icon::Why, "?",
        [] { return QCoreApplication::translate("ReminderActs", "Why am I seeing this?"); },
        [] { return QCoreApplication::translate("ReminderActs", "Why?"); }, true},
};

} // namespace

std::span<const ReminderActEntry> reminderActs() {
    return table;
}

} // namespace matchbook
