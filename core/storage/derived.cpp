// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/derived.h"

#include "base/text.h"
#include "domain/contactfilter.h"
#include "storage/contactstore.h"
#include "storage/storageerror.h"

#include <algorithm>

namespace matchbook {

namespace {

/// The index of words is written to the disk whenever an id is less than the one before it.
QList<qint64> inOrder(const QSet<qint64>& ids) {
    QList<qint64> ordered(ids.begin(), ids.end());
    std::ranges::sort(ordered);
    return ordered;
}

QByteArray jsonArray(const QSet<qint64>& ids) {
    QByteArray array = "[";
    for (const qint64 id : inOrder(ids))
        array += (array.size() > 1 ? "," : "") + QByteArray::number(id);
    return array + ']';
}

void addAll(Database& database, const QByteArray& query, const QSet<qint64>& ids,
            QSet<qint64>& into) {
    if (ids.isEmpty())
        return;
    auto select = database.prepare(query);
    select.bind(QString::fromLatin1(jsonArray(ids)));
    while (select.step())
        into.insert(select.value<qint64>());
}

QString indexed(const QString& text) {
    return foldedWords(text).join(u' ');
}

/// Where somebody works and worked.
struct Places {
    QStringList words; ///< every name of the places, and what they are there
    QString primary;   ///< the name of the place they work at now, as lists are ordered by it
};

Places placesOf(Database& database, const Contact& contact) {
    const Role* primary = primaryRole(contact);
    auto select =
        database.prepare("SELECT o.id, o.name, o.aliases, r.role FROM contact_roles r"
                         " LEFT JOIN organization o ON o.id = r.organization WHERE r.owner = ?");
    select.bind(contact.id);
    Places places;
    while (select.step()) {
        const auto name = select.value<QString>(1);
        places.words << name << select.value<QStringList>(2) << select.value<QString>(3);
        if (primary && primary->organization &&
            primary->organization == select.value<OrganizationId>(0))
            places.primary = fold(name);
    }
    return places;
}

QString eventsOf(Database& database, const Contact& contact) {
    auto select = database.prepare("SELECT name || ' ' || city FROM event WHERE id = ?");
    select.bind(contact.metAt);
    return select.step() ? select.value<QString>() : QString();
}

QStringList textsIndexed(Database& database, ContactId id) {
    auto select = database.prepare("SELECT names, organizations, titles, tags, notes, events,"
                                   " ledger FROM contact_search WHERE rowid = ?");
    select.bind(id);
    QStringList texts;
    while (select.step()) {
        for (int column = 0; column < 7; ++column)
            texts += select.value<QString>(column);
    }
    return texts;
}

void indexContact(Database& database, const Contact& contact, const Places& places,
                  const QStringList& ledger) {
    QStringList reach;
    for (const auto& point : contact.points)
        reach += point.value;
    QStringList custom;
    for (const auto& field : contact.custom)
        custom += field.value;
    const QString names = QStringList{contact.name,   contact.given,    contact.middle,
                                      contact.family, contact.nickname, reach.join(u' ')}
                              .join(u' ');
    const QString titles =
        QStringList{contact.title, contact.department, contact.specialty, contact.credentials}.join(
            u' ');
    const QString tags = (contact.tags + contact.interests).join(u' ');
    const QString notes =
        QStringList{contact.note, contact.privateNote, custom.join(u' ')}.join(u' ');
    const QStringList texts{indexed(names),
                            indexed(places.words.join(u' ')),
                            indexed(titles),
                            indexed(tags),
                            indexed(notes),
                            indexed(eventsOf(database, contact)),
                            indexed(ledger.join(u' '))};
    if (texts == textsIndexed(database, contact.id))
        return;
    auto insert = database.prepare(
        "INSERT OR REPLACE INTO contact_search (rowid, names, organizations, titles, tags,"
        " notes, events, ledger) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(contact.id);
    for (const QString& text : texts)
        insert.bindNext(text);
    insert.run();
}

void refreshKeys(Database& database, const Contact& contact) {
    const QStringList keys = identityKeys(contact);
    database
        .prepare("DELETE FROM contact_key WHERE contact = ?"
                 " AND key NOT IN (SELECT value FROM json_each(?))")
        .bind(contact.id, keys)
        .run();
    auto insert =
        database.prepare("INSERT OR IGNORE INTO contact_key (key, contact) VALUES (?, ?)");
    for (const QString& key : keys)
        insert.bind(key, contact.id).run();
}

bool has(const Contact& contact, PointKind kind) {
    return std::ranges::any_of(contact.points,
                               [&](const ContactPoint& point) { return point.kind == kind; });
}

/// A bit for each field that is not known.
int missingOf(const Contact& contact, bool open) {
    const Role* role = primaryRole(contact);
    int missing = 0;
    const auto add = [&](MissingField field, bool known) {
        if (!known)
            missing |= bitOf(field);
    };
    add(MissingField::Email, has(contact, PointKind::Email));
    add(MissingField::Phone, has(contact, PointKind::Phone));
    add(MissingField::Organization, role && role->organization);
    add(MissingField::HowMet, contact.metAt || contact.metOn || contact.introducedBy);
    add(MissingField::UsBased, contact.usBased.has_value());
    add(MissingField::NextStep, open);
    return missing;
}

void refreshDigest(Database& database, const Contact& contact, const Places& places, bool open) {
    database
        .prepare("INSERT OR REPLACE INTO contact_digest (contact, sortName, organization,"
                 " relationship, mentorTypes, sponsorship, usBased, missing, created, lastTouch,"
                 " lastOutgoing, lastIncoming)"
                 " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, max(i.\"on\"),"
                 " max(i.\"on\") FILTER (WHERE i.direction <> 'incoming'),"
                 " max(i.\"on\") FILTER (WHERE i.direction = 'incoming')"
                 " FROM interaction_people p JOIN interaction i ON i.id = p.owner"
                 " WHERE p.value = ?1 AND i.trashed IS NULL"
                 " EXCEPT SELECT contact, sortName, organization, relationship, mentorTypes,"
                 " sponsorship, usBased, missing, created, lastTouch, lastOutgoing, lastIncoming"
                 " FROM contact_digest WHERE contact = ?1")
        .bind(contact.id, sortName(contact), places.primary, contact.relationship,
              contact.mentorTypes, contact.sponsorship, contact.usBased, missingOf(contact, open),
              contact.created)
        .run();
}

QSet<qint64> withOpenItem(Database& database, const QSet<qint64>& ids) {
    QSet<qint64> open;
    addAll(database,
           "SELECT person FROM actionitem WHERE closed IS NULL AND trashed IS NULL"
           " AND person IN (SELECT value FROM json_each(?))",
           ids, open);
    return open;
}

void removeContact(Database& database, qint64 id) {
    database.prepare("DELETE FROM contact_search WHERE rowid = ?").bind(id).run();
    database.prepare("DELETE FROM contact_key WHERE contact = ?").bind(id).run();
    database.prepare("DELETE FROM contact_digest WHERE contact = ?").bind(id).run();
}

/// What stands as it should is left alone: most changes are of one of these only.
void refreshContacts(Database& database, const QSet<qint64>& ids) {
    QList<ContactId> keys;
    for (const qint64 id : inOrder(ids))
        keys.append(ContactId{id});
    ContactStore store(database);
    QList<Contact> contacts = store.find(keys);
    contacts.removeIf([](const Contact& contact) { return contact.trashed.has_value(); });
    QSet<qint64> gone = ids;
    for (const Contact& contact : std::as_const(contacts))
        gone.remove(contact.id.value);
    for (const qint64 id : inOrder(gone))
        removeContact(database, id);
    const auto ledger = store.ledgerTexts(keys);
    const auto open = withOpenItem(database, ids);
    QList<Places> places;
    for (const Contact& contact : std::as_const(contacts)) {
        places.append(placesOf(database, contact));
        refreshKeys(database, contact);
        refreshDigest(database, contact, places.last(), open.contains(contact.id.value));
    }
    // Any other write between its rows would send the index of words to the disk.
    for (qsizetype i = 0; i < contacts.size(); ++i)
        indexContact(database, contacts[i], places[i], ledger.value(contacts[i].id));
}

void refreshInteractions(Database& database, const QSet<qint64>& ids) {
    auto remove = database.prepare("DELETE FROM interaction_search WHERE rowid = ?");
    for (const qint64 id : inOrder(ids))
        remove.bind(id).run();
    auto select = database.prepare(
        "SELECT i.id, i.subject || ' ' || i.note || ' ' || ifnull(e.name, '') FROM interaction i"
        " LEFT JOIN event e ON e.id = i.event"
        " WHERE i.trashed IS NULL AND i.id IN (SELECT value FROM json_each(?)) ORDER BY i.id");
    select.bind(QString::fromLatin1(jsonArray(ids)));
    auto insert = database.prepare("INSERT INTO interaction_search (rowid, text) VALUES (?, ?)");
    while (select.step()) {
        if (const QString text = indexed(select.value<QString>(1)); !text.isEmpty())
            insert.bind(select.value<qint64>(0), text).run();
    }
}

} // namespace

void refreshDerived(Database& database, Touched& touched) {
    addAll(database, "SELECT id FROM interaction WHERE event IN (SELECT value FROM json_each(?))",
           touched.events, touched.interactions);
    addAll(database,
           "SELECT value FROM interaction_people WHERE owner IN (SELECT value FROM json_each(?))",
           touched.interactions, touched.contacts);
    addAll(database, "SELECT id FROM contact WHERE metAt IN (SELECT value FROM json_each(?))",
           touched.events, touched.contacts);
    addAll(database,
           "SELECT owner FROM contact_roles WHERE organization IN (SELECT value FROM json_each(?))",
           touched.organizations, touched.contacts);
    addAll(database,
           "SELECT value FROM project_mentors WHERE owner IN (SELECT value FROM json_each(?))",
           touched.projects, touched.contacts);
    refreshInteractions(database, touched.interactions);
    refreshContacts(database, touched.contacts);
}

void rebuildDerived(Database& database) {
    for (const char* table :
         {"contact_search", "interaction_search", "contact_key", "contact_digest"})
        database.execute(QByteArray("DELETE FROM ") + table);
    Touched everything;
    auto contacts = database.prepare("SELECT id FROM contact");
    while (contacts.step())
        everything.contacts.insert(contacts.value<qint64>());
    auto interactions = database.prepare("SELECT id FROM interaction");
    while (interactions.step())
        everything.interactions.insert(interactions.value<qint64>());
    refreshDerived(database, everything);
}

QStringList derivedProblems(Database& database) {
    QStringList problems;
    const auto compare = [&](const char* name, const char* difference) {
        if (const qint64 count = database.number(difference))
            problems += QStringLiteral("%1: %2").arg(QLatin1StringView(name)).arg(count);
    };
    compare("contact_digest", "SELECT count(*) FROM (SELECT id FROM contact WHERE trashed IS NULL"
                              " EXCEPT SELECT contact FROM contact_digest)");
    compare("contact_search", "SELECT count(*) FROM (SELECT id FROM contact WHERE trashed IS NULL"
                              " EXCEPT SELECT rowid FROM contact_search)");
    compare("contact_digest.lastTouch",
            "SELECT count(*) FROM contact_digest d WHERE lastTouch IS NOT"
            " (SELECT max(i.\"on\") FROM interaction_people p JOIN interaction i ON i.id = p.owner"
            "  WHERE p.value = d.contact AND i.trashed IS NULL)");
    for (const char* index : {"contact_search", "interaction_search"}) {
        try {
            database.execute(QByteArray("INSERT INTO ") + index + " (" + index +
                             ") VALUES ('integrity-check')");
        } catch (const StorageError& error) {
            // Looking at an index takes the right to write; a store that is only read keeps its
            // own.
            if (error.error().code == Error::Code::StoreLocked)
                throw;
            if (error.error().code != Error::Code::StoreReadOnly)
                problems += QLatin1StringView(index);
        }
    }
    return problems;
}

} // namespace matchbook
