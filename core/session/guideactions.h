// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reminderactions.h"

namespace matchbook {

/// What a rule has done in this store.
struct RuleActivity {
    int open = 0;               ///< reminders of it that are due or overdue now
    std::optional<QDate> asked; ///< the last day one of its reminders was answered or is open
};

/// By the id of the rule; those that never asked are not in it.
Result<QHash<QString, RuleActivity>> ruleActivity(Session& session);

/// The user's own numbers for one rule.
Result<QList<RuleOverride>> overridesOf(Session& session, const QString& rule);

/// A reminder that another pack would bring, take away, or ask on other days.
struct PackDifference {
    std::optional<Reminder> now;
    std::optional<Reminder> then;
};

/// How far ahead a change of the pack is shown, in days.
inline constexpr int packPreviewDays = 90;

/// What would be different today and in the days ahead with that pack, by the day it asks.
Result<QList<PackDifference>> packDifferences(Session& session, Pack pack);

Result<> choosePack(Session& session, Pack pack);

} // namespace matchbook
