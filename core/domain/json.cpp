// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json.h"

#include <cmath>

namespace matchbook {

namespace {

/// Reads a value that is kept as text in JSON by a function that gives something invalid when the
/// text does not fit.
template <class T, class Parse>
bool fromText(const QJsonValue& json, T& value, Parse parse) {
    if (!json.isString())
        return false;
    const T read = parse(json.toString());
    if (!read.isValid())
        return false;
    value = read;
    return true;
}

} // namespace

QJsonValue toJson(bool value) {
    return value;
}

QJsonValue toJson(int value) {
    return value;
}

QJsonValue toJson(qint64 value) {
    return value;
}

QJsonValue toJson(const QString& value) {
    return value;
}

QJsonValue toJson(const QByteArray& value) {
    return QString::fromLatin1(value.toBase64());
}

QJsonValue toJson(QDate value) {
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(QTime value) {
    return value.isValid() ? QJsonValue(value.toString(QStringLiteral("HH:mm"))) : QJsonValue();
}

QJsonValue toJson(const QDateTime& value) {
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue toJson(const Period& value) {
    return toString(value);
}

bool fromJson(const QJsonValue& json, bool& value) {
    if (!json.isBool())
        return false;
    value = json.toBool();
    return true;
}

bool fromJson(const QJsonValue& json, int& value) {
    qint64 wide = 0;
    const bool fits = fromJson(json, wide) && wide >= INT_MIN && wide <= INT_MAX;
    if (fits)
        value = static_cast<int>(wide);
    return fits;
}

bool fromJson(const QJsonValue& json, qint64& value) {
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number))
        return false;
    value = json.toInteger();
    return true;
}

bool fromJson(const QJsonValue& json, QString& value) {
    if (!json.isString())
        return false;
    value = json.toString();
    return true;
}

bool fromJson(const QJsonValue& json, QByteArray& value) {
    if (!json.isString())
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        value = *decoded;
    return bool(decoded);
}

bool fromJson(const QJsonValue& json, QDate& value) {
    // Qt passes over what follows a date.
    return fromText(json, value, [](const QString& text) {
        const auto day = QDate::fromString(text, Qt::ISODate);
        return day.toString(Qt::ISODate) == text ? day : QDate();
    });
}

bool fromJson(const QJsonValue& json, QTime& value) {
    return fromText(json, value, [](const QString& text) {
        return QTime::fromString(text, QStringLiteral("HH:mm"));
    });
}

bool fromJson(const QJsonValue& json, QDateTime& value) {
    return fromText(json, value, [](const QString& text) {
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    });
}

bool fromJson(const QJsonValue& json, Period& value) {
    const auto period = parsePeriod(json.toString());
    if (period)
        value = *period;
    return period.has_value();
}

} // namespace matchbook
