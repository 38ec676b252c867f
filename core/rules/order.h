// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rule.h"

namespace matchbook {

/// What suffers when the reminder of a rule is left alone: what the rule says; else what its
/// window, its subject and its person come to.
Harm harmOf(const Reminder& reminder, const Rule& rule, const Fact& anchor,
            const ContactFacts* person);

/// The order of every list of reminders: overdue before due before upcoming; then by harm, and
/// within it by severity; then the overdue by how many times the length of their window they are
/// late, the others by the day they ask; then by the parts of their keys, so that it is always the
/// same. Routine contact is ordered by how many times its interval has gone by, whatever its
/// severity.
bool isMorePressing(const Reminder& a, const Reminder& b, QDate today);

/// The reminders in that order.
QList<Reminder> mostPressingFirst(QList<Reminder> reminders, QDate today);

} // namespace matchbook
