// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contactstore.h"

#include "storage/search.h"

#include <QJsonDocument>

#include <functional>

namespace matchbook {

namespace {

QString keyArray(const QStringList& keys) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

QString idArray(const QList<ContactId>& ids) {
    return QString::fromUtf8(QJsonDocument(toJson(ids).toArray()).toJson(QJsonDocument::Compact));
}

constexpr auto amongSql = "d.contact IN (SELECT value FROM json_each(?))";

// Of more people than this it is quicker to walk through all names in order than to look each up.
constexpr qsizetype fewEnoughToName = 10'000;

/// The conditions of a filter over a contact_digest d and, where one of them needs it, its
/// contact c; only those that are set.
class Narrowing {
public:
    explicit Narrowing(const ContactFilter& filter) {
        ofRecord("c.relationship = ?", filter.relationship);
        ofRecord("EXISTS (SELECT 1 FROM json_each(c.mentorTypes) WHERE value = ?)",
                 filter.mentorType);
        ofRecord("c.sponsorship = ?", filter.sponsorship);
        if (!filter.tag.isEmpty())
            add("d.contact IN (SELECT owner FROM contact_tags WHERE value = ?)", filter.tag);
        if (filter.event)
            add("d.contact IN (SELECT id FROM contact WHERE metAt = ?"
                " UNION SELECT p.value FROM interaction i JOIN interaction_people p"
                "  ON p.owner = i.id WHERE i.event = ? AND i.trashed IS NULL)",
                filter.event);
        if (filter.organization)
            add("d.contact IN (SELECT owner FROM contact_roles WHERE organization = ?)",
                filter.organization);
        if (filter.among)
            add(amongSql, idArray(*filter.among));
    }

    template <class Value>
    void add(QByteArray condition, const Value& value) {
        m_bind.append([value](Statement& statement) { statement.bindNext(value); });
        // A condition may use its value twice.
        condition.replace("?", '?' + QByteArray::number(m_bind.size()));
        m_conditions += (m_conditions.isEmpty() ? " WHERE " : " AND ") + condition;
    }

    [[nodiscard]] QByteArray query() const {
        const QByteArray from =
            m_ofRecord ? "contact_digest d JOIN contact c ON c.id = d.contact" : "contact_digest d";
        return "SELECT d.contact FROM " + from + m_conditions + " ORDER BY d.sortName, d.contact";
    }

    void bind(Statement& statement) const {
        for (const auto& bind : m_bind)
            bind(statement);
    }

private:
    template <class Enum>
    void ofRecord(const char* condition, std::optional<Enum> value) {
        if (!value)
            return;
        m_ofRecord = true;
        add(condition, *value);
    }

    QByteArray m_conditions;
    QList<std::function<void(Statement&)>> m_bind;
    bool m_ofRecord = false;
};

/// In the order of their names.
QList<ContactId> inOrder(Database& database, const Narrowing& narrowing) {
    auto select = database.prepare(narrowing.query());
    narrowing.bind(select);
    QList<ContactId> ids;
    while (select.step())
        ids.append(select.value<ContactId>());
    return ids;
}

} // namespace

ContactStore::ContactStore(Database& database)
    : RecordStore(database, "contact") {}

QList<ContactId> ContactStore::ids(const ContactFilter& filter) {
    Narrowing narrowing(filter);
    if (filter.text.trimmed().isEmpty())
        return inOrder(database(), narrowing);
    Found found = searchContacts(database(), filter.text);
    const auto both = found.byName.size() + found.elsewhere.size();
    if (both <= fewEnoughToName)
        narrowing.add(amongSql, idArray(found.byName.values() + found.elsewhere.values()));
    QList<ContactId> first;
    QList<ContactId> second;
    for (const ContactId id : inOrder(database(), narrowing)) {
        if (found.byName.contains(id))
            first.append(id);
        else if (found.elsewhere.contains(id))
            second.append(id);
    }
    return first + second;
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
        "SELECT p.value, i.subject, i.note, ifnull(e.name, '') FROM " + foundInteractions() +
        " s JOIN interaction_people p ON p.owner = s.id JOIN interaction i ON i.id = s.id"
        " LEFT JOIN event e ON e.id = i.event"
        " WHERE p.value IN (SELECT value FROM json_each(?2))"
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
