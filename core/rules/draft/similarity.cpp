// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/similarity.h"

#include "base/text.h"
#include "rules/draft/textshape.h"

#include <QHash>

namespace matchbook {

namespace {

/// "Thank you very much!" is nobody's mass mail.
constexpr int fewestWords = 20; // app default

QHash<QString, int> wordPairs(const QString& text) {
    QHash<QString, int> pairs;
    for (const auto& place : paragraphsOf(text)) {
        const QStringList words = foldedWords(QStringView(text).sliced(place.start, place.length));
        for (qsizetype i = 1; i < words.size(); ++i)
            ++pairs[words[i - 1] + u' ' + words[i]];
    }
    return pairs;
}

int total(const QHash<QString, int>& pairs) {
    int sum = 0;
    for (const int count : pairs)
        sum += count;
    return sum;
}

} // namespace

double similarity(const QString& a, const QString& b) {
    const auto ofA = wordPairs(a);
    const auto ofB = wordPairs(b);
    const int all = total(ofA) + total(ofB);
    if (qMin(total(ofA), total(ofB)) < fewestWords - 1)
        return 0;
    int common = 0;
    for (auto pair = ofA.begin(); pair != ofA.end(); ++pair)
        common += qMin(pair.value(), ofB.value(pair.key()));
    return 2.0 * common / all;
}

} // namespace matchbook
