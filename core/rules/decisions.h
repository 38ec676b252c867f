// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decision.h"
#include "rules/rulebook.h"

#include <QList>
#include <QSet>

namespace matchbook {

/// Does it still put something off on that day?
bool isSnoozed(const Decision& decision, QDate today);

/// All decisions in a form in which one reminder is looked up at once: done and dismissed hide one
/// key, snoozed hides it until the day it names, a muted person hides the rule for that person, a
/// muted rule hides it altogether. A guard can be done, dismissed or snoozed one by one but not
/// muted. Done hides nothing of a rule that renews: it moves the anchor (RuleChoices::done).
class Decided {
public:
    Decided(const QList<Decision>& decisions, const RuleBook& book, QDate today);

    [[nodiscard]] bool hides(const Reminder& reminder) const;

private:
    void add(const Decision& decision, const RuleBook& book, QDate today);

    QSet<QString> m_hidden;
    QSet<QString> m_mutedRules;
    QSet<QString> m_mutedSubjects; ///< "rule/subject-id", of a contact or of a row without one
};

/// The reminders without those the user has decided about.
QList<Reminder> withoutDecided(QList<Reminder> reminders, const QList<Decision>& decisions,
                               const RuleBook& book, QDate today);

/// What was done, each with the day on which it was, days beginning at that time.
QList<ReminderKey> doneOn(const QList<Decision>& decisions, QTime dayStartsAt);

/// The key to store a decision about reminder under. It is the reminder's own, save for muting a
/// person by a reminder about something else: then it is the same rule's key for the contact.
QString decisionKey(const Reminder& reminder, DecisionKind kind);

} // namespace matchbook
