// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <type_traits>

namespace matchbook {

/// The text tokens of an enum, in the order of its enumerators. Specialised beside each enum;
/// the same tokens stand in the tables, the JSON and on the command line.
template <class Enum>
inline constexpr bool tokensOf = false;

template <class Enum>
concept Tokenised = std::is_enum_v<Enum> && !std::is_same_v<decltype(tokensOf<Enum>), const bool>;

template <Tokenised Enum>
constexpr std::span<const char* const> tokens() {
    return tokensOf<Enum>;
}

template <Tokenised Enum>
constexpr const char* token(Enum value) {
    return tokensOf<Enum>[static_cast<size_t>(value)];
}

template <Tokenised Enum>
QString toText(Enum value) {
    return QString::fromLatin1(token(value));
}

template <Tokenised Enum>
std::optional<Enum> fromToken(QStringView text) {
    for (size_t i = 0; i < tokens<Enum>().size(); ++i) {
        if (text == QLatin1StringView(tokensOf<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// All tokens with commas between, for messages that say what is possible.
template <Tokenised Enum>
QString tokenList() {
    QString list;
    for (const char* name : tokens<Enum>())
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromLatin1(name);
    return list;
}

} // namespace matchbook
