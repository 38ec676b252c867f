// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/guideactions.h"

#include "base/refusals.h"
#include "rules/evaluate.h"
#include "session/profileactions.h"

#include <algorithm>

namespace matchbook {

namespace {

bool sameDays(const Reminder& one, const Reminder& other) {
    return one.due == other.due && one.latest == other.latest && one.severity == other.severity;
}

QDate firstDay(const PackDifference& difference) {
    return difference.then ? difference.then->due : difference.now->due;
}

/// Pairs the two lists by key and keeps what differs.
QList<PackDifference> differences(const QList<Reminder>& now, const QList<Reminder>& then) {
    QHash<QString, Reminder> before;
    for (const Reminder& reminder : now)
        before.insert(reminder.key, reminder);
    QList<PackDifference> found;
    for (const Reminder& reminder : then) {
        const auto same = before.constFind(reminder.key);
        if (same == before.constEnd())
            found.append({std::nullopt, reminder});
        else if (!sameDays(*same, reminder))
            found.append({*same, reminder});
        before.remove(reminder.key);
    }
    for (const Reminder& reminder : now) {
        if (before.contains(reminder.key))
            found.append({reminder, std::nullopt});
    }
    std::ranges::stable_sort(found, {}, firstDay);
    return found;
}

void note(QHash<QString, RuleActivity>& activity, const QString& rule, QDate day) {
    std::optional<QDate>& answered = activity[rule].answered;
    answered = answered ? std::max(*answered, day) : day;
}

/// Whether there can be own numbers like these.
Result<> checkOwn(const Session& session, const RuleOverride& own) {
    const Rule* rule = session.rules().find(own.rule);
    if (!rule)
        return notFound("rule", own.rule);
    if (rule->guard)
        return invalid("guard", own.rule);
    const bool known = fromToken<Relationship>(own.subject) || fromToken<MentorType>(own.subject);
    if (own.scope == OverrideScope::Kind && !known)
        return invalid("kind", own.subject,
                       tokenList<Relationship>() + QStringLiteral(", ") + tokenList<MentorType>());
    if (own.scope != OverrideScope::Everybody && !hasPerson(rule->subject))
        return invalid("rule", own.rule);
    const QDate anyDay(2026, 1, 1);
    const Period due = own.due.value_or(rule->base.numbers.due);
    if (own.latest && add(anyDay, *own.latest) < add(anyDay, due))
        return invalid("latest", toString(*own.latest), QStringLiteral(">= ") + toString(due));
    return done();
}

} // namespace

Result<QHash<QString, RuleActivity>> ruleActivity(Session& session) {
    const auto open = reminders(session, 0);
    if (!open)
        return open.error();
    const auto decisions =
        session.read([](Stores& stores) { return stores.decisions.decisions(); });
    if (!decisions)
        return decisions.error();
    QHash<QString, RuleActivity> activity;
    for (const Decision& decision : *decisions) {
        if (const auto key = parseReminderKey(decision.key))
            note(activity, key->rule, decision.at.toLocalTime().date());
    }
    for (const Reminder& reminder : *open)
        ++activity[reminder.rule].open;
    return activity;
}

Result<QList<RuleOverride>> overridesOf(Session& session, const QString& rule) {
    auto all = session.read([](Stores& stores) { return stores.decisions.overrides(); });
    if (!all)
        return all.error();
    all->removeIf([&](const RuleOverride& one) { return one.rule != rule; });
    return all;
}

Result<> setOwnNumbers(Session& session, const RuleOverride& own) {
    const auto possible = checkOwn(session, own);
    return possible ? setRuleOverride(session, own) : possible;
}

Result<> takeBackOwnNumbers(Session& session, const RuleOverride& own) {
    const auto possible = checkOwn(session, own);
    return possible ? removeRuleOverride(session, own) : possible;
}

Result<QList<PackDifference>> packDifferences(Session& session, Pack pack) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    return session.read([&](Stores& stores) {
        Applicant applicant = stores.applicant.read();
        const auto asked = [&] {
            return evaluate(session.rules(), **facts, ruleChoices(stores, applicant),
                            session.today(), packPreviewDays);
        };
        const auto now = asked();
        applicant.pack = pack;
        return differences(now, asked());
    });
}

Result<> choosePack(Session& session, Pack pack) {
    auto profile = applicant(session);
    if (!profile)
        return profile.error();
    profile->pack = pack;
    return saveApplicant(session, *profile);
}

} // namespace matchbook
