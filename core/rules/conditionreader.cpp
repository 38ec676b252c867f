// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/conditionreader.h"

#include <algorithm>

namespace matchbook {

namespace {

using Code = Error::Code;

qint64 tokenIndex(TableReader& tables, const Toml& value, const Fact& fact) {
    const auto found = std::ranges::find_if(
        fact.tokens, [&](const char* name) { return value.text == QLatin1StringView(name); });
    if (value.kind == Toml::Kind::Text && found != fact.tokens.end())
        return found - fact.tokens.begin();
    QStringList known;
    for (const char* name : fact.tokens)
        known += QString::fromLatin1(name);
    Toml named = value;
    named.name = QString::fromLatin1(fact.name);
    tables.refuseWord(named, value.text, known);
    return 0;
}

/// The value of a condition as an integer; nothing, and a problem, when it does not fit the fact.
std::optional<qint64> readOperand(TableReader& tables, const Toml& table,
                                  const Condition& condition) {
    const Toml* value = table.find(u"value");
    const OperandType wanted = condition.op->operand;
    if (!value || wanted == OperandType::None) {
        if (!value && wanted == OperandType::None)
            return 0;
        tables.refuse(Code::RuleInvalid, value ? value->line : table.line, u"value"_qs,
                      QString::fromLatin1(condition.op->name));
        return std::nullopt;
    }
    if (wanted == OperandType::TokenList) {
        const Toml* list = tables.member(table, "value", Toml::Kind::List);
        if (list && list->items.isEmpty())
            tables.refuse(Code::RuleInvalid, list->line, u"value"_qs);
        qint64 mask = 0;
        for (const Toml& word : list ? list->items : QList<Toml>())
            mask |= qint64(1) << tokenIndex(tables, word, *condition.fact);
        return mask;
    }
    if (wanted == OperandType::Days)
        return tables.integer(table, "value").value_or(0);
    switch (condition.fact->type) {
    case FactType::Bool:
        return tables.flag(table, "value", false) ? 1 : 0;
    case FactType::Number:
        return tables.integer(table, "value").value_or(0);
    default:
        return tokenIndex(tables, *value, *condition.fact);
    }
}

std::optional<Condition> readCondition(TableReader& tables, const Toml& table, Subject subject) {
    tables.allowOnly(table, {u"fact"_qs, u"op"_qs, u"value"_qs});
    tables.requiredText(table, "fact");
    tables.requiredText(table, "op");
    const Toml* name = tables.member(table, "fact", Toml::Kind::Text);
    const Toml* word = tables.member(table, "op", Toml::Kind::Text);
    Condition read;
    read.fact = name ? readFact(tables, *name, subject) : nullptr;
    read.op = word ? findOperator(word->text) : nullptr;
    if (word && !read.op) {
        QStringList known;
        for (const Operator& other : knownOperators())
            known += QString::fromLatin1(other.name);
        tables.refuseWord(*word, word->text, known);
    }
    if (!read.fact || !read.op)
        return std::nullopt;
    if (!read.op->takes(read.fact->type)) {
        QStringList fitting;
        for (const Operator& other : knownOperators()) {
            if (other.takes(read.fact->type))
                fitting += QString::fromLatin1(other.name);
        }
        tables.refuse(Code::RuleInvalid, word->line, u"op"_qs, word->text,
                      fitting.join(QStringLiteral(", ")));
        return std::nullopt;
    }
    const auto value = readOperand(tables, table, read);
    read.operand = value.value_or(0);
    return value ? std::optional(read) : std::nullopt;
}

} // namespace

const Fact* readFact(TableReader& tables, const Toml& word, Subject subject) {
    const Fact* found = findFact(word.text, subject);
    if (!found) {
        QStringList known;
        for (const Fact* other : factsFor(subject))
            known += QString::fromLatin1(other->name);
        tables.refuseWord(word, word.text, known);
    }
    return found;
}

QString operandText(const Condition& condition) {
    switch (condition.op->operand) {
    case OperandType::None:
        return {};
    case OperandType::TokenList:
        return tokenNames(condition.fact->tokens, condition.operand);
    case OperandType::Days:
        return QString::number(condition.operand);
    case OperandType::Same:
        break;
    }
    return valueText(*condition.fact, condition.operand);
}

QList<Condition> readConditions(TableReader& tables, const Toml& list, Subject subject) {
    QList<Condition> all;
    for (const Toml& item : list.items) {
        if (item.kind != Toml::Kind::Table) {
            tables.refuse(Code::RuleInvalid, item.line, list.name, item.text, u"table"_qs);
            continue;
        }
        if (const auto one = readCondition(tables, item, subject))
            all.append(*one);
    }
    return all;
}

} // namespace matchbook
