// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/peoplesearch.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace matchbook {

namespace {

constexpr qsizetype atOnce = 4000; ///< names that are folded between two actions of the user

bool hasWordFrom(const QString& name, const QString& beginning) {
    for (qsizetype at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
        if (at == 0 || name[at - 1] == u' ')
            return true;
    }
    return false;
}

bool mayBeInitials(const QString& letters, const QString& name) {
    qsizetype next = 0;
    for (qsizetype i = 0; i < name.size() && next < letters.size(); ++i) {
        if ((i == 0 || name[i - 1] == u' ') && name[i] == letters[next])
            ++next;
    }
    return next == letters.size();
}

/// Spares most names being taken apart.
bool mayMatch(const QStringList& typed, const QString& name) {
    const bool words =
        std::ranges::all_of(typed, [&](const QString& word) { return hasWordFrom(name, word); });
    return words || (typed.size() == 1 && mayBeInitials(typed.first(), name));
}

} // namespace

PeopleSearch::PeopleSearch(Session& session)
    : m_session(session) {
    const auto facts = session.facts();
    if (!facts)
        return;
    m_names.reserve((*facts)->contacts.size());
    for (const ContactFacts& person : (*facts)->contacts)
        m_names.append({person.id, person.name});
    QObject::connect(&m_folding, &QTimer::timeout, &m_folding, [this] { fold(atOnce); });
    m_folding.start(0);
}

QList<FoundPerson> PeopleSearch::find(const QString& typed, qsizetype most) {
    fold(m_names.size());
    QHash<ContactId, Match> matches;
    QList<ContactId> ids;
    for (const Hit& hit : called(foldedWords(typed), most)) {
        matches.insert(hit.name->id, hit.match);
        ids.append(hit.name->id);
    }
    const auto elsewhere = ids.size() < most ? contactIds(m_session, {.text = typed})
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

void PeopleSearch::fold(qsizetype count) {
    const qsizetype end = qMin(m_names.size(), m_folded + count);
    for (; m_folded < end; ++m_folded) {
        QString& name = m_names[m_folded].text;
        name = foldedWords(name).join(u' ');
    }
    if (m_folded == m_names.size())
        m_folding.stop();
}

QList<PeopleSearch::Hit> PeopleSearch::called(const QStringList& words, qsizetype most) const {
    QList<Hit> hits;
    for (const Name& name : m_names) {
        if (!mayMatch(words, name.text))
            continue;
        if (const auto match = matchWords(words, name.text.split(u' ')))
            hits.append({*match, &name});
    }
    const auto best = hits.begin() + qMin(most, hits.size());
    std::ranges::partial_sort(hits, best, {}, [](const Hit& hit) {
        return std::tuple(hit.match, hit.name->text, hit.name->id);
    });
    hits.erase(best, hits.end());
    return hits;
}

} // namespace matchbook
