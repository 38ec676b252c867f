// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/peoplesearch.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

QList<FoundPerson> PeopleSearch::find(const QString& typed, qsizetype most) {
    if (!m_names)
        readNames();
    const QStringList words = foldedWords(typed);
    QList<std::pair<Match, ContactId>> found;
    for (const Name& name : std::as_const(*m_names)) {
        if (const auto match = matchWords(words, name.words))
            found.append({*match, name.id});
    }
    std::ranges::stable_sort(found, {}, &std::pair<Match, ContactId>::first);
    found = found.mid(0, most);
    QHash<ContactId, Match> matches;
    QList<ContactId> ids;
    for (const auto& [match, id] : std::as_const(found)) {
        matches.insert(id, match);
        ids.append(id);
    }
    const auto elsewhere = found.size() < most ? contactIds(m_session, {.text = typed})
                                               : Result<QList<ContactId>>(QList<ContactId>());
    for (const ContactId id : elsewhere ? *elsewhere : QList<ContactId>()) {
        if (ids.size() < most && !matches.contains(id))
            ids.append(id);
    }
    QList<FoundPerson> people;
    const auto summaries = contactSummaries(m_session, ids, typed);
    for (const ContactSummary& one : summaries ? *summaries : QList<ContactSummary>())
        people.append({one, matches.value(one.contact.id, Match::Elsewhere)});
    return people;
}

void PeopleSearch::readNames() {
    m_names.emplace();
    const auto ids = contactIds(m_session, {});
    if (!ids)
        return;
    const auto names = m_session.read([&](Stores& stores) { return stores.contacts.names(*ids); });
    if (!names)
        return;
    for (const ContactId id : *ids)
        m_names->append({id, foldedWords(names->value(id).name)});
}

} // namespace matchbook
