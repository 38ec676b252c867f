// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "rules/rulebook.h"

#include <functional>
#include <optional>

namespace matchbook {

/// What the rules ask for on the day today: everything overdue or due, and what comes due within
/// so many days, in the order of rules/order.h. Depends on nothing but its arguments; decisions
/// of the user are not looked at (rules/decisions.h).
QList<Reminder> evaluate(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                         QDate today, int withinDays);

/// The same for the reminders of these people only. Looks them up among the contacts of the facts,
/// which are in the order of their ids.
QList<Reminder> evaluateFor(const QList<ContactId>& people, const RuleBook& book,
                            const Facts& facts, const RuleChoices& choices, QDate today,
                            int withinDays);

/// The part of evaluate() that may be other after the facts of these people changed: theirs, and
/// what is about no contact alone.
QList<Reminder> evaluateChanged(const QList<ContactId>& people, const RuleBook& book,
                                const Facts& facts, const RuleChoices& choices, QDate today,
                                int withinDays);

/// Do the rules about contacts ask the same of everybody with either? A contact's facts look at no
/// more of the applicant than the stage and the pause; what else they name is compared.
bool asksContactsTheSame(const RuleBook& book, const ApplicantFacts& one,
                         const ApplicantFacts& other);

/// Of what comes due first within so many days, the most pressing that is open; of nothing else
/// words are made.
std::optional<Reminder> evaluateNext(const RuleBook& book, const Facts& facts,
                                     const RuleChoices& choices, QDate today, int withinDays,
                                     const std::function<bool(const Reminder&)>& isOpen);

/// Why a reminder is there: the facts its rule looked at, and the day it would come again if it
/// were done today. NotFound when the rules do not ask for it, however far ahead.
Result<Explanation> explain(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                            const ReminderKey& key, QDate today);

} // namespace matchbook
