// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/knownwords.h"

#include "base/text.h"
#include "rules/translated.h"

#include <algorithm>

namespace matchbook {

QStringList KnownWords::shown() const {
    QStringList words;
    for (const QString& word : m_kept)
        words += translated(m_context, word);
    return words;
}

QString KnownWords::shown(const QString& text) const {
    const auto found = std::ranges::find(m_kept, fold(text), fold);
    return found == m_kept.end() ? text : translated(m_context, *found);
}

QString KnownWords::kept(const QString& text) const {
    const auto found = std::ranges::find_if(m_kept, [&](const QString& word) {
        return fold(translated(m_context, word)) == fold(text);
    });
    return found == m_kept.end() ? text : *found;
}

} // namespace matchbook
