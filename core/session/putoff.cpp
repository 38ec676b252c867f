// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/putoff.h"

#include "base/refusals.h"
#include "rules/decisions.h"
#include "rules/evaluate.h"
#include "session/reminderactions.h"

#include <algorithm>

namespace matchbook {

namespace {

bool isMute(DecisionKind kind) {
    return kind == DecisionKind::MutedPerson || kind == DecisionKind::MutedRule;
}

bool hides(const Decision& decision, QDate today) {
    return isMute(decision.kind) || decision.kind == DecisionKind::Dismissed ||
           isSnoozed(decision, today);
}

QDate backOn(const PutOff& one) {
    return std::max(one.decision.until.value_or(QDate()), one.reminder->due);
}

bool comesBefore(const PutOff& one, const PutOff& other) {
    const bool snoozed = one.decision.kind == DecisionKind::Snoozed;
    if (snoozed != (other.decision.kind == DecisionKind::Snoozed))
        return snoozed;
    return snoozed ? backOn(one) < backOn(other) : one.decision.at > other.decision.at;
}

} // namespace

Result<QList<PutOff>> putOff(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        const RuleChoices choices = ruleChoices(stores);
        QList<PutOff> all;
        for (const Decision& decision : stores.decisions.decisions()) {
            const auto key = parseReminderKey(decision.key);
            if (!key || !hides(decision, today))
                continue;
            PutOff one{.decision = decision, .rule = key->rule, .reminder = {}, .person = {}};
            if (const auto there = explain(session.rules(), **facts, choices, *key, today)) {
                one.reminder = there->reminder;
                one.person = there->reminder.contact;
            } else if (key->subject == Subject::Contact) {
                one.person = ContactId{key->subjectId};
            }
            if (one.reminder || isMute(decision.kind))
                all.append(one);
        }
        std::ranges::stable_sort(all, comesBefore);
        return all;
    });
}

Result<> bringBack(Session& session, const QString& key) {
    const auto all = putOff(session);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(
        *all, key, [](const PutOff& one) -> const QString& { return one.decision.key; });
    if (found == all->end())
        return notFound("reminder", key);
    const QString subject = found->reminder ? found->reminder->title : QString();
    return session.write({Operation::DecideReminder, subject},
                         [&](Stores& stores) { stores.decisions.forget(key); });
}

Result<std::optional<Return>> nextReturn(Session& session) {
    const auto all = putOff(session);
    if (!all)
        return all.error();
    std::optional<Return> next;
    for (const PutOff& one : *all) {
        if (one.decision.kind != DecisionKind::Snoozed)
            break;
        if (!next)
            next = Return{backOn(one), 0};
        if (backOn(one) == next->on)
            ++next->count;
    }
    return next;
}

} // namespace matchbook
