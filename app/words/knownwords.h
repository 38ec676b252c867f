// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace matchbook {

/// Words that are kept in English, so that they mean the same everywhere, and shown in the language
/// of the window. What somebody wrote of their own is left as it is.
class KnownWords {
public:
    /// context is that of their translations.
    KnownWords(const char* context, const QStringList& kept)
        : m_context(context)
        , m_kept(kept) {}

    /// All of them, to be offered.
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QString shown(const QString& text) const;
    [[nodiscard]] QString kept(const QString& text) const;

private:
    const char* m_context;
    QStringList m_kept;
};

} // namespace matchbook
