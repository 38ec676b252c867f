// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/vocabulary.h"

#include "rules/draft/draftvocabulary.h"
#include "rules/window.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

using Value = std::optional<qint64>;

Value asValue(bool value) {
    return value ? 1 : 0;
}

Value asValue(int value) {
    return value;
}

/// A set of tokens.
Value asValue(quint8 bits) {
    return bits;
}

Value asValue(QDate day) {
    return day.isNull() ? Value() : momentOf(day);
}

template <Tokenised Enum>
Value asValue(Enum value) {
    return static_cast<qint64>(value);
}

template <class T>
Value asValue(const std::optional<T>& value) {
    return value ? asValue(*value) : Value();
}

template <class T>
struct TypeOf {
    static constexpr FactType type = FactType::Token;
    static constexpr std::span<const char* const> words = tokens<T>();
};
template <>
struct TypeOf<bool> {
    static constexpr FactType type = FactType::Bool;
    static constexpr std::span<const char* const> words{};
};
template <>
struct TypeOf<int> {
    static constexpr FactType type = FactType::Number;
    static constexpr std::span<const char* const> words{};
};
template <>
struct TypeOf<QDate> {
    static constexpr FactType type = FactType::Date;
    static constexpr std::span<const char* const> words{};
};
/// The only sets among the facts are of mentor types.
template <>
struct TypeOf<quint8> {
    static constexpr FactType type = FactType::Tokens;
    static constexpr std::span<const char* const> words = tokens<MentorType>();
};
template <class T>
struct TypeOf<std::optional<T>> : TypeOf<T> {};

template <class Row>
constexpr Subject subjectOf = Subject::Contact;
template <>
constexpr Subject subjectOf<ApplicantFacts> = Subject::Applicant;
template <>
constexpr Subject subjectOf<InteractionFacts> = Subject::Interaction;
template <>
constexpr Subject subjectOf<EventFacts> = Subject::Event;
template <>
constexpr Subject subjectOf<ActionItemFacts> = Subject::ActionItem;
template <>
constexpr Subject subjectOf<FavorFacts> = Subject::Favor;
template <>
constexpr Subject subjectOf<LetterFacts> = Subject::Letter;
template <>
constexpr Subject subjectOf<ProjectFacts> = Subject::Project;

/// Reads one member of one kind of row: read<&FactContext::person, &ContactFacts::mentor>.
template <auto Row, auto Member>
Value read(const FactContext& context) {
    const auto* row = context.*Row;
    return row ? asValue(row->*Member) : Value();
}

template <class Row, class Member>
Row rowOf(Member Row::*);
template <class Row, class Member>
Member memberOf(Member Row::*);

/// The row of the table for a fact that is a member as it stands.
template <auto Row, auto Member>
constexpr Fact member(const char* name, const char* description, bool renews = false) {
    using Type = TypeOf<decltype(memberOf(Member))>;
    return {.name = name,
            .subject = subjectOf<decltype(rowOf(Member))>,
            .type = Type::type,
            .tokens = Type::words,
            .description = description,
            .read = read<Row, Member>,
            .renews = renews};
}

Value isPaused(const FactContext& context) {
    const auto ahead = [&](QDate until) {
        return !until.isNull() && momentOf(until) > context.today;
    };
    const auto* person = context.person;
    return asValue(ahead(context.applicant->pausedUntil) ||
                   (person && (person->doNotContact || ahead(person->pausedUntil))));
}

Value lastOutgoingOrMet(const FactContext& context) {
    const auto* person = context.person;
    if (!person)
        return {};
    return asValue(person->lastOutgoing.isNull() ? person->metOn : person->lastOutgoing);
}

Value interactionMoment(const FactContext& context) {
    const auto* interaction = context.interaction;
    if (!interaction || interaction->on.isNull())
        return {};
    return momentOf(interaction->on, interaction->time.value_or(QTime(0, 0)));
}

/// The day in the middle, the earlier one where two are.
Value eventMidpoint(const FactContext& context) {
    const auto* event = context.event;
    if (!event || event->starts.isNull() || event->ends.isNull())
        return {};
    return asValue(event->starts.addDays(event->starts.daysTo(event->ends) / 2));
}

