// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/resolution.h"

#include "rules/title.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

/// The numbers of one override; its window counts only when it gives one.
struct Candidate {
    const RuleOverride* override = nullptr;
    std::optional<Period> due;
    std::optional<Period> latest;
    Layer layer = Layer::Kind;
};

Candidate candidate(const RuleOverride* override, Layer layer) {
    if (!override)
        return {};
    return {.override = override, .due = override->due, .latest = override->latest, .layer = layer};
}

const RuleOverride* ofKind(const RuleInForce& rule, const ContactFacts& person) {
    const auto fits = [&](const KindOverride& kind) {
        return kind.relationship == person.relationship ||
               (kind.mentorTypes & person.mentorTypes) != 0;
    };
    const auto found = std::ranges::find_if(rule.kinds, fits);
    return found == rule.kinds.end() ? nullptr : found->override;
}

Period operator+(const Period& a, const Period& b) {
    return {a.months + b.months, a.days + b.days, a.hours + b.hours};
}

Period operator-(const Period& a, const Period& b) {
    return {a.months - b.months, a.days - b.days, a.hours - b.hours};
}

void apply(Resolution& resolution, const Candidate& from) {
    const auto before = resolution;
    resolution.layer = from.layer;
    resolution.due = from.due.value_or(before.due);
    if (from.latest)
        resolution.latest = from.latest;
    else if (before.latest)
        resolution.latest = resolution.due + (*before.latest - before.due);
}

void addOverride(RuleInForce& rule, const RuleOverride& override) {
    switch (override.scope) {
    case OverrideScope::Everybody:
        rule.everybody = &override;
        break;
    case OverrideScope::Person:
        rule.people.insert({override.subject.toLongLong()}, &override);
        break;
    case OverrideScope::Kind: {
        KindOverride kind{.relationship = fromToken<Relationship>(override.subject),
                          .override = &override};
        if (const auto type = fromToken<MentorType>(override.subject))
            kind.mentorTypes = static_cast<quint8>(1U << static_cast<unsigned>(*type));
        rule.kinds.append(kind);
        break;
    }
    }
}

void addDone(RuleInForce& rule, const ReminderKey& done) {
    QDate& last = rule.doneOn[done.subjectId];
    if (last.isNull() || done.anchor > last)
        last = done.anchor;
}

void chooseVariant(RuleInForce& inForce, Pack pack, bool packChosen) {
    const Rule& rule = *inForce.rule;
    inForce.variant = &variantOf(rule, pack, packChosen);
    inForce.layer = rule.guard                      ? Layer::Guard
                    : inForce.variant != &rule.base ? Layer::Pack
                                                    : Layer::Default;
}

const Numbers& numbersFor(const Variant& variant, const FactContext& context) {
    for (const Case& one : variant.cases) {
        if (allHold(one.when, context))
            return one.numbers;
    }
    return variant.numbers;
}

} // namespace

const Variant& variantOf(const Rule& rule, Pack pack, bool packChosen) {
    const auto& ofPack = pack == Pack::Img ? rule.img : rule.general;
    const bool packHolds = ofPack && !rule.guard && (packChosen || !rule.productDefault);
    return packHolds ? *ofPack : rule.base;
}

const Numbers* numbersThatHold(const RuleInForce& rule, FactContext& context) {
    const Variant& variant = *rule.variant;
    if (!allHold(variant.when, context) || (rule.namesPerson && !context.person))
        return nullptr;
    const Numbers& numbers = numbersFor(variant, context);
    context.target = numbers.target.value_or(0);
    return allHold(variant.whenTarget, context) ? &numbers : nullptr;
}

QList<RuleInForce> rulesInForce(const RuleBook& book, const RuleChoices& choices,
                                bool international) {
    const Pack profile = international ? Pack::Img : Pack::General;
    const Pack pack = choices.pack == Pack::Auto ? profile : choices.pack;
    QMultiHash<QString, const ReminderKey*> doneOf;
    for (const ReminderKey& done : choices.done)
        doneOf.insert(done.rule, &done);
    QList<RuleInForce> all;
    all.reserve(book.rules.size());
    for (const Rule& rule : book.rules) {
        RuleInForce inForce;
        inForce.rule = &rule;
        inForce.namesPerson = namesPerson(rule.title);
        chooseVariant(inForce, pack, choices.packChosen);
        for (const RuleOverride& override : choices.overrides) {
            if (override.rule == rule.id && !rule.guard)
                addOverride(inForce, override);
        }
        for (const ReminderKey* done :
             renews(rule) ? doneOf.values(rule.id) : QList<const ReminderKey*>()) {
            if (done->subject == rule.subject)
                addDone(inForce, *done);
        }
        all.append(std::move(inForce));
    }
    return all;
}

Resolution resolve(const RuleInForce& rule, const Numbers& numbers, const ContactFacts* person) {
    Resolution resolution{.enabled = rule.variant->enabled || rule.rule->guard,
                          .due = numbers.due,
                          .latest = numbers.latest,
                          .layer = rule.layer};
    const bool cadence = person && person->cadence && rule.rule->followsCadence;
    const bool overridden = rule.everybody || !rule.kinds.isEmpty() || !rule.people.isEmpty();
    if (rule.rule->guard || (!cadence && !overridden))
        return resolution;
    std::array<Candidate, 4> candidates;
    if (person) {
        candidates[0] = candidate(rule.people.value(person->id), Layer::Person);
        if (cadence)
            candidates[1] = {.due = person->cadence, .latest = {}, .layer = Layer::Person};
        candidates[2] = candidate(ofKind(rule, *person), Layer::Kind);
    }
    candidates[3] = candidate(rule.everybody, Layer::Kind);
    const auto says = std::ranges::find_if(candidates, [](auto& c) { return c.override; });
    if (says != candidates.end())
        resolution.enabled = says->override->enabled;
    const auto sets = std::ranges::find_if(candidates, [](auto& c) { return c.due || c.latest; });
    if (sets != candidates.end())
        apply(resolution, *sets);
    return resolution;
}

} // namespace matchbook
