// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/goalwords.h"

#include "base/text.h"
#include "rules/guidebook.h"
#include "rules/translated.h"

#include <algorithm>

namespace matchbook {

namespace {

/// Read once: the lists are a part of the program.
const QStringList& kept() {
    static const QStringList goals = wordsOf(QStringLiteral("goals"));
    return goals;
}

QString shown(const QString& goal) {
    return translated("Goals", goal);
}

} // namespace

QStringList offeredGoals() {
    QStringList goals = kept();
    std::ranges::transform(goals, goals.begin(), shown);
    return goals;
}

QString goalInWords(const QString& goal) {
    const QStringList& goals = kept();
    const auto found = std::ranges::find(goals, fold(goal), fold);
    return found == goals.end() ? goal : shown(*found);
}

QString goalCalled(const QString& words) {
    const QStringList& goals = kept();
    const auto found = std::ranges::find_if(
        goals, [&](const QString& goal) { return fold(shown(goal)) == fold(words); });
    return found == goals.end() ? words : *found;
}

} // namespace matchbook
