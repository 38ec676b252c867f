// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace matchbook {

/// How what is typed is found, best first.
enum class Match { Beginning, Words, Initials, Elsewhere };

/// How folded words that were typed are found in the folded words of a name: each begins another
/// word of it, in any order, or the only one is made of initials ("jd" for Jane Doe).
std::optional<Match> matchWords(const QStringList& typed, const QStringList& name);

} // namespace matchbook
