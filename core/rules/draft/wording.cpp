// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/wording.h"

#include "rules/draft/phrases.h"

#include <array>

namespace matchbook {

namespace {

using Phrases = QList<QRegularExpression>;

/// Phrases one on a line.
Phrases fromLines(const char* lines) {
    return compilePhrases(QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts));
}

const Phrases& phrasesOf(Request request) {
    static const std::array<Phrases, 7> all = {
        fromLines(R"(
can|could|would|will|might|please ... write|provide|support|submit ... letter|letters|recommendation|reference
willing|able|comfortable|happy|consider*|agree|possible ... write|writing|provide|providing|support|supporting|submit ... letter|letters|recommendation|reference
ask|asking|request|requesting|need|want|like|hope|hoping|appreciate|about|for ... letter|letters of recommendation|support
ask|asking|request|requesting|need|want|like|hope|hoping|appreciate ... letter|lor|recommendation from|for you|me
ask|asking|request|requesting|need|want ... recommendation letter
write|writing ... letter|recommendation for me
write me|my ... letter|letters|recommendation|lor
letter|letters|lor from you
strong|supportive letter
be|as my|a letter writer
recommend me)"),
        fromLines(R"(
join|involved|participate|assist|contribute|helping|help|volunteer|part ... your|the|any ... research|project|projects|study|studies|lab|registry
join|involved|participate|assist|help in|with|on research|projects
research position|positions|opportunity|opportunities|involvement
do|conduct|conducting|start ... research|project with|under you|your
opportunity|opportunities|chance ... research|project|projects
want|need|like|looking ... research
any research)"),
        fromLines(R"(
can|could|may|might|possible|like|love|hope|hoping|opportunity|opportunities|chance|ask|asking|request|arrange|wish|want|allow* ... shadow|shadowing|observe|observership|observerships|rotate|rotation|elective|sub-internship|externship
observership|observerships|shadowing|rotation|elective position|positions|opportunity|opportunities|spot|slot
shadow you|your|a day|with)"),
        fromLines(R"(
get|give|offer|secure|grant|arrange|find|send|save|reserve me ... interview|interviews|spot|position|slot|seat|place
get|give|offer|secure|grant|arrange|extend ... interview|spot|position for|to me
help ... get|getting|secure|land ... interview|interviews|spot|position
love|want|like|need|hope|hoping|looking|asking|ask|request|requesting|wondering ... residency|training|categorical|interview|open spot|position|seat|slot|place
love|like|want|hope|hoping ... interview at|with your|you
can|could|would|will|please ... interview|rank|match|accept|take me
invite me|us ... interview
rank me
match me
match in|at your
accept|take|consider me ... program|residency|position|spot|interview
put in a good word
good word for me
guarantee* ... interview|spot|position)"),
        fromLines(R"(
can|could|would|may|might|like|love|possible|hope|hoping|happy|available ... meet|talk|speak|chat|zoom|coffee
short|brief|quick call|meeting|chat|talk|zoom|conversation|visit
minutes of|from your time
schedule|arrange|set ... call|meeting|chat|zoom|conversation)"),
        fromLines(R"(
introduce me
introduction|introductions to
connect me with|to
put me in touch)"),
        fromLines(R"(
ask|asking|appreciate|grateful|value|welcome|love|seek|seeking|like|request ... advice|guidance|thoughts|feedback|input|suggestions|opinion
your advice|guidance|thoughts|feedback|opinion|input|suggestions
advise me|recommend)"),
    };
    return all.at(static_cast<size_t>(request));
}

const Phrases& phrasesOf(Part part) {
    static const std::array<Phrases, 9> all = {
        fromLines(R"(
i am|i'm ... student|graduate|resident|intern|applicant|doctor|physician|fellow|researcher|img|ms1|ms2|ms3|ms4
i ... graduated
my name is
as ... student|graduate|resident|intern|applicant|physician|researcher)"),
        fromLines(R"(
your ... work|paper|papers|article|research|talk|lecture|program|study|group|team|center|department|presentation|interest|experience|clinic|lab|session|webinar|division|practice|institution
read|heard|saw|found|attended|enjoyed|watched|came ... your|you
because
recommended|suggested|referred|mentioned ... you|your)"),
        Phrases(), // asksSomething()
        fromLines(R"(
hope|hoping|like|love|want|goal|aim|eager|keen|curious ... learn|see|understand|gain|explore|find
my goal|goals|aim)"),
        fromLines(R"(
january|february|april|june|july|august|september|october|november|december
on|in|during|from|early|mid|late march|may
monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays
flexible|availability
any|next|that|this|first|second|third|last week|month|day)"),
        fromLines(R"(
cv
resume|résumé
curriculum vitae)"),
        fromLines(R"(
your ... paper|papers|article|articles|study|publication|publications|review|manuscript|chapter|abstract
paper|article|study|trial ... you|your published|wrote|led)"),
        fromLines(R"(
i can|could ... help|assist|contribute|do|take|offer|support
i would|i'd|am|i'm ... happy|glad|able|eager|willing to help|assist|contribute|take|do|support
help|assist|experience|offer ... chart|data|literature|statistics|abstraction|analysis|figures
chart review
data abstraction|collection|entry|analysis
literature search|review)"),
        fromLines(R"(
hours a|per|each|every week
hours weekly|week)"),
    };
    return all.at(static_cast<size_t>(part));
}

bool asksSomething(const QString& text) {
    if (text.contains(u'?'))
        return true;
    for (int i = 0; i <= static_cast<int>(Request::Advice); ++i) {
        if (!placesOf(static_cast<Request>(i), text).isEmpty())
            return true;
    }
    return false;
}

bool hasPart(Part part, const QString& text) {
    if (part == Part::Ask)
        return asksSomething(text);
    static const QRegularExpression dayNumber(
        QStringLiteral(R"((?<![\d/])\d{1,2}/\d{1,2}(?!\d)|\b\d{4}-\d{2}-\d{2}\b)"));
    return !placesOf(phrasesOf(part), text).isEmpty() ||
           (part == Part::Dates && dayNumber.match(text).hasMatch());
}

} // namespace

QList<Place> placesOf(Request request, const QString& text) {
    return placesOf(phrasesOf(request), text);
}

quint16 partsIn(const QString& text) {
    quint16 parts = 0;
    for (size_t i = 0; i < tokens<Part>().size(); ++i) {
        if (hasPart(static_cast<Part>(i), text))
            parts = static_cast<quint16>(parts | 1U << i);
    }
    return parts;
}

} // namespace matchbook
