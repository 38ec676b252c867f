// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

#include <QRegularExpression>

#include <optional>

namespace matchbook {

/// A phrase as rule files write it: words with blanks between; a|b is either word, a word with a ?
/// at its end may be missing, one with a * may go on, and ... stands for up to four words. It is
/// found whatever the case, within a sentence, from one word's beginning to another's end.
std::optional<QRegularExpression> compilePhrase(const QString& phrase);

/// Where any of the phrases stands in the text, in its order, none within another.
QList<Place> placesOf(const QList<QRegularExpression>& phrases, const QString& text);

/// All of a list that is known to be right.
QList<QRegularExpression> compilePhrases(const QStringList& phrases);

} // namespace matchbook
