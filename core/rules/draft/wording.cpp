// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/wording.h"

#include "rules/draft/phrases.h"
#include "rules/draft/textshape.h"

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
ask|asking|request|requesting|need|want|like|hope|hoping|appreciate ... letter|letters of recommendation|support
writing|reaching ... about|for|regarding ... letter|letters of recommendation|support
ask|asking|request|requesting|need|want|like|hope|hoping|appreciate ... letter|lor|recommendation from|for you|me
ask|asking|request|requesting|need|want ... recommendation letter
possible ... get|have|receive|obtain ... letter|letters|lor|lors|recommendation
can|could|may|might i ... get|have|receive|obtain ... letter|letters|lor|lors|recommendation
write|writing ... letter|lor|recommendation for me
write me|my ... letter|letters|recommendation|lor
letter|letters|lor from you
hope|hoping|need|want|get|receive ... strong|supportive letter|letters
be|as my|a letter writer
serve|act as a|my reference|referee|recommender
be my reference|referee|recommender
list|name|use you as a|my reference|referee
advance for ... letter|letters|recommendation
recommend me for|to|as
vouch for me|my
sponsor|endorse my application|candidacy)"),
        fromLines(R"(
join|involved|participate|volunteer|contribute|part in|with|on|to|of? your|the|any ... research|project|projects|study|studies|lab|registry
help|helping|assist|assisting you? with|on|in your|the|any|a ... research|project|projects|study|studies|lab|registry
join|involved|participate|assist|help in|with|on research|projects
research position|positions|opportunity|opportunities|involvement
want|need|like|love|looking|hope|hoping to? do|conduct|join|start|pursue ... research|project|projects
want|need|looking for? any|some|a? research|project|projects
do|conduct|conducting|start ... research|project with|under you|your
any|an opportunity|opportunities|chance ... research|project|projects|lab
project|projects|study|research i can|could|may ... join|help|assist|participate|contribute
any research ... join|help|assist|participate|contribute|available|open|do)"),
        fromLines(R"(
can|could|may|might|possible|like|love|hope|hoping|opportunity|opportunities|chance|ask|asking|request|arrange|wish|want|allow* ... shadow|shadowing|observe|observership|observerships|rotate|rotation|elective|sub-internship|externship
refer|recommend me ... rotation|elective|observership|externship|sub-internship|shadowing
for a|an rotation|elective|observership|externship|sub-internship at|in|with your|the
observership|observerships|shadowing|rotation|elective position|positions|opportunity|opportunities|spot|slot
shadow you|your|a day|with
follow you ... day|days|week|suite|clinic|cases
come|visit ... see|watch|observe|scrub ... case|cases|procedure|procedures
take|accept|host an|any observer|observers)"),
        fromLines(R"(
get|give|offer|secure|grant|arrange|extend|find|send|save|reserve me|us an|any|one|your|the? interview|interviews
get|give|offer|secure|grant|arrange|extend an|any|one interview to me
help ... get|getting|secure|land an|any|one|more? interview|interviews
invite me|us ... interview
love|like|want|hope|hoping ... interview at|with your|you
can|could|would|will|please ... interview|rank me
can|could|may|might i interview at|with|in your|you
rank me
will|would|plan|planning|intend|going|promise|commit ... rank you|your|yours
rank|ranking|ranked you|your|yours ... first|one|1|highest|top|high
ranking|ranked you
number|no one|1 on my rank|list
on|of your? rank|ranking list|order
give|offer|grant me|us a|the spot
love|want|like|need|hope|hoping|looking|asking|ask|request|requesting|wondering|get|getting|give|offer|secure|grant|find|send|save|reserve|have ... residency|training|categorical|preliminary|interview|program spot|spots|position|positions|seat|seats|slot|place|places|opening|openings
love|want|like|need|hope|hoping|looking|asking|ask|request|requesting|wondering|get|getting|give|offer|secure|grant|find|save|reserve|have ... spot|spots|position|positions|seat|slot|place|opening|openings|vacancy|vacancies in|at your ... residency|program
grateful ... spot|spots|position|seat|place in|at your ... residency|program
get|getting|help me into|in your|the program|residency
get|getting into your program|residency
accept|take me into|in your|the program|residency
accept|take|match|consider me ... residency|categorical
consider me for|in|at your|a|an|the program|interview
match me at|in|into|to your
consider|review my application favorably|favourably|positively|kindly
please|kindly consider my application
favorable|favourable|positive consideration|decision ... application
put in a good word
good word for me
guarantee me ... interview|spot|position
can|could|would|will|please you? guarantee ... interview|spot|position)"),
        fromLines(R"(
can|could|would|may|might|like|love|possible|hope|hoping|happy|available ... meet|talk|speak|chat|zoom with|to you|me|us
can|could|may|might|shall we ... meet|talk|speak|chat|zoom
we can|could|may|might ... meet|talk|speak|chat|zoom
like|love to meet|talk|speak|chat|zoom you|for|in|over|on|by|sometime|soon|next|this|briefly|about|again
hope|hoping to talk|speak|chat|zoom for|in|over|on|by|sometime|soon|next|this|briefly|about|again
available|free to|for a? meet|talk|speak|chat|zoom|call|meeting
can|could|would|may|might|like|love|possible ... coffee
a short|brief|quick call|meeting|chat|zoom|conversation|visit|talk
minute|hour call|chat|meeting|conversation|zoom|talk with|to|about|on|in
could|can|may|have|schedule|arrange ... minute|hour call|chat|meeting|conversation|zoom
minutes|hour of|from your time
minutes|hour with you
spare|give|grant me? ... minutes|minute|moment|hour
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
i am ... student|graduate|resident|intern|applicant|doctor|physician|fellow|researcher|img|ms1|ms2|ms3|ms4
i'm ... student|graduate|resident|intern|applicant|doctor|physician|fellow|researcher|img|ms1|ms2|ms3|ms4
i am ... a|an ... student|graduate|resident|intern|applicant|doctor|physician|fellow|researcher
i'm ... a|an ... student|graduate|resident|intern|applicant|doctor|physician|fellow|researcher
i am an|a? m1|m2|m3|m4
i'm an|a? m1|m2|m3|m4
i study|studied medicine|at
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
i would|am ... happy|glad|able|eager|willing to help|assist|contribute|take|do|support
i'd|i'm ... happy|glad|able|eager|willing to help|assist|contribute|take|do|support
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

/// Thanks for such a thing ask for nothing, nor does a word about letters in general or about those
/// that somebody else writes.
bool onlySpeaksOf(Request request, const QString& sentence) {
    static const Phrases thanks = fromLines(R"(
thank|thanks you? again|so|very? much? for
grateful|thankful that
appreciated|enjoyed the|your|our|how|having|being)");
    static const Phrases asking = fromLines(R"(
please|considering
can|could|would|will you)");
    static const Phrases ofLetters = fromLines(R"(
agreed|agreeing|offered|offering|promised|volunteered to write|provide|support|submit
he|she|they|who will|is|has|agreed|offered ... write|writing|written
is|has|have already? writing|written
look for in
what makes
is it ... early|late|soon|time|wise|better|common ... ask|request
when|how|whom|who should|do|does|would|did i|you|one|students|applicants|people ... ask|request|approach|choose
should i ask|request
advice|tips|thoughts on|about ... letter|letters
cover|motivation letter
letter of intent|interest|invitation|acceptance)");
    if (request == Request::Letter && !placesOf(ofLetters, sentence).isEmpty())
        return true;
    return !sentence.contains(u'?') && placesOf(asking, sentence).isEmpty() &&
           !placesOf(thanks, sentence).isEmpty();
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
    QList<Place> places = placesOf(phrasesOf(request), text);
    places.removeIf(
        [&](const Place& place) { return onlySpeaksOf(request, sentenceAround(text, place)); });
    return places;
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