/// Nothing for an event of a single day: its eve is no day of it.
Value eventLastDayButOne(const FactContext& context) {
    const auto* event = context.event;
    const bool hasTwoDays = event && !event->starts.isNull() && event->starts < event->ends;
    return hasTwoDays ? asValue(event->ends.addDays(-1)) : Value();
}

constexpr auto person = &FactContext::person;
constexpr auto interaction = &FactContext::interaction;
constexpr auto event = &FactContext::event;
constexpr auto item = &FactContext::item;
constexpr auto favor = &FactContext::favor;
constexpr auto letter = &FactContext::letter;
constexpr auto project = &FactContext::project;
constexpr auto applicant = &FactContext::applicant;

constexpr auto factTable = std::to_array<Fact>({
    // everybody
    {"paused",
     Subject::Applicant,
     FactType::Bool,
     {},
     "reminders rest: the user's own pause, this person's, or they asked not to be contacted",
     isPaused},
    member<applicant, &ApplicantFacts::stage>("stage", "the applicant's training stage"),
    member<applicant, &ApplicantFacts::international>("international",
                                                      "the applicant is an international graduate"),
    member<applicant, &ApplicantFacts::homeDivision>("homeDivision",
                                                     "there is an IR division at home"),
    member<applicant, &ApplicantFacts::submit>("submit", "the day applications go out"),
    member<applicant, &ApplicantFacts::coreMentors>("coreMentors", "how many core mentors"),
    member<applicant, &ApplicantFacts::mentorTypesCovered>("mentorTypesCovered",
                                                           "the types for which there is a mentor"),
    // a contact, and the person of anything else
    member<person, &ContactFacts::relationship>("relationship", "how well one knows them"),
    member<person, &ContactFacts::sponsorship>("sponsorship", "how far a sponsorship has come"),
    member<person, &ContactFacts::level>("level", "attending, fellow, resident …"),
    member<person, &ContactFacts::mentorTypes>("mentorTypes", "the kinds of mentor they are"),
    member<person, &ContactFacts::coreMentor>("coreMentor", "one of the core mentors"),
    member<person, &ContactFacts::mentor>("mentor", "somebody to keep informed as a mentor"),
    member<person, &ContactFacts::programDirector>("programDirector", "directs a program"),
    member<person, &ContactFacts::chair>("chair", "chairs a department"),
    member<person, &ContactFacts::usBased>("usBased", "works in the United States"),
    member<person, &ContactFacts::mayFollowUp>("mayFollowUp", "said that one may stay in touch"),
    member<person, &ContactFacts::awareOfGoals>("awareOfGoals", "knows what the applicant wants"),
    member<person, &ContactFacts::readyToAdvocate>("readyToAdvocate", "would speak for them"),
    member<person, &ContactFacts::doNotContact>("doNotContact", "is not to be written to"),
    member<person, &ContactFacts::metOn>("metOn", "the first interaction"),
    member<person, &ContactFacts::lastTouch>("lastTouch", "the last interaction", true),
    member<person, &ContactFacts::lastOutgoing>("lastOutgoing",
                                                "the last message of mine or two-way talk", true),
    {"lastOutgoingOrMet",
     Subject::Contact,
     FactType::Date,
     {},
     "lastOutgoing, or metOn as long as there is none",
     lastOutgoingOrMet,
     true},
    member<person, &ContactFacts::conferenceMetOn>("conferenceMetOn",
                                                   "the day they were met at a conference"),
    member<person, &ContactFacts::conferenceReturned>("conferenceReturned",
                                                      "home again from that conference"),
    member<person, &ContactFacts::conferenceNotes>("conferenceNotes",
                                                   "there are notes on that talk"),
    member<person, &ContactFacts::conferenceFollowUp>(
        "conferenceFollowUp", "the first message of mine since that conference"),
    member<person, &ContactFacts::workEnded>(
        "workEnded", "the latest end of a rotation, shadowing or project with them"),
    member<person, &ContactFacts::lastFeedback>("lastFeedback", "the last feedback from them"),
    // an interaction
    {"on", Subject::Interaction, FactType::Date, {}, "when it took place", interactionMoment},
    member<interaction, &InteractionFacts::channel>("channel", "by what way"),
    member<interaction, &InteractionFacts::direction>("direction", "from whom"),
    member<interaction, &InteractionFacts::purpose>("purpose", "what for"),
    member<interaction, &InteractionFacts::awaitsReply>("awaitsReply", "asks for an answer"),
    member<interaction, &InteractionFacts::answered>("answered", "the other side has answered"),
    member<interaction, &InteractionFacts::followedUp>("followedUp", "I wrote again since"),
    member<interaction, &InteractionFacts::unansweredBefore>(
        "unansweredBefore", "earlier messages of mine to them that still wait"),
    // an event
    member<event, &EventFacts::kind>("eventKind", "what kind of event"),
    member<event, &EventFacts::starts>("starts", "its first day"),
    member<event, &EventFacts::ends>("ends", "its last day"),
    member<event, &EventFacts::returned>("returned", "home again"),
    member<event, &EventFacts::lastFeedback>("eventFeedback",
                                             "the last feedback from anybody met there"),
    {"midpoint", Subject::Event, FactType::Date, {}, "the day in its middle", eventMidpoint},
    {"lastDayButOne",
     Subject::Event,
     FactType::Date,
     {},
     "the day before its last",
     eventLastDayButOne},
    // an open item
    member<item, &ActionItemFacts::kind>("itemKind", "a promise, advice or a task"),
    member<item, &ActionItemFacts::opened>("opened", "the day it came up"),
    member<item, &ActionItemFacts::due>("dueOn", "the day it is due"),
    // a favor
    member<favor, &FavorFacts::direction>("favorDirection", "asked for, received or given"),
    member<favor, &FavorFacts::kind>("favorKind", "what was done"),
    member<favor, &FavorFacts::on>("favorOn", "when"),
    member<favor, &FavorFacts::thankedOn>("thankedOn", "the day of the thanks"),
    // a letter
    member<letter, &LetterFacts::kind>("letterKind", "the writer's field"),
    member<letter, &LetterFacts::state>("letterState", "how far it has come"),
    member<letter, &LetterFacts::deadline>("deadline",
                                           "the agreed day, else the day applications go out"),
    // a project
    member<project, &ProjectFacts::state>("projectState", "how it goes on"),
    member<project, &ProjectFacts::lastUpdate>(
        "lastUpdate", "the last word of mine to any of its mentors, else its start", true),
});

