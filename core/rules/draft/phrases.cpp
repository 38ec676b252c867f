// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/phrases.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto gap = R"([^\p{L}\p{N}.!?]+)";
constexpr auto fewWords = R"((?:[^\p{L}\p{N}.!?]+[\p{L}\p{N}'’-]+){0,4}?)";

/// The pattern of one word of a phrase, with its alternatives; empty when it is none.
QString wordPattern(const QString& word) {
    static const QRegularExpression form(QStringLiteral(R"(^[\p{L}\p{N}'’/.-]+\*?$)"));
    QStringList alternatives;
    for (QString one : word.split(u'|')) {
        if (!form.match(one).hasMatch())
            return {};
        const bool goesOn = one.endsWith(u'*');
        if (goesOn)
            one.chop(1);
        QString pattern = QRegularExpression::escape(one);
        pattern.replace(QStringLiteral("\\'"), QStringLiteral("['’]"));
        alternatives += goesOn ? pattern + QStringLiteral("[\\p{L}'’-]*") : pattern;
    }
    return QStringLiteral("(?:%1)").arg(alternatives.join(u'|'));
}

} // namespace

std::optional<QRegularExpression> compilePhrase(const QString& phrase) {
    QString pattern;
    bool wordBefore = false;
    for (QString word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"...") {
            if (!wordBefore)
                return std::nullopt;
            pattern += QString::fromUtf8(fewWords);
            wordBefore = false;
            continue;
        }
        const bool optional = word.endsWith(u'?');
        if (optional)
            word.chop(1);
        const QString one = wordPattern(word);
        if (one.isEmpty() || (optional && pattern.isEmpty()))
            return std::nullopt;
        pattern += pattern.isEmpty() ? one
                                     : QStringLiteral("(?:%1%2)%3")
                                           .arg(QString::fromUtf8(gap), one,
                                                optional ? QStringLiteral("?") : QString());
        wordBefore = true;
    }
    if (!wordBefore)
        return std::nullopt;
    return QRegularExpression(QStringLiteral(R"((?<![\p{L}\p{N}])%1(?![\p{L}\p{N}]))").arg(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

QList<Place> placesOf(const QList<QRegularExpression>& phrases, const QString& text) {
    QList<Place> places;
    for (const QRegularExpression& phrase : phrases) {
        for (const auto& match : phrase.globalMatch(text))
            places.append({.start = match.capturedStart(), .length = match.capturedLength()});
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        return std::pair(a.start, -a.length) < std::pair(b.start, -b.length);
    });
    QList<Place> apart;
    for (const Place& place : std::as_const(places)) {
        if (apart.isEmpty() || place.start >= apart.last().end())
            apart.append(place);
    }
    return apart;
}

QList<QRegularExpression> compilePhrases(const QStringList& phrases) {
    QList<QRegularExpression> compiled;
    for (const QString& phrase : phrases)
        compiled.append(compilePhrase(phrase).value());
    return compiled;
}

} // namespace matchbook
