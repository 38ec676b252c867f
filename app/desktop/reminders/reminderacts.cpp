// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderacts.h"

#include <QCoreApplication>

#include <array>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderActs)
};

constexpr std::array table{
    ReminderActEntry{ReminderAct::Done, "done", Icon::Done, "D",
                     [] { return Words::tr("Done and log…"); },
                     [] { return Words::tr("Done and log"); }, true},
    ReminderActEntry{ReminderAct::JustDone, "justDone", Icon::Done, "Shift+D",
                     [] { return Words::tr("Done, nothing to log"); },
                     [] { return Words::tr("Done, no log"); }, false},
    ReminderActEntry{ReminderAct::Snooze, "snooze", Icon::Snooze, "S",
                     [] { return Words::tr("Remind me later…"); },
                     [] { return Words::tr("Later"); }, true},
    ReminderActEntry{ReminderAct::Draft, "draft", Icon::Draft, "E",
                     [] { return Words::tr("Draft an e-mail…"); },
                     [] { return Words::tr("E-mail"); }, true},
    ReminderActEntry{ReminderAct::Open, "open", Icon::Open, "O", [] { return Words::tr("Open"); },
                     [] { return Words::tr("Open"); }, true},
    ReminderActEntry{ReminderAct::Dismiss, "dismiss", Icon::Dismiss, "X",
                     [] { return Words::tr("Dismiss"); }, [] { return Words::tr("Dismiss"); },
                     true},
    ReminderActEntry{ReminderAct::MutePerson, "mute", Icon::Bell, "",
                     [] { return Words::tr("Never for this person"); },
                     [] { return Words::tr("Never"); }, false},
    ReminderActEntry{ReminderAct::Why, "why", Icon::Why, "?",
                     [] { return Words::tr("Why am I seeing this?"); },
                     [] { return Words::tr("Why?"); }, true},
};

} // namespace

std::span<const ReminderActEntry> reminderActs() {
    return table;
}

} // namespace matchbook
