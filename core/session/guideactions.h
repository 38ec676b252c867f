// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reminderactions.h"

namespace matchbook {

/// What a rule has done in this store.
struct RuleActivity {
    int open = 0;                  ///< reminders of it that are due or overdue now
    std::optional<QDate> answered; ///< the last day something was decided about one of them
};

/// By the id of the rule. What was settled by logging alone leaves no trace here.
Result<QHash<QString, RuleActivity>> ruleActivity(Session& session);

/// The user's own numbers for one rule.
Result<QList<RuleOverride>> overridesOf(Session& session, const QString& rule);

/// Sets them for everybody, a kind of person or one person, or takes them back. NotFound for a rule
/// that is not in the book, InvalidValue for a guard, for a window that ends before it begins and
/// for a subject that the scope does not have.
Result<> setOwnNumbers(Session& session, const RuleOverride& own);
Result<> takeBackOwnNumbers(Session& session, const RuleOverride& own);

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
