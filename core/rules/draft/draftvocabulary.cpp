// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/draftvocabulary.h"

#include "rules/draft/wording.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

using Value = std::optional<qint64>;
using Places = QList<Place> DraftFacts::*;

struct DraftFact {
    Fact fact;
    Places places = nullptr;
};

Value asValue(const QList<Place>& places) {
    return places.size();
}

template <Tokenised Enum>
Value asValue(Enum value) {
    return static_cast<qint64>(value);
}

template <class T>
requires std::is_integral_v<T> Value asValue(T value) {
    return value;
}

template <class T>
Value asValue(const std::optional<T>& value) {
    return value ? asValue(*value) : Value();
}

/// Identifiers are looked for in every text.
template <auto Member>
Value ofText(const FactContext& context) {
    return context.draft ? asValue(context.draft->*Member) : Value();
}

template <auto Member>
Value ofMessage(const FactContext& context) {
    return context.draft && context.draft->message ? asValue(context.draft->*Member) : Value();
}

template <auto Member>
Value ofHistory(const FactContext& context) {
    return context.draft && context.draft->message ? asValue(context.draft->history.*Member)
                                                   : Value();
}

/// How often was asked for each time that something was given?
Value asksPerGive(const FactContext& context) {
    if (!context.draft || !context.draft->message)
        return {};
    const History& history = context.draft->history;
    return history.asked / qMax(1, history.given);
}

Value asksInAll(const FactContext& context) {
    if (!context.draft || !context.draft->message)
        return {};
    const DraftFacts& facts = *context.draft;
    return facts.asksLetter.size() + facts.asksResearch.size() + facts.asksVisit.size() +
           facts.asksSpot.size() + facts.asksMeeting.size() + facts.asksIntroduction.size();
}

constexpr DraftFact flag(const char* name, const char* description,
                         Value (*read)(const FactContext&)) {
    return {{name, Subject::Draft, FactType::Bool, {}, description, read}};
}

constexpr DraftFact number(const char* name, const char* description,
                           Value (*read)(const FactContext&), Places places = nullptr) {
    return {{name, Subject::Draft, FactType::Number, {}, description, read}, places};
}

template <auto Member>
constexpr DraftFact places(const char* name, const char* description) {
    return number(name, description, ofMessage<Member>, Member);
}

using F = DraftFacts;

constexpr auto table = std::to_array<DraftFact>({
    number("identifiers", "what could tell who a patient is", ofText<&F::identifiers>,
           &F::identifiers),
    number("identifierHints", "what might tell who a patient is", ofText<&F::identifierHints>,
           &F::identifierHints),
    {{"pack", Subject::Draft, FactType::Token, tokens<Pack>(), "whose numbers hold",
      ofText<&F::pack>}},
    {{"purpose", Subject::Draft, FactType::Token, tokens<Purpose>(), "what the message is for",
      ofMessage<&F::purpose>}},
    {{"channel", Subject::Draft, FactType::Token, tokens<Channel>(), "by what way it goes",
      ofMessage<&F::channel>}},
    // the text
    number("words", "its words", ofMessage<&F::words>),
    number("characters", "its characters", ofMessage<&F::characters>),
    number("paragraphs", "paragraphs between greeting and farewell", ofMessage<&F::paragraphs>),
    number("longestParagraph", "words of the longest paragraph", ofMessage<&F::longestParagraph>,
           &F::longestParagraphPlace),
    number("subjectWords", "words of the subject line", ofMessage<&F::subjectWords>),
    places<&F::gaps>("gaps", "slots that are still to be filled"),
    places<&F::questions>("questions", "sentences that ask"),
    flag("greetsByName", "the first line has their name", ofMessage<&F::greetsByName>),
    places<&F::asksLetter>("asksLetter", "asks for a letter of recommendation"),
    places<&F::asksResearch>("asksResearch", "asks to take part in research"),
    places<&F::asksVisit>("asksVisit", "asks for shadowing, an observership or a rotation"),
    places<&F::asksSpot>("asksSpot", "asks for an interview, a residency spot or a rank"),
    places<&F::asksMeeting>("asksMeeting", "asks for a talk"),
    places<&F::asksIntroduction>("asksIntroduction", "asks to be introduced"),
    number("asks", "requests of all these kinds", asksInAll),
    number("minutesAsked", "minutes that a talk is to take", ofMessage<&F::minutesAsked>,
           &F::minutesPlace),
    {{"says", Subject::Draft, FactType::Tokens, tokens<Part>(), "what it tells the reader",
      ofMessage<&F::says>}},
    flag("mentionsTopic", "speaks of something noted about an earlier talk",
         ofMessage<&F::mentionsTopic>),
    number("similarPeople", "others who were sent nearly the same in the last week",
           ofMessage<&F::similarPeople>, &F::similarPlace),
    number("leastKnownNamed", "interactions with the least known of the people named",
           ofMessage<&F::leastKnownNamed>, &F::leastKnownPlace),
    flag("senderFitsName", "the applicant's e-mail address is made of their name, or a school's",
         ofMessage<&F::senderFitsName>),
    // what went before
    number("interactions", "interactions with them so far", ofHistory<&History::interactions>),
    number("talks", "those in which they took part", ofHistory<&History::talks>),
    number("daysKnown", "days since the first", ofHistory<&History::daysKnown>),
    number("unanswered", "messages they left unanswered", ofHistory<&History::unanswered>),
    number("asked", "favors asked of them in twelve months", ofHistory<&History::asked>),
    number("given", "favors done for them in twelve months", ofHistory<&History::given>),
    number("asksPerGive", "favors asked for each one done", asksPerGive),
    number("overduePromises", "promises to them that are late",
           ofHistory<&History::overduePromises>),
    flag("letterReady", "the user marked them ready to be asked for a letter, or has asked",
         ofHistory<&History::letterReady>),
});

const DraftFact* rowOf(const Fact& fact) {
    const auto row =
        std::ranges::find_if(table, [&](const DraftFact& one) { return &one.fact == &fact; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace

QList<const Fact*> draftVocabulary() {
    QList<const Fact*> facts;
    for (const DraftFact& one : table)
        facts.append(&one.fact);
    return facts;
}

const Fact* findDraftFact(QStringView name) {
    const auto found = std::ranges::find_if(
        table, [&](const DraftFact& one) { return name == QLatin1StringView(one.fact.name); });
    return found == table.end() ? nullptr : &found->fact;
}

bool hasPlaces(const Fact& fact) {
    const DraftFact* row = rowOf(fact);
    return row && row->places;
}

QList<Place> placesOf(const Fact& fact, const DraftFacts& facts) {
    return hasPlaces(fact) ? facts.*(rowOf(fact)->places) : QList<Place>();
}

} // namespace matchbook
