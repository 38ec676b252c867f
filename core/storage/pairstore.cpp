// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pairstore.h"

#include <string>

namespace matchbook {

namespace {

/// What two may have in common. To go through everybody's in order finds what is there twice in
/// half the time that SQLite needs to group it.
struct Shared {
    const char* everybodys; ///< the values in their order
    const char* members;    ///< of these values: rows of one and a contact, those of each together
};

// Those with one name are in the order of the places they work at, so that in a crowd of them the
// likely ones are neighbours.
constexpr Shared key{"SELECT key FROM contact_key ORDER BY key",
                     "SELECT key, contact FROM contact_key"
                     " WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key, contact"};
constexpr Shared name{"SELECT sortName FROM contact_digest ORDER BY sortName",
                      "SELECT d.sortName, d.contact FROM contact_digest d"
                      " LEFT JOIN contact_roles r ON r.owner = d.contact AND r.position = 0"
                      " WHERE d.sortName IN (SELECT value FROM json_each(?))"
                      " ORDER BY d.sortName, r.organization, d.contact"};

/// Each once.
QStringList thereTwice(Statement values) {
    QStringList twice;
    std::string before;
    int times = 0;
    while (values.step()) {
        const std::string_view next = values.bytes();
        times = times > 0 && next == before ? times + 1 : 1;
        if (times == 1)
            before.assign(next);
        else if (times == 2)
            twice.append(values.value<QString>());
    }
    return twice;
}

/// Those of one group that are neighbours.
void addPairs(const QList<ContactId>& group, QSet<std::pair<ContactId, ContactId>>& seen,
              QList<ContactPair>& pairs) {
    for (qsizetype i = 0; i < group.size(); ++i) {
        const qsizetype end = qMin(group.size(), i + 1 + PairStore::mostPaired);
        for (qsizetype j = i + 1; j < end; ++j) {
            const ContactPair pair = pairOf(group[i], group[j]);
            const auto before = seen.size();
            seen.insert({pair.first, pair.second});
            if (seen.size() > before)
                pairs.append(pair);
        }
    }
}

} // namespace

PairStore::PairStore(Database& database)
    : m_database(database) {}

QList<ContactPair> PairStore::alike() {
    QSet<std::pair<ContactId, ContactId>> seen;
    for (const ContactPair& pair : apart())
        seen.insert({pair.first, pair.second});
    QList<ContactPair> pairs;
    for (const Shared& what : {key, name}) {
        const auto twice = thereTwice(m_database.prepare(what.everybodys));
        auto select = m_database.prepare(what.members);
        select.bind(twice);
        QString shared;
        QList<ContactId> group;
        while (select.step()) {
            if (const auto next = select.value<QString>(0); next != shared) {
                addPairs(group, seen, pairs);
                group.clear();
                shared = next;
            }
            group.append(select.value<ContactId>(1));
        }
        addPairs(group, seen, pairs);
    }
    return pairs;
}

QList<ContactPair> PairStore::apart() {
    auto select =
        m_database.prepare("SELECT \"first\", second FROM not_same ORDER BY \"first\", second");
    QList<ContactPair> pairs;
    while (select.step())
        pairs.append({select.value<ContactId>(0), select.value<ContactId>(1)});
    return pairs;
}

void PairStore::setApart(const ContactPair& pair) {
    m_database.prepare("INSERT OR REPLACE INTO not_same (\"first\", second) VALUES (?, ?)")
        .bind(pair.first, pair.second)
        .run();
}

void PairStore::repoint(ContactId from, ContactId to) {
    const auto said = apart();
    m_database.prepare("DELETE FROM not_same WHERE ? IN (\"first\", second)").bind(from).run();
    for (const ContactPair& pair : said) {
        const ContactId other = pair.first == from ? pair.second : pair.first;
        if ((pair.first == from || pair.second == from) && other != to)
            setApart(pairOf(to, other));
    }
}

} // namespace matchbook
