// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// The most characters shown of a name, of a cell and of a note; what is stored stays whole.
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestCell = 500;
inline constexpr qsizetype longestNote = 8000;

/// The most characters of a word that stay together in text, and in a heading.
inline constexpr int longestWord = 30;
inline constexpr int longestHeadWord = 18;

/// Text cut for display. Very long words may break, or one of them would widen the whole page.
QString clipped(const QString& text, qsizetype longest = longestCell,
                int longestTogether = longestWord);

} // namespace matchbook
