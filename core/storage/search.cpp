// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search.h"

#include "base/text.h"

namespace matchbook {

namespace {

// More words than this narrow a search no further and cost time (reliability.md, 4).
constexpr qsizetype mostWords = 64;
constexpr qsizetype mostCharacters = 1000;
constexpr qsizetype fewLetters = 2;
constexpr int mostInteractions = 20'000;

bool isShort(const QString& text) {
    return foldedWords(text).join(QString()).size() <= fewLetters;
}

void collect(Database& database, const QByteArray& query, const QString& match,
             QSet<ContactId>& into) {
    auto select = database.prepare(query);
    select.bind(match);
    while (select.step())
        into.insert(select.value<ContactId>());
}

} // namespace

QString matchQuery(const QString& text) {
    const auto words = foldedWords(text.first(qMin(text.size(), mostCharacters)));
    QStringList quoted;
    for (const QString& word : words.first(qMin(words.size(), mostWords)))
        quoted += u'"' + word + u'"';
    return quoted.isEmpty() ? QString() : quoted.join(u' ') + u'*';
}

QByteArray foundInteractions() {
    return "(SELECT rowid AS id FROM interaction_search WHERE interaction_search MATCH ?1"
           " ORDER BY rowid DESC LIMIT " +
           QByteArray::number(mostInteractions) + ")";
}

Found searchContacts(Database& database, const QString& text) {
    const QString query = matchQuery(text);
    if (query.isEmpty())
        return {};
    Found found;
    const auto records =
        QByteArrayLiteral("SELECT rowid FROM contact_search WHERE contact_search MATCH ?");
    collect(database, records, QStringLiteral("names : (%1)").arg(query), found.byName);
    if (isShort(text) && !found.byName.isEmpty())
        return found;
    collect(database, records, query, found.elsewhere);
    collect(database,
            "SELECT p.value FROM " + foundInteractions() +
                " s JOIN interaction_people p ON p.owner = s.id",
            query, found.elsewhere);
    found.elsewhere.subtract(found.byName);
    return found;
}

} // namespace matchbook
