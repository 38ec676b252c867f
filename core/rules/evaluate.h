// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "rules/rulebook.h"

#include <QSet>

namespace matchbook {

/// What the rules ask for on the day today: everything overdue or due, and what comes due within
/// so many days, in the order of isMorePressing(). Depends on nothing but its arguments; decisions
/// of the user are not looked at (rules/decisions.h).
QList<Reminder> evaluate(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                         QDate today, int withinDays);

/// The same for the reminders of these people only.
QList<Reminder> evaluateFor(const QSet<ContactId>& people, const RuleBook& book, const Facts& facts,
                            const RuleChoices& choices, QDate today, int withinDays);

/// Why a reminder is there: the facts its rule looked at, and the day it would come again if it
/// were done today. NotFound when the rules do not ask for it, however far ahead.
Result<Explanation> explain(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                            const ReminderKey& key, QDate today);

/// The order of every list of reminders: overdue before due before upcoming; then by severity; then
/// the overdue by how many times the length of their window they are late, the others by the day
/// they ask; then by key, so that it is always the same.
bool isMorePressing(const Reminder& a, const Reminder& b, QDate today);

} // namespace matchbook
