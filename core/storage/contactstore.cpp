// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contactstore.h"

#include "storage/search.h"

#include <QJsonDocument>
#include <QSet>

namespace matchbook {

namespace {

QString keyArray(const QStringList& keys) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

QString idArray(const QList<ContactId>& ids) {
    return QString::fromUtf8(QJsonDocument(toJson(ids).toArray()).toJson(QJsonDocument::Compact));
}

} // namespace

ContactStore::ContactStore(Database& database)
    : RecordStore(database, "contact") {}

QList<ContactId> ContactStore::ids(const ContactFilter& filter) {
    auto select = database().prepare(
        "SELECT c.id FROM contact_digest d JOIN contact c ON c.id = d.contact"
        " WHERE (?1 IS NULL OR c.relationship = ?1)"
        " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(c.mentorTypes) WHERE value = ?2))"
        " AND (?3 IS NULL OR c.sponsorship = ?3)"
        " AND (?4 = '' OR c.id IN (SELECT owner FROM contact_tags WHERE value = ?4))"
        " AND (?5 IS NULL OR c.metAt = ?5 OR c.id IN (SELECT p.value FROM interaction i"
        "      JOIN interaction_people p ON p.owner = i.id WHERE i.event = ?5 AND i.trashed IS "
        "NULL))"
        " AND (?6 IS NULL OR c.id IN (SELECT owner FROM contact_roles WHERE organization = ?6))"
        " AND (?7 IS NULL OR c.id IN (SELECT value FROM json_each(?7)))"
        " ORDER BY d.sortName, d.contact");
    const auto among = filter.among ? std::optional(idArray(*filter.among)) : std::nullopt;
    select.bind(filter.relationship, filter.mentorType, filter.sponsorship, filter.tag,
                filter.event, filter.organization, among);
    QList<ContactId> passing;
    while (select.step())
        passing.append(select.value<ContactId>());
    if (filter.text.trimmed().isEmpty())
        return passing;
    const QSet<ContactId> allowed(passing.begin(), passing.end());
    auto found = searchContacts(database(), filter.text);
    found.removeIf([&](ContactId id) { return !allowed.contains(id); });
    return found;
}

QList<ContactId> ContactStore::withKeys(const QStringList& keys) {
    auto select =
        database().prepare("SELECT DISTINCT contact FROM contact_key"
                           " WHERE key IN (SELECT value FROM json_each(?)) ORDER BY contact");
    select.bind(keyArray(keys));
    QList<ContactId> ids;
    while (select.step())
        ids.append(select.value<ContactId>());
    return ids;
}

QList<ContactId> ContactStore::named(const QString& text) {
    const QString query = matchQuery(text);
    if (query.isEmpty())
        return {};
    auto select = database().prepare("SELECT rowid FROM contact_search"
                                     " WHERE contact_search MATCH ? ORDER BY rowid");
    select.bind(QStringLiteral("names : (%1)").arg(query));
    QList<ContactId> ids;
    while (select.step())
        ids.append(select.value<ContactId>());
    return ids;
}

QHash<QString, QList<ContactId>> ContactStore::keys() {
    auto select = database().prepare("SELECT key, contact FROM contact_key ORDER BY contact");
    QHash<QString, QList<ContactId>> keys;
    while (select.step())
        keys[select.value<QString>(0)].append(select.value<ContactId>(1));
    return keys;
}

QHash<ContactId, PersonName> ContactStore::names(const QList<ContactId>& ids) {
    auto select = database().prepare("SELECT id, name, given, family FROM contact"
                                     " WHERE id IN (SELECT value FROM json_each(?))");
    select.bind(idArray(ids));
    QHash<ContactId, PersonName> names;
    while (select.step())
        names.insert(
            select.value<ContactId>(0),
            {select.value<QString>(1), select.value<QString>(2), select.value<QString>(3)});
    return names;
}

QHash<ContactId, ContactTouches> ContactStore::touches(const QList<ContactId>& ids) {
    auto select = database().prepare("SELECT contact, lastTouch, lastOutgoing FROM contact_digest"
                                     " WHERE contact IN (SELECT value FROM json_each(?))");
    select.bind(idArray(ids));
    QHash<ContactId, ContactTouches> touches;
    while (select.step()) {
        auto& entry = touches[select.value<ContactId>(0)];
        select.readAt(1, entry.lastTouch);
        select.readAt(2, entry.lastOutgoing);
    }
    return touches;
}

QHash<ContactId, QStringList> ContactStore::interactionTexts(const QList<ContactId>& ids,
                                                             const QString& text) {
    QHash<ContactId, QStringList> texts;
    const QString query = matchQuery(text);
    if (query.isEmpty())
        return texts;
    auto select = database().prepare(
        "SELECT p.value, i.subject, i.note, ifnull(e.name, '') FROM interaction_search s"
        " JOIN interaction_people p ON p.owner = s.rowid JOIN interaction i ON i.id = s.rowid"
        " LEFT JOIN event e ON e.id = i.event"
        " WHERE interaction_search MATCH ?1 AND p.value IN (SELECT value FROM json_each(?2))"
        " ORDER BY i.\"on\" DESC, i.id DESC");
    select.bind(query, idArray(ids));
    while (select.step())
        texts[select.value<ContactId>(0)] << select.value<QString>(1) << select.value<QString>(2)
                                          << select.value<QString>(3);
    return texts;
}

QStringList ContactStore::tags() {
    auto select = database().prepare(
        "SELECT value FROM contact_tags GROUP BY value ORDER BY count(*) DESC, value");
    QStringList tags;
    while (select.step())
        tags += select.value<QString>();
    return tags;
}

std::optional<QByteArray> ContactStore::photo(ContactId id) {
    auto select = database().prepare("SELECT bytes FROM photo WHERE contact = ?");
    select.bind(id);
    return select.step() ? std::optional(select.value<QByteArray>()) : std::nullopt;
}

void ContactStore::setPhoto(ContactId id, const QByteArray& bytes) {
    database().prepare("DELETE FROM photo WHERE contact = ?").bind(id).run();
    if (!bytes.isEmpty())
        database()
            .prepare("INSERT INTO photo (contact, bytes) VALUES (?, ?)")
            .bind(id, bytes)
            .run();
}

} // namespace matchbook