constexpr unsigned bit(FactType type) {
    return 1U << static_cast<unsigned>(type);
}
constexpr unsigned single = bit(FactType::Bool) | bit(FactType::Number) | bit(FactType::Token);
constexpr unsigned anyType = single | bit(FactType::Date) | bit(FactType::Tokens);

bool inMask(qint64 index, qint64 mask) {
    return (mask >> index) & 1;
}

constexpr auto operatorTable = std::to_array<Operator>({
    {"is", single, OperandType::Same, "equals the value; never when unknown",
     [](Value v, qint64 o, const FactContext&) { return v == o; }},
    {"is-not", single, OperandType::Same, "differs from the value, or is unknown",
     [](Value v, qint64 o, const FactContext&) { return v != o; }},
    {"in", bit(FactType::Token), OperandType::TokenList, "is one of the tokens",
     [](Value v, qint64 o, const FactContext&) { return v && inMask(*v, o); }},
    {"not-in", bit(FactType::Token), OperandType::TokenList, "is none of the tokens, or unknown",
     [](Value v, qint64 o, const FactContext&) { return !v || !inMask(*v, o); }},
    {"any-of", bit(FactType::Tokens), OperandType::TokenList, "has at least one of the tokens",
     [](Value v, qint64 o, const FactContext&) { return v && (*v & o) != 0; }},
    {"none-of", bit(FactType::Tokens), OperandType::TokenList, "has none of the tokens",
     [](Value v, qint64 o, const FactContext&) { return !v || (*v & o) == 0; }},
    {"lacks-any-of", bit(FactType::Tokens), OperandType::TokenList,
     "at least one of the tokens is missing",
     [](Value v, qint64 o, const FactContext&) { return (~v.value_or(0) & o) != 0; }},
    {"below", bit(FactType::Number), OperandType::Same, "is known and smaller than the value",
     [](Value v, qint64 o, const FactContext&) { return v && *v < o; }},
    {"at-least", bit(FactType::Number), OperandType::Same, "is the value or more",
     [](Value v, qint64 o, const FactContext&) { return v && *v >= o; }},
    {"below-target", bit(FactType::Number), OperandType::None,
     "is known and smaller than the rule's target",
     [](Value v, qint64, const FactContext& c) { return v && *v < c.target; }, true},
    {"at-least-target", bit(FactType::Number), OperandType::None, "has reached the rule's target",
     [](Value v, qint64, const FactContext& c) { return v && *v >= c.target; }, true},
    {"known", anyType, OperandType::None, "is known",
     [](Value v, qint64, const FactContext&) { return v.has_value(); }},
    {"unknown", anyType, OperandType::None, "is not known",
     [](Value v, qint64, const FactContext&) { return !v.has_value(); }},
    {"before-anchor", bit(FactType::Date), OperandType::None,
     "is a day before the anchor's, or unknown",
     [](Value v, qint64, const FactContext& c) { return !v || startOfDay(*v) < startOfDay(c.anchor); }},
    {"on-or-after-anchor", bit(FactType::Date), OperandType::None, "is the anchor's day or later",
     [](Value v, qint64, const FactContext& c) { return v && *v >= startOfDay(c.anchor); }},
    {"past", bit(FactType::Date), OperandType::None, "is a day before today",
     [](Value v, qint64, const FactContext& c) { return v && *v < c.today; }},
    {"ahead", bit(FactType::Date), OperandType::None, "is today or a later day",
     [](Value v, qint64, const FactContext& c) { return v && *v >= c.today; }},
});

} // namespace

