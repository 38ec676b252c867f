// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search.h"

#include "base/text.h"

#include <QSet>

namespace matchbook {

namespace {

// More words than this narrow a search no further and cost time (reliability.md, 4).
constexpr qsizetype mostWords = 64;
constexpr qsizetype mostCharacters = 1000;

} // namespace

QString matchQuery(const QString& text) {
    const auto words = foldedWords(text.first(qMin(text.size(), mostCharacters)));
    QStringList quoted;
    for (const QString& word : words.first(qMin(words.size(), mostWords)))
        quoted += u'"' + word + u'"';
    return quoted.isEmpty() ? QString() : quoted.join(u' ') + u'*';
}

QList<ContactId> searchContacts(Database& database, const QString& text) {
    const QString query = matchQuery(text);
    if (query.isEmpty())
        return {};
    auto select = database.prepare(
        "WITH named(id) AS (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1),"
        " hit(id) AS (SELECT id FROM named"
        "  UNION SELECT rowid FROM contact_search WHERE contact_search MATCH ?2"
        "  UNION SELECT p.value FROM interaction_search s"
        "   JOIN interaction_people p ON p.owner = s.rowid WHERE interaction_search MATCH ?2)"
        " SELECT hit.id FROM hit JOIN contact_digest d ON d.contact = hit.id"
        " ORDER BY hit.id NOT IN (SELECT id FROM named), d.sortName, hit.id");
    select.bind(QStringLiteral("names : (%1)").arg(query), query);
    QList<ContactId> ids;
    while (select.step())
        ids.append(select.value<ContactId>());
    return ids;
}

} // namespace matchbook
