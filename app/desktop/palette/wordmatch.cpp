// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/wordmatch.h"

#include <algorithm>

namespace matchbook {

namespace {

/// Longer words choose first: "an a" finds "Ana Abel", whichever comes first.
bool beginWords(QStringList typed, QStringList name) {
    std::ranges::stable_sort(typed, std::greater(), &QString::size);
    return std::ranges::all_of(typed, [&name](const QString& word) {
        const auto found = std::ranges::find_if(
            name, [&](const QString& candidate) { return candidate.startsWith(word); });
        if (found == name.end())
            return false;
        name.erase(found);
        return true;
    });
}

/// Words between may be left out, as titles and middle names are.
bool areInitials(const QString& letters, const QStringList& name) {
    qsizetype next = 0;
    for (const QString& word : name) {
        if (next < letters.size() && word.startsWith(letters[next]))
            ++next;
    }
    return letters.size() > 1 && next == letters.size();
}

} // namespace

std::optional<Match> matchWords(const QStringList& typed, const QStringList& name) {
    if (typed.isEmpty())
        return std::nullopt;
    if (name.join(u' ').startsWith(typed.join(u' ')))
        return Match::Beginning;
    if (beginWords(typed, name))
        return Match::Words;
    if (typed.size() == 1 && areInitials(typed.first(), name))
        return Match::Initials;
    return std::nullopt;
}

} // namespace matchbook
