// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/period.h"
#include "domain/fields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace matchbook {

/// JSON of values and of every record that has a field table. Days are "YYYY-MM-DD", times "HH:MM",
/// instants ISO 8601 in UTC, enums their token, "not known" null. fromJson says false where a value
/// does not fit and leaves the target as it was.

template <class T>
concept Described = !std::same_as<decltype(fieldsOf<T>), const NoFields>;

QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(const QString& value);
QJsonValue toJson(const QByteArray& value); ///< Base64

QJsonValue toJson(QDate value);
QJsonValue toJson(QTime value);
QJsonValue toJson(const QDateTime& value);
QJsonValue toJson(const Period& value);
bool fromJson(const QJsonValue& json, bool& value);
bool fromJson(const QJsonValue& json, int& value);
bool fromJson(const QJsonValue& json, qint64& value);
bool fromJson(const QJsonValue& json, QString& value);
bool fromJson(const QJsonValue& json, QByteArray& value);
bool fromJson(const QJsonValue& json, QDate& value);
bool fromJson(const QJsonValue& json, QTime& value);
bool fromJson(const QJsonValue& json, QDateTime& value);
bool fromJson(const QJsonValue& json, Period& value);

template <Tokenised Enum>
QJsonValue toJson(Enum value) {
    return toText(value);
}

template <Tokenised Enum>
bool fromJson(const QJsonValue& json, Enum& value) {
    const auto known = fromToken<Enum>(json.toString());
    if (known)
        value = *known;
    return known.has_value();
}

/// An id is null when there is none.
template <class Tag>
QJsonValue toJson(Id<Tag> id) {
    return id ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}

template <class Tag>
bool fromJson(const QJsonValue& json, Id<Tag>& id) {
    if (json.isNull()) {
        id = {};
        return true;
    }
    return fromJson(json, id.value);
}

template <class T>
QJsonValue toJson(const std::optional<T>& value) {
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

template <class T>
bool fromJson(const QJsonValue& json, std::optional<T>& value) {
    if (json.isNull()) {
        value = std::nullopt;
        return true;
    }
    T read{};
    const bool fits = fromJson(json, read);
    if (fits)
        value = read;
    return fits;
}

template <Described T>
QJsonObject toJson(const T& record);
template <Described T>
bool fromJson(const QJsonValue& json, T& record);

template <class T>
QJsonValue toJson(const QList<T>& list) {
    QJsonArray array;
    for (const T& value : list)
        array.append(toJson(value));
    return array;
}

template <class T>
bool fromJson(const QJsonValue& json, QList<T>& list) {
    if (!json.isArray())
        return false;
    QList<T> read;
    for (const auto& element : json.toArray()) {
        T value{};
        if (!fromJson(element, value))
            return false;
        read.append(std::move(value));
    }
    list = std::move(read);
    return true;
}

template <Described T>
QJsonObject toJson(const T& record) {
    QJsonObject object;
    const auto add = [&](const char* name, const auto& value) {
        object.insert(QLatin1StringView(name), toJson(value));
    };
    eachField(record, add);
    eachList(record, add);
    return object;
}

/// Absent members keep their value; an unknown member is passed over.
template <Described T>
bool fromJson(const QJsonValue& json, T& record) {
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    T read = record;
    bool fits = true;
    const auto take = [&](const char* name, auto& value) {
        const auto member = object.find(QLatin1StringView(name));
        fits = fits && (member == object.end() || fromJson(*member, value));
    };
    eachField(read, take);
    eachList(read, take);
    if (fits)
        record = std::move(read);
    return fits;
}

} // namespace matchbook
