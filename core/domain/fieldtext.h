// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/json.h"

#include <QStringList>

namespace matchbook {

/// Sets a field of a record from what a person typed. Lists take comma-separated values, yes/no
/// fields "yes" or "no", days YYYY-MM-DD; empty text makes an optional field unknown again.
/// fromText says false where the text cannot be a value; expected() says what could be.

bool fromText(const QString& text, bool& value);
bool fromText(const QString& text, int& value);
bool fromText(const QString& text, QString& value);
bool fromText(const QString& text, QDate& value);
bool fromText(const QString& text, QTime& value);
bool fromText(const QString& text, Period& value);
bool fromText(const QString& text, QStringList& value);

template <Tokenised Enum>
bool fromText(const QString& text, Enum& value) {
    const auto known = fromToken<Enum>(text.trimmed().toLower());
    if (known)
        value = *known;
    return known.has_value();
}

template <class T>
requires requires(T& value, const QString& text) {
    fromText(text, value);
}
bool fromText(const QString& text, std::optional<T>& value) {
    if (text.trimmed().isEmpty()) {
        value = std::nullopt;
        return true;
    }
    T read{};
    const bool fits = fromText(text, read);
    if (fits)
        value = read;
    return fits;
}

template <Tokenised Enum>
bool fromText(const QString& text, QList<Enum>& list) {
    QList<Enum> read;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        Enum value{};
        if (!fromText(part, value))
            return false;
        if (!read.contains(value))
            read.append(value);
    }
    list = read;
    return true;
}

/// Other types (instants, ids, lists of structs) are not set by text.
template <class T>
concept TextSettable = requires(T& value, const QString& text) {
    fromText(text, value);
};

/// What a field of this type takes, for an error's detail.
template <class T>
QString expected() {
    if constexpr (Tokenised<T>)
        return tokenList<T>();
    else if constexpr (std::is_same_v<T, bool>)
        return QStringLiteral("yes, no");
    else if constexpr (std::is_same_v<T, int>)
        return QStringLiteral("0, 1, 2, …");
    else if constexpr (std::is_same_v<T, QDate>)
        return QStringLiteral("YYYY-MM-DD");
    else if constexpr (std::is_same_v<T, QTime>)
        return QStringLiteral("HH:MM");
    else if constexpr (std::is_same_v<T, Period>)
        return QStringLiteral("P10W, P3M, …");
    else if constexpr (requires { typename T::value_type; } && !std::is_same_v<T, QString>)
        return expected<typename T::value_type>();
    else
        return {};
}

/// The days that are possible, for an error's detail: a mark and the first or the last of them.
inline constexpr char16_t earliestMark = u'≥';
inline constexpr char16_t latestMark = u'≤';
inline QString notBefore(QDate first) {
    return QChar(earliestMark) + first.toString(Qt::ISODate);
}
inline QString notAfter(QDate last) {
    return QChar(latestMark) + last.toString(Qt::ISODate);
}

/// The names of the fields that text can set.
template <Described T>
QStringList settableFields() {
    QStringList names;
    const T sample{};
    eachField(sample, [&](const char* name, const auto& value) {
        if constexpr (TextSettable<std::remove_cvref_t<decltype(value)>>) {
            if (QLatin1StringView(name) != QLatin1StringView("uid"))
                names += QString::fromLatin1(name);
        }
    });
    return names;
}

/// UnknownField, or InvalidValue with what the field takes.
template <Described T>
Result<> setField(T& record, const QString& key, const QString& text) {
    Result<> result = Error{.code = Error::Code::UnknownField,
                            .field = key,
                            .detail = settableFields<T>().join(QStringLiteral(", "))};
    if (key == u"uid")
        return result;
    eachField(record, [&](const char* name, auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (TextSettable<Value>) {
            if (key != QLatin1StringView(name))
                return;
            if (fromText(text, value))
                result = done();
            else
                result = Error{.code = Error::Code::InvalidValue,
                               .field = key,
                               .text = text,
                               .detail = expected<Value>()};
        }
    });
    return result;
}

} // namespace matchbook
