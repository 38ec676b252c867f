// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/textshape.h"

#include "base/text.h"

#include <QMap>
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

const QRegularExpression& sentenceEnd() {
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bProf)(?<!\b[Pp]t)(?<!\bno)(?<!\bSt)(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)(?<!\bSep)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\b[A-Z])[.!?](?=\s|$)|\n)"));
    return pattern;
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

/// The numbers that people write in words where they ask for time.
const QMap<QString, int>& numberWords() {
    static const QMap<QString, int> words{
        {u"one"_qs, 1},     {u"two"_qs, 2},      {u"three"_qs, 3},       {u"five"_qs, 5},
        {u"ten"_qs, 10},    {u"fifteen"_qs, 15}, {u"twenty"_qs, 20},     {u"twenty-five"_qs, 25},
        {u"thirty"_qs, 30}, {u"forty"_qs, 40},   {u"forty-five"_qs, 45}, {u"fifty"_qs, 50},
        {u"sixty"_qs, 60}};
    return words;
}

int minutesOf(const QRegularExpressionMatch& time) {
    const QString fixed = time.captured(u"fixed").toLower();
    if (!fixed.isEmpty())
        return fixed.startsWith(u"three") ? 45 : fixed.startsWith(u"half") ? 30 : 15;
    const QString number = time.captured(u"number").toLower();
    const int count = number == u"an" ? 1 : numberWords().value(number, number.toInt());
    return time.captured(u"unit").startsWith(u'h', Qt::CaseInsensitive) ? 60 * count : count;
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

QString sentenceAround(const QString& text, const Place& place) {
    qsizetype from = 0;
    for (const auto& end : sentenceEnd().globalMatch(text)) {
        if (end.capturedStart() >= place.end())
            return text.sliced(from, end.capturedEnd() - from);
        if (end.capturedEnd() <= place.start)
            from = end.capturedEnd();
    }
    return text.sliced(from);
}

bool endsSentence(const QString& text) {
    return sentenceEnd().match(text).hasMatch();
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
            R"(\b(?:(?<fixed>three[\s-]quarters of an hour|quarter(?: of an|[\s-])\s*hour|half(?: an|[\s-])\s*hour)|)"
            R"((?:\d{1,3}\s*[-–]\s*|%1\s+to\s+)?(?<number>%1)[\s-]*(?<unit>min(?:ute)?s?|hours?))\b)"
            R"((?!\s*(?:(?:a|per|each|every)\s+(?:day|week|month)|away|ago|drive)\b))")
            .arg(QStringLiteral("(?:\\d{1,3}|an|") + numberWords().keys().join(u'|') + u')'),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<NamedTime> longest;
    for (const auto& match : time.globalMatch(text)) {
        const int minutes = minutesOf(match);
        if (!longest || minutes > longest->minutes)
            longest = NamedTime{minutes, placeOf(match)};
    }
    return longest;
}

} // namespace matchbook
