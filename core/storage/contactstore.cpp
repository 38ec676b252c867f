// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contactstore.h"

#include "base/text.h"
#include "storage/search.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <iterator>

namespace matchbook {

namespace {

QString keyArray(const QStringList& keys) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

QString idArray(const QList<ContactId>& ids) {
    return QString::fromUtf8(QJsonDocument(toJson(ids).toArray()).toJson(QJsonDocument::Compact));
}

/// Does a name have all of these words? The last of them may go on.
bool isCalled(const QString& name, const QStringList& words) {
    const auto known = foldedWords(name);
    return std::ranges::all_of(words.first(words.size() - 1),
                               [&](const QString& word) { return known.contains(word); }) &&
           std::ranges::any_of(known,
                               [&](const QString& word) { return word.startsWith(words.last()); });
}

// A row of a person and a text for whatever is kept beside them.
constexpr auto ledgerSql =
    "SELECT person, text || ' ' || explanation FROM actionitem"
    " WHERE trashed IS NULL AND person IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT person, note FROM favor"
    " WHERE trashed IS NULL AND person IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT writer, ifnull((SELECT group_concat(value, ' ') FROM"
    "  json_each(highlights)), '') || ' ' || authorName || ' ' || authorEmail || ' ' ||"
    "  authorTitle || ' ' || authorDepartment || ' ' || specialty || ' ' || letterId FROM letter"
    " WHERE trashed IS NULL AND writer IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT m.value, p.title || ' ' || p.note || ' ' ||"
    "  ifnull((SELECT group_concat(value, ' ') FROM json_each(p.outputs)), '')"
    " FROM project_mentors m JOIN project p ON p.id = m.owner"
    " WHERE p.trashed IS NULL AND m.value IN (SELECT value FROM json_each(?1))";

constexpr auto amongSql = "d.contact IN (SELECT value FROM json_each(?))";

constexpr auto closenessSql = "CASE d.relationship WHEN 'mentor' THEN 0 WHEN 'connection' THEN 1"
                              " WHEN 'acquaintance' THEN 2 ELSE 3 END";

int closenessOf(Relationship relationship) {
    return static_cast<int>(Relationship::Mentor) - static_cast<int>(relationship);
}

// Of more people than this it is quicker to walk through all names in order than to look each up.
constexpr qsizetype fewEnoughToName = 10'000;

/// What a list goes by, and the order that an index of the digest has for it: who lacks it stands
/// last, and names settle the rest.
struct OrderSql {
    QByteArray key;
    QByteArray order;
};

OrderSql orderSql(ContactOrder by) {
    const QByteArray byName = ", d.sortName, d.contact";
    switch (by) {
    case ContactOrder::Organization:
        return {"d.organization", "d.organization = '', d.organization" + byName};
    case ContactOrder::Relationship:
        return {closenessSql, closenessSql + byName};
    case ContactOrder::LastTouch:
        return {"d.lastTouch", "d.lastTouch DESC" + byName};
    case ContactOrder::Added:
        return {"d.created", "d.created DESC" + byName};
    case ContactOrder::Name:
    case ContactOrder::NextDue:
        break;
    }
    return {"d.sortName", "d.sortName, d.contact"};
}

/// The day from which on somebody was not in touch; none for never.
QDate lastedUntil(LastTouch since, QDate today) {
    switch (since) {
    case LastTouch::ThreeMonths:
        return today.addMonths(-3);
    case LastTouch::SixMonths:
        return today.addMonths(-6);
    case LastTouch::Year:
        return today.addMonths(-12);
    case LastTouch::Never:
        break;
    }
    return {};
}

/// The conditions of a filter over a contact_digest d; only those that are set.
class Narrowing {
public:
    Narrowing(const ContactFilter& filter, QDate today) {
        if (filter.relationship)
            add(closenessSql + QByteArray(" = ?"), closenessOf(*filter.relationship));
        addToken("mentorTypes", filter.mentorType);
        addIfSet("d.sponsorship = ?", filter.sponsorship);
        addIfSet("d.usBased = ?", filter.usBased);
        if (filter.missing)
            add("(d.missing & ?) <> 0", bitOf(*filter.missing));
        if (filter.missing == MissingField::NextStep)
            add("d.contact NOT IN (SELECT id FROM contact WHERE doNotContact = 1"
                "  UNION SELECT id FROM contact WHERE pausedUntil > ?)",
                today);
        if (filter.lastTouch)
            addLastTouch(lastedUntil(*filter.lastTouch, today));
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

    [[nodiscard]] QByteArray query(ContactOrder by) const {
        const OrderSql sql = orderSql(by);
        return "SELECT d.contact, " + sql.key + " FROM contact_digest d" + m_conditions +
               " ORDER BY " + sql.order;
    }

    void bind(Statement& statement) const {
        for (const auto& bind : m_bind)
            bind(statement);
    }

private:
    template <class Value>
    void addIfSet(const char* condition, const std::optional<Value>& value) {
        if (value)
            add(condition, *value);
    }

    /// A token in a list of them, which is kept as JSON.
    template <class Enum>
    void addToken(const QByteArray& column, std::optional<Enum> value) {
        if (value)
            add("instr(d." + column + ", ?) > 0", u'"' + toText(*value) + u'"');
    }

    void addLastTouch(QDate until) {
        if (until.isValid())
            add("d.lastTouch < ?", until);
        else
            add("d.lastTouch IS ?", QDate());
    }

    QByteArray m_conditions;
    QList<std::function<void(Statement&)>> m_bind;
};

QList<ContactId> inOrder(Statement& select) {
    QList<ContactId> ids;
    while (select.step())
        ids.append(select.value<ContactId>());
    return ids;
}

/// From the last to the first, except that those who lack what the list goes by still stand last,
/// and those who have the same of it stay in the order of their names.
QList<ContactId> inReverse(Statement& select) {
    QList<ContactId> ids;
    QList<qsizetype> starts;
    QString key;
    while (select.step()) {
        if (const auto next = select.value<QString>(1); starts.isEmpty() || next != key) {
            starts.append(ids.size());
            key = next;
        }
        ids.append(select.value<ContactId>());
    }
    const bool someLackIt = key.isEmpty() && !starts.isEmpty();
    const qsizetype lacking = someLackIt ? starts.takeLast() : ids.size();
    QList<ContactId> reversed;
    reversed.reserve(ids.size());
    qsizetype end = lacking;
    for (auto start = starts.crbegin(); start != starts.crend(); end = *start++)
        std::copy(ids.cbegin() + *start, ids.cbegin() + end, std::back_inserter(reversed));
    return reversed + ids.mid(lacking);
}

QList<ContactId> inOrder(Database& database, const Narrowing& narrowing, const ContactSort& sort) {
    auto select = database.prepare(narrowing.query(sort.by));
    narrowing.bind(select);
    // Rules alone know what is due next.
    const bool asItComes = !sort.reversed || sort.by == ContactOrder::NextDue;
    return asItComes ? inOrder(select) : inReverse(select);
}

} // namespace

ContactStore::ContactStore(Database& database)
    : RecordStore(database, "contact") {}

QList<ContactId> ContactStore::ids(const ContactFilter& filter, const ContactSort& sort,
                                   QDate today) {
    Narrowing narrowing(filter, today);
    if (filter.text.trimmed().isEmpty())
        return inOrder(database(), narrowing, sort);
    Found found = searchContacts(database(), filter.text);
    const auto both = found.byName.size() + found.elsewhere.size();
    if (both <= fewEnoughToName)
        narrowing.add(amongSql, idArray(found.byName.values() + found.elsewhere.values()));
    const bool namesFirst = sort.by == ContactOrder::Name;
    QList<ContactId> first;
    QList<ContactId> second;
    for (const ContactId id : inOrder(database(), narrowing, sort)) {
        const bool byName = found.byName.contains(id);
        if (!byName && !found.elsewhere.contains(id))
            continue;
        (byName || !namesFirst ? first : second).append(id);
    }
    return first + second;
}

QByteArray ContactStore::byClosenessQuery(const QByteArray& condition) {
    const OrderSql sql = orderSql(ContactOrder::Relationship);
    return "SELECT d.contact FROM contact_digest d WHERE " + condition + " ORDER BY " + sql.order;
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
    // Searched with the names are addresses, by parts of which nobody is called.
    auto select = database().prepare(
        "SELECT c.id, c.name || ' ' || c.given || ' ' || c.middle || ' ' || c.family || ' ' ||"
        " c.nickname FROM contact_search JOIN contact c ON c.id = contact_search.rowid"
        " WHERE contact_search MATCH ? ORDER BY c.id");
    select.bind(QStringLiteral("names : (%1)").arg(query));
    const auto words = foldedWords(text);
    QList<ContactId> ids;
    while (select.step()) {
        if (isCalled(select.value<QString>(1), words))
            ids.append(select.value<ContactId>());
    }
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

QHash<ContactId, QStringList> ContactStore::ledgerTexts(const QList<ContactId>& ids) {
    auto select = database().prepare(ledgerSql);
    select.bind(idArray(ids));
    QHash<ContactId, QStringList> texts;
    while (select.step())
        texts[select.value<ContactId>(0)] += select.value<QString>(1);
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
