// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/decisions.h"

#include "base/clock.h"

namespace matchbook {

bool isSnoozed(const Decision& decision, QDate today) {
    return decision.kind == DecisionKind::Snoozed && (!decision.until || today < *decision.until);
}

Decided::Decided(const QList<Decision>& decisions, const RuleBook& book, QDate today) {
    for (const Decision& decision : decisions)
        add(decision, book, today);
}

void Decided::add(const Decision& decision, const RuleBook& book, QDate today) {
    switch (decision.kind) {
    case DecisionKind::Snoozed:
        if (isSnoozed(decision, today))
            m_hidden.insert(decision.key);
        break;
    case DecisionKind::Done:
        if (const Rule* rule = book.find(decision.key.section(u'/', 0, 0)); rule && renews(*rule))
            break;
        [[fallthrough]];
    case DecisionKind::Dismissed:
        m_hidden.insert(decision.key);
        break;
    case DecisionKind::MutedPerson:
        m_mutedSubjects.insert(decision.key.section(u'/', 0, 1));
        break;
    case DecisionKind::MutedRule:
        m_mutedRules.insert(decision.key.section(u'/', 0, 0));
        break;
    }
}

bool Decided::hides(const Reminder& reminder) const {
    if (m_hidden.contains(reminder.key))
        return true;
    if (reminder.layer == Layer::Guard)
        return false;
    if (m_mutedRules.isEmpty() && m_mutedSubjects.isEmpty())
        return false;
    const QString person = decisionKey(reminder, DecisionKind::MutedPerson);
    return m_mutedRules.contains(reminder.rule) ||
           m_mutedSubjects.contains(person.section(u'/', 0, 1));
}

QList<Reminder> withoutDecided(QList<Reminder> reminders, const QList<Decision>& decisions,
                               const RuleBook& book, QDate today) {
    const Decided decided(decisions, book, today);
    reminders.removeIf([&](const Reminder& reminder) { return decided.hides(reminder); });
    return reminders;
}

QList<ReminderKey> doneOn(const QList<Decision>& decisions, QTime dayStartsAt) {
    QList<ReminderKey> done;
    for (const Decision& decision : decisions) {
        auto key = parseReminderKey(decision.key);
        if (decision.kind != DecisionKind::Done || !key)
            continue;
        key->anchor = dayOf(decision.at.toLocalTime(), dayStartsAt);
        done.append(*std::move(key));
    }
    return done;
}

QString decisionKey(const Reminder& reminder, DecisionKind kind) {
    if (kind != DecisionKind::MutedPerson || !reminder.contact)
        return reminder.key;
    return toText({reminder.rule, Subject::Contact, reminder.contact.value, reminder.anchor});
}

} // namespace matchbook
