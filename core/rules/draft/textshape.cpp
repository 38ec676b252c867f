// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/textshape.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

/// A first paragraph of this many words or fewer is the greeting, a last one the farewell.
constexpr int wordsOfGreeting = 5;
constexpr int wordsOfFarewell = 16;

Place placeOf(const QRegularExpressionMatch& match) {
    return {.start = match.capturedStart(), .length = match.capturedLength()};
}

QList<Place> matchesOf(const QRegularExpression& pattern, const QString& text) {
    QList<Place> places;
    for (const auto& match : pattern.globalMatch(text))
        places.append(placeOf(match));
    return places;
}

bool isFarewell(QStringView block) {
    static const QRegularExpression words(
        QStringLiteral(
            R"(^\s*(?:with\b.*|best|kind|warm|many|sincerely|respectfully|thank|yours|regards|cheers|all the best|[^\n.?!]*,\s*\n))"),
        QRegularExpression::CaseInsensitiveOption);
    return wordCount(block) <= wordsOfFarewell && !block.contains(u'?') &&
           words.match(block.toString()).hasMatch();
}

bool isGreeting(QStringView block) {
    const auto trimmed = block.trimmed();
    return wordCount(block) <= wordsOfGreeting ||
           (trimmed.endsWith(u',') && !trimmed.contains(u'\n') && wordCount(block) <= 8);
}

} // namespace

int wordCount(QStringView text) {
    static const QRegularExpression word(QStringLiteral(R"([^\s]*[\p{L}\p{N}][^\s]*)"));
    int count = 0;
    auto matches = word.globalMatch(text.toString());
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

QList<Place> paragraphsOf(const QString& text) {
    static const QRegularExpression block(QStringLiteral(R"(\S(?:.*(?:\n(?!\s*\n).*)*))"));
    QList<Place> blocks = matchesOf(block, text);
    const auto textOf = [&](const Place& place) {
        return QStringView(text).sliced(place.start, place.length);
    };
    if (!blocks.isEmpty() && isGreeting(textOf(blocks.first())))
        blocks.removeFirst();
    while (blocks.size() > 1 && (isFarewell(textOf(blocks.last())) ||
                                 wordCount(textOf(blocks.last())) <= wordsOfGreeting))
        blocks.removeLast();
    return blocks;
}

QList<Place> questionsIn(const QString& text) {
    static const QRegularExpression question(QStringLiteral(
        R"([^\s.!?](?:[^.!?\n]|\n(?!\s*\n)|(?<=\bDr|\bMr|\bMs|\bProf)\.|\.(?=\S))*\?(?=[\s"”')]|$))"));
    return matchesOf(question, text);
}

bool greets(const QString& text, const QStringList& names) {
    const QStringList line = foldedWords(text.trimmed().section(u'\n', 0, 0).left(80));
    return std::ranges::any_of(names, [&](const QString& name) {
        const QStringList parts = foldedWords(name);
        return std::ranges::any_of(
            parts, [&](const QString& part) { return part.size() > 1 && line.contains(part); });
    });
}

QList<Place> slotsIn(const QString& text) {
    static const QRegularExpression slot(QStringLiteral(
        R"(\{[a-z][a-z ,’'-]{0,60}\}|\[(?![xX ]\])[A-Za-z][A-Za-z ,/’'-]{1,60}\](?!\()|\bX{3,}\b|_{3,})"));
    return matchesOf(slot, text);
}

std::optional<NamedTime> timeNamed(const QString& text) {
    static const QRegularExpression time(
        QStringLiteral(
            R"(\b(?:(?<half>half an hour)|(?<hour>(?:an|one|1) hour)|(?:\d{1,3}\s*(?:[-–]|to)\s*)?(?<minutes>\d{1,3})[\s-]*min(?:ute)?s?)\b(?!\s*(?:a|per|each|every)\s+week))"),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<NamedTime> longest;
    for (const auto& match : time.globalMatch(text)) {
        const int minutes = match.hasCaptured(QStringLiteral("half")) ? 30
                            : match.hasCaptured(QStringLiteral("hour"))
                                ? 60
                                : match.captured(QStringLiteral("minutes")).toInt();
        if (!longest || minutes > longest->minutes)
            longest = NamedTime{minutes, placeOf(match)};
    }
    return longest;
}

} // namespace matchbook
