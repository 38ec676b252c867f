// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/vocabulary.h"
#include "rules/window.h"

namespace matchbook {

/// How a member of the facts becomes a row of the vocabulary: its value as an integer, its type,
/// tokens and subject. Included by the table alone.

using Value = std::optional<qint64>;

inline Value asValue(bool value) {
    return value ? 1 : 0;
}

inline Value asValue(int value) {
    return value;
}

/// A set of tokens.
inline Value asValue(quint8 bits) {
    return bits;
}

inline Value asValue(QDate day) {
    return day.isNull() ? Value() : momentOf(day);
}

template <Tokenised Enum>
Value asValue(Enum value) {
    return static_cast<qint64>(value);
}

template <class T>
Value asValue(const std::optional<T>& value) {
    return value ? asValue(*value) : Value();
}

template <class T>
struct TypeOf {
    static constexpr FactType type = FactType::Token;
    static constexpr std::span<const char* const> words = tokens<T>();
};
template <>
struct TypeOf<bool> {
    static constexpr FactType type = FactType::Bool;
    static constexpr std::span<const char* const> words{};
};
template <>
struct TypeOf<int> {
    static constexpr FactType type = FactType::Number;
    static constexpr std::span<const char* const> words{};
};
template <>
struct TypeOf<QDate> {
    static constexpr FactType type = FactType::Date;
    static constexpr std::span<const char* const> words{};
};
/// The only sets among the facts are of mentor types.
template <>
struct TypeOf<quint8> {
    static constexpr FactType type = FactType::Tokens;
    static constexpr std::span<const char* const> words = tokens<MentorType>();
};
template <class T>
struct TypeOf<std::optional<T>> : TypeOf<T> {};

template <class Row>
constexpr Subject subjectOf = Subject::Contact;
template <>
constexpr Subject subjectOf<ApplicantFacts> = Subject::Applicant;
template <>
constexpr Subject subjectOf<InteractionFacts> = Subject::Interaction;
template <>
constexpr Subject subjectOf<EventFacts> = Subject::Event;
template <>
constexpr Subject subjectOf<ActionItemFacts> = Subject::ActionItem;
template <>
constexpr Subject subjectOf<FavorFacts> = Subject::Favor;
template <>
constexpr Subject subjectOf<LetterFacts> = Subject::Letter;
template <>
constexpr Subject subjectOf<ProjectFacts> = Subject::Project;

/// Reads one member of one kind of row: read<&FactContext::person, &ContactFacts::mentor>.
template <auto Row, auto Member>
Value read(const FactContext& context) {
    const auto* row = context.*Row;
    return row ? asValue(row->*Member) : Value();
}

template <class Row, class Member>
Row rowOf(Member Row::*);
template <class Row, class Member>
Member memberOf(Member Row::*);

/// The row of the table for a fact that is a member as it stands.
template <auto Row, auto Member>
constexpr Fact member(const char* name, const char* description, bool renews = false) {
    using Type = TypeOf<decltype(memberOf(Member))>;
    return {.name = name,
            .subject = subjectOf<decltype(rowOf(Member))>,
            .type = Type::type,
            .tokens = Type::words,
            .description = description,
            .read = read<Row, Member>,
            .renews = renews};
}

} // namespace matchbook
