// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulebook.h"

#include <QHash>

namespace matchbook {

/// A window and the layer that set it.
struct Resolution {
    bool enabled = true;
    Period due;
    std::optional<Period> latest;
    Layer layer = Layer::Default;
};

/// A user's override for a kind of person.
struct KindOverride {
    std::optional<Relationship> relationship;
    quint8 mentorTypes = 0; ///< a bit for the one MentorType
    const RuleOverride* override = nullptr;
};

/// A rule with the pack and the overrides that hold, made once before many rows are looked at.
/// Points into the rule book and the choices.
struct RuleInForce {
    const Rule* rule = nullptr;
    const Variant* variant = nullptr;
    Layer layer = Layer::Default; ///< of the variant's own numbers
    const RuleOverride* everybody = nullptr;
    QList<KindOverride> kinds; ///< in the user's order; the first that fits holds
    QHash<ContactId, const RuleOverride*> people;
    QHash<qint64, QDate> doneOn; ///< the last day on which it was done, by row; if it renews
    bool namesPerson = false;
};

/// The numbers of the rule when all its conditions hold, or nullptr. Sets the context's target.
const Numbers* numbersThatHold(const RuleInForce& rule, FactContext& context);

/// The rule as that pack has it, or its base where the pack has nothing of its own or does not come
/// before the product's default.
const Variant& variantOf(const Rule& rule, Pack pack, bool packChosen);

QList<RuleInForce> rulesInForce(const RuleBook& book, const RuleChoices& choices,
                                bool international);

/// Which numbers hold for one person (or nobody), strongest first: a guard's own; the override for
/// the person; their own cadence; the override for their kind; that for everybody; the numbers
/// given. The strongest override there is says whether the rule is on. A due without a latest keeps
/// the distance between the two that the numbers have.
Resolution resolve(const RuleInForce& rule, const Numbers& numbers, const ContactFacts* person);

} // namespace matchbook
