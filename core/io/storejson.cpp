// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/storejson.h"

#include "domain/json.h"

#include <QJsonDocument>

namespace matchbook {

namespace {

using Misfit = std::optional<Error>;

const auto formatName = QStringLiteral("matchbook");

QString inner(const QString& path, const QString& name) {
    return path.isEmpty() ? name : path + u'.' + name;
}

/// The value as it stands in the file, short enough for a message.
QString shown(const QJsonValue& json) {
    if (json.isObject() || json.isArray())
        return {};
    return json.isString() ? json.toString().left(80) : json.toVariant().toString();
}

template <class T>
QString expectation() {
    if constexpr (Tokenised<T>)
        return tokenList<T>();
    return {};
}

/// The first member that does not fit a T, looked for only to name it: fromJson() says no more
/// than that there is one.
template <class T>
Misfit misfit(const QJsonValue& json, const QString& path, const T& sample);

template <class T>
Misfit misfit(const QJsonValue& json, const QString& path, const QList<T>& sample) {
    Q_UNUSED(sample)
    if (!json.isArray())
        return Error{.code = Error::Code::InvalidValue, .field = path, .text = shown(json)};
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto found = misfit(array[i], QStringLiteral("%1[%2]").arg(path).arg(i), T{}))
            return found;
    }
    return std::nullopt;
}

template <Described T>
Misfit misfitOfRecord(const QJsonValue& json, const QString& path, const T& sample) {
    if (!json.isObject())
        return Error{.code = Error::Code::InvalidValue, .field = path, .text = shown(json)};
    QJsonObject object = json.toObject();
    Misfit found;
    const auto check = [&](const char* name, const auto& value) {
        const QString key = QString::fromLatin1(name);
        const QJsonValue member = object.take(key);
        // An absent member keeps its default, and a day that must be there has none.
        constexpr bool isDay = std::is_same_v<std::remove_cvref_t<decltype(value)>, QDate>;
        if (!found && (isDay || !member.isUndefined()))
            found = misfit(member, inner(path, key), value);
    };
    eachField(sample, check);
    eachList(sample, check);
    if (!found && !object.isEmpty())
        return Error{.code = Error::Code::UnknownField,
                     .field = inner(path, object.keys().first())};
    return found;
}

template <class T>
Misfit misfit(const QJsonValue& json, const QString& path, const T& sample) {
    if constexpr (Described<T>) {
        return misfitOfRecord(json, path, sample);
    } else {
        T read{};
        if (fromJson(json, read))
            return std::nullopt;
        return Error{.code = Error::Code::InvalidValue,
                     .field = path,
                     .text = shown(json),
                     .detail = expectation<T>()};
    }
}

Error broken(const QByteArray& bytes, const QJsonParseError& error) {
    const auto before = bytes.first(qBound(0, error.offset, static_cast<int>(bytes.size())));
    return Error{.code = Error::Code::BrokenFile,
                 .row = static_cast<int>(before.count('\n')) + 1,
                 .detail = error.errorString()};
}

Misfit misfitOfEnvelope(QJsonObject file) {
    if (file.take(QStringLiteral("format")).toString() != formatName)
        return Error{.code = Error::Code::UnknownFormat, .field = QStringLiteral("format")};
    const QJsonValue version = file.take(QStringLiteral("version"));
    if (version.toInt() > storeJsonVersion)
        return Error{.code = Error::Code::StoreNewer,
                     .field = QStringLiteral("version"),
                     .detail = QString::number(version.toInt())};
    if (version.toInt() < 1)
        return Error{.code = Error::Code::InvalidValue,
                     .field = QStringLiteral("version"),
                     .text = shown(version)};
    if (!file.take(QStringLiteral("contents")).isObject())
        return Error{.code = Error::Code::InvalidValue, .field = QStringLiteral("contents")};
    if (!file.isEmpty())
        return Error{.code = Error::Code::UnknownField, .field = file.keys().first()};
    return std::nullopt;
}

} // namespace

QByteArray writeStoreJson(const Contents& contents) {
    const QJsonObject file{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), storeJsonVersion},
                           {QStringLiteral("contents"), toJson(contents)}};
    return QJsonDocument(file).toJson();
}

Result<Contents> readStoreJson(const QByteArray& bytes) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return broken(bytes, error);
    if (auto found = misfitOfEnvelope(document.object()))
        return *found;
    const QJsonValue json = document.object().value(QStringLiteral("contents"));
    if (auto found = misfitOfRecord(json, {}, Contents{}))
        return *found;
    Contents contents;
    if (!fromJson(json, contents))
        return Error{.code = Error::Code::InvalidValue, .field = QStringLiteral("contents")};
    return contents;
}

} // namespace matchbook
