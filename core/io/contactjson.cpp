// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactjson.h"

#include "domain/json.h"

#include <QJsonDocument>

namespace matchbook {

namespace {

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray pointsJson(const Contact& contact, PointKind kind) {
    return QJsonArray::fromStringList(values(contact, kind));
}

/// Outside of a store there are no ids, and nothing that only its owner may read.
QJsonObject recordJson(const ContactRecord& record) {
    QJsonObject object = toJson(record.contact);
    for (const char* inStore : {"id", "created", "updated", "trashed", "roles", "privateNote"})
        object.remove(QLatin1StringView(inStore));
    const QJsonObject named = contactJson(record.contact, record.organization, record.metAt);
    for (auto member = named.begin(); member != named.end(); ++member)
        object.insert(member.key(), member.value());
    object[u"role"] = textOrNull(record.role);
    object[u"introducedBy"] = textOrNull(record.introducedBy);
    if (!record.photo.isEmpty())
        object[u"photo"] = toJson(record.photo);
    return object;
}

} // namespace

QJsonObject contactJson(const Contact& contact, const QString& organization, const QString& metAt) {
    return {{QStringLiteral("uid"), contact.uid},
            {QStringLiteral("name"), contact.name},
            {QStringLiteral("given"), contact.given},
            {QStringLiteral("family"), contact.family},
            {QStringLiteral("credentials"), contact.credentials},
            {QStringLiteral("title"), contact.title},
            {QStringLiteral("organization"), textOrNull(organization)},
            {QStringLiteral("relationship"), toJson(contact.relationship)},
            {QStringLiteral("mentorTypes"), toJson(contact.mentorTypes)},
            {QStringLiteral("sponsorship"), toJson(contact.sponsorship)},
            {QStringLiteral("emails"), pointsJson(contact, PointKind::Email)},
            {QStringLiteral("phones"), pointsJson(contact, PointKind::Phone)},
            {QStringLiteral("links"), pointsJson(contact, PointKind::Link)},
            {QStringLiteral("tags"), toJson(contact.tags)},
            {QStringLiteral("metOn"), toJson(contact.metOn)},
            {QStringLiteral("metAt"), textOrNull(metAt)}};
}

QByteArray writeContactJson(const QList<ContactRecord>& records) {
    QJsonArray people;
    for (const ContactRecord& record : records)
        people.append(recordJson(record));
    return QJsonDocument(people).toJson();
}

} // namespace matchbook
