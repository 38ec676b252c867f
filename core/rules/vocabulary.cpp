// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/vocabulary.h"

#include "rules/draft/draftvocabulary.h"
#include "rules/window.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr unsigned bit(FactType type) {
    return 1U << static_cast<unsigned>(type);
}
constexpr unsigned single = bit(FactType::Bool) | bit(FactType::Number) | bit(FactType::Token);
constexpr unsigned anyType = single | bit(FactType::Date) | bit(FactType::Tokens);

bool inMask(qint64 index, qint64 mask) {
    return (mask >> index) & 1;
}

constexpr auto operatorTable = std::to_array<Operator>({
    {"is", single, OperandType::Same, "equals the value; never when unknown",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v == o;
     }},
    {"is-not", single, OperandType::Same, "differs from the value, or is unknown",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v != o;
     }},
    {"in", bit(FactType::Token), OperandType::TokenList, "is one of the tokens",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v && inMask(*v, o);
     }},
    {"not-in", bit(FactType::Token), OperandType::TokenList, "is none of the tokens, or unknown",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return !v || !inMask(*v, o);
     }},
    {"any-of", bit(FactType::Tokens), OperandType::TokenList, "has at least one of the tokens",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v && (*v & o) != 0;
     }},
    {"none-of", bit(FactType::Tokens), OperandType::TokenList, "has none of the tokens",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return !v || (*v & o) == 0;
     }},
    {"lacks-any-of", bit(FactType::Tokens), OperandType::TokenList,
     "at least one of the tokens is missing",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return (~v.value_or(0) & o) != 0;
     }},
    {"below", bit(FactType::Number), OperandType::Same, "is known and smaller than the value",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v && *v < o;
     }},
    {"at-least", bit(FactType::Number), OperandType::Same, "is the value or more",
     [](std::optional<qint64> v, qint64 o, const FactContext&) {
         return v && *v >= o;
     }},
    {"below-target", bit(FactType::Number), OperandType::None,
     "is known and smaller than the rule's target",
     [](std::optional<qint64> v, qint64, const FactContext& c) { return v && *v < c.target; },
     true},
    {"at-least-target", bit(FactType::Number), OperandType::None, "has reached the rule's target",
     [](std::optional<qint64> v, qint64, const FactContext& c) { return v && *v >= c.target; },
     true},
    {"known", anyType, OperandType::None, "is known",
     [](std::optional<qint64> v, qint64, const FactContext&) {
         return v.has_value();
     }},
    {"unknown", anyType, OperandType::None, "is not known",
     [](std::optional<qint64> v, qint64, const FactContext&) {
         return !v.has_value();
     }},
    {"before-anchor", bit(FactType::Date), OperandType::None,
     "is a day before the anchor's, or unknown",
     [](std::optional<qint64> v, qint64, const FactContext& c) {
         return !v || startOfDay(*v) < startOfDay(c.anchor);
     }},
    {"on-or-after-anchor", bit(FactType::Date), OperandType::None, "is the anchor's day or later",
     [](std::optional<qint64> v, qint64, const FactContext& c) {
         return v && *v >= startOfDay(c.anchor);
     }},
    {"past", bit(FactType::Date), OperandType::None, "is a day before today",
     [](std::optional<qint64> v, qint64, const FactContext& c) {
         return v && *v < c.today;
     }},
    {"ahead", bit(FactType::Date), OperandType::None, "is today or a later day",
     [](std::optional<qint64> v, qint64, const FactContext& c) {
         return v && *v >= c.today;
     }},
    {"within-days", bit(FactType::Date), OperandType::Days,
     "is ahead or no more than so many days ago",
     [](std::optional<qint64> v, qint64 o, const FactContext& c) {
         return v && *v >= c.today - o * minutesOfDay;
     }},
});

} // namespace

std::span<const Operator> knownOperators() {
    return operatorTable;
}

bool hasPerson(Subject subject) {
    return subject != Subject::Applicant;
}

bool serves(const Fact& fact, Subject subject) {
    return fact.subject == subject || fact.subject == Subject::Applicant ||
           (fact.subject == Subject::Contact && hasPerson(subject));
}

QList<const Fact*> factsFor(Subject subject) {
    QList<const Fact*> facts = subject == Subject::Draft ? draftVocabulary() : QList<const Fact*>();
    for (const Fact& fact : knownFacts()) {
        if (serves(fact, subject))
            facts.append(&fact);
    }
    return facts;
}

const Fact* findFact(QStringView name, Subject subject) {
    if (const Fact* ofDraft = subject == Subject::Draft ? findDraftFact(name) : nullptr)
        return ofDraft;
    const auto found = std::ranges::find_if(knownFacts(), [&](const Fact& fact) {
        return name == QLatin1StringView(fact.name) && serves(fact, subject);
    });
    return found == knownFacts().end() ? nullptr : &*found;
}

const Operator* findOperator(QStringView name) {
    const auto found = std::ranges::find_if(
        operatorTable, [&](const Operator& op) { return name == QLatin1StringView(op.name); });
    return found == operatorTable.end() ? nullptr : &*found;
}

QString tokenNames(std::span<const char* const> tokens, qint64 mask) {
    QStringList names;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (inMask(static_cast<qint64>(i), mask))
            names += QString::fromLatin1(tokens[i]);
    }
    return names.join(QStringLiteral(", "));
}

QString valueText(const Fact& fact, std::optional<qint64> value) {
    if (!value)
        return QStringLiteral("unknown");
    switch (fact.type) {
    case FactType::Bool:
        return *value ? QStringLiteral("true") : QStringLiteral("false");
    case FactType::Number:
        return QString::number(*value);
    case FactType::Date:
        return momentText(*value);
    case FactType::Token:
        return QString::fromLatin1(fact.tokens[static_cast<size_t>(*value)]);
    case FactType::Tokens:
        return tokenNames(fact.tokens, *value);
    }
    return {};
}

} // namespace matchbook