std::span<const Fact> knownFacts() {
    return factTable;
}

std::span<const Operator> knownOperators() {
    return operatorTable;
}

bool hasPerson(Subject subject) {
    return subject != Subject::Applicant;
}

bool serves(const Fact& fact, Subject subject) {
    return fact.subject == subject || fact.subject == Subject::Applicant ||
           (fact.subject == Subject::Contact && hasPerson(subject));
}

QList<const Fact*> factsFor(Subject subject) {
    QList<const Fact*> facts = subject == Subject::Draft ? draftVocabulary() : QList<const Fact*>();
    for (const Fact& fact : factTable) {
        if (serves(fact, subject))
            facts.append(&fact);
    }
    return facts;
}

const Fact* findFact(QStringView name, Subject subject) {
    if (const Fact* ofDraft = subject == Subject::Draft ? findDraftFact(name) : nullptr)
        return ofDraft;
    const auto found = std::ranges::find_if(factTable, [&](const Fact& fact) {
        return name == QLatin1StringView(fact.name) && serves(fact, subject);
    });
    return found == factTable.end() ? nullptr : &*found;
}

const Operator* findOperator(QStringView name) {
    const auto found = std::ranges::find_if(
        operatorTable, [&](const Operator& op) { return name == QLatin1StringView(op.name); });
    return found == operatorTable.end() ? nullptr : &*found;
}

QString tokenNames(std::span<const char* const> tokens, qint64 mask) {
    QStringList names;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (inMask(static_cast<qint64>(i), mask))
            names += QString::fromLatin1(tokens[i]);
    }
    return names.join(QStringLiteral(", "));
}

QString valueText(const Fact& fact, std::optional<qint64> value) {
    if (!value)
        return QStringLiteral("unknown");
    switch (fact.type) {
    case FactType::Bool:
        return *value ? QStringLiteral("true") : QStringLiteral("false");
    case FactType::Number:
        return QString::number(*value);
    case FactType::Date:
        return momentText(*value);
    case FactType::Token:
        return QString::fromLatin1(fact.tokens[static_cast<size_t>(*value)]);
    case FactType::Tokens:
        return tokenNames(fact.tokens, *value);
    }
    return {};
}

} // namespace matchbook
