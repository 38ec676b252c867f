// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/factmember.h"

#include <array>

namespace matchbook {

namespace {

Value isPaused(const FactContext& context) {
    const auto ahead = [&](QDate until) {
        return !until.isNull() && momentOf(until) > context.today;
    };
    const auto* person = context.person;
    return asValue(ahead(context.applicant->pausedUntil) ||
                   (person && (person->doNotContact || ahead(person->pausedUntil))));
}

/// A day of a person; as long as there is none, the day one met, else the day of the entry.
template <QDate ContactFacts::*Day>
Value orMet(const FactContext& context) {
    const auto* person = context.person;
    if (!person)
        return {};
    const QDate known = person->metOn.isNull() ? person->created : person->metOn;
    return asValue((person->*Day).isNull() ? known : person->*Day);
}

template <QDate ContactFacts::*Day>
const char* originOrMet(const FactContext& context) {
    const auto* person = context.person;
    if (!person || !(person->*Day).isNull())
        return nullptr;
    return person->metOn.isNull() ? "created" : "metOn";
}

/// Two to five years ahead, as far as levels tell: no fellow student, and for a student no
/// attending.
Value isPeerAhead(const FactContext& context) {
    const auto* person = context.person;
    const auto stage = context.applicant->stage;
    if (!person || !stage || person->level == Level::Other)
        return {};
    const bool student = *stage <= Stage::M4;
    return asValue(person->level == Level::Resident || person->level == Level::Fellow ||
                   (person->level == Level::Attending && !student));
}

/// A day of the applicant, or the day of the first record as long as there is none.
template <QDate ApplicantFacts::*Day>
Value orBegun(const FactContext& context) {
    const auto& applicant = *context.applicant;
    return asValue((applicant.*Day).isNull() ? applicant.begun : applicant.*Day);
}

template <size_t index>
Value phaseEnd(const FactContext& context) {
    return asValue(context.applicant->plan.phaseEnds[index]);
}

/// Of this season: before the Match, and so late that most interviews are over.
Value beginsLate(const FactContext& context) {
    const auto* event = context.event;
    const auto& applicant = *context.applicant;
    if (!event || event->starts.isNull() || applicant.interviews.isNull())
        return {};
    return asValue(event->starts >= applicant.interviews.addMonths(1) &&
                   event->starts < applicant.matchDay);
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
    member<applicant, &ApplicantFacts::matchDay>("matchDay", "Match Day of the season"),
    member<applicant, &ApplicantFacts::lastMatchDay>("lastMatchDay",
                                                     "the last Match Day, today included"),
    member<applicant, &ApplicantFacts::interviews>("interviews",
                                                   "the day from which programs interview"),
    member<applicant, &ApplicantFacts::outcome>("outcome", "how the Match ended"),
    member<applicant, &ApplicantFacts::begun>("begun", "the day of the first record"),
    {"planPhase1Ends",
     Subject::Applicant,
     FactType::Date,
     {},
     "months 1 to 3 of the plan are over",
     phaseEnd<0>},
    {"planPhase2Ends",
     Subject::Applicant,
     FactType::Date,
     {},
     "months 4 to 6 of the plan are over",
     phaseEnd<1>},
    {"planPhase3Ends",
     Subject::Applicant,
     FactType::Date,
     {},
     "months 7 to 9 of the plan are over",
     phaseEnd<2>},
    {"planPhase4Ends", Subject::Applicant, FactType::Date, {}, "the plan is over", phaseEnd<3>},
    member<applicant, &ApplicantFacts::planPhase>(
        "planPhase", "the phase of the plan, 1 to 4; 0 before and after it"),
    member<applicant, &ApplicantFacts::homeFaculty>("homeFaculty",
                                                    "attendings of the home institution"),
    member<applicant, &ApplicantFacts::facultyWritten>("facultyWritten",
                                                       "attendings who had a message of mine"),
    member<applicant, &ApplicantFacts::facultyTalk>("facultyTalk",
                                                    "there was a talk at length with an attending"),
    member<applicant, &ApplicantFacts::programPeople>("programPeople",
                                                      "program directors and residents"),
    member<applicant, &ApplicantFacts::programsUnknown>(
        "programsUnknown", "programs applied to where nobody is known"),
    member<applicant, &ApplicantFacts::projects>("projects", "how many projects"),
    member<applicant, &ApplicantFacts::letters>(
        "letters", "letters of recommendation, candidates too, but none that was declined"),
    member<applicant, &ApplicantFacts::lettersBesideIr>(
        "lettersBesideIr", "those of them from diagnostic radiology or a surgical service"),
    member<applicant, &ApplicantFacts::societies>("societies",
                                                  "memberships ticked in the checklists"),
    member<applicant, &ApplicantFacts::involvement>(
        "involvement", "of research and a society, how many there are"),
    member<applicant, &ApplicantFacts::conferences>("conferences",
                                                    "conferences attended or planned"),
    member<applicant, &ApplicantFacts::shadowingDays>("shadowingDays", "days of shadowing so far"),
    member<applicant, &ApplicantFacts::shadowingShare>(
        "shadowingShare", "percent of them at the place with the most, when all have a place"),
    member<applicant, &ApplicantFacts::signsOfInterest>(
        "signsOfInterest",
        "of time spent there, research and one's reason in words, how many there are"),
    member<applicant, &ApplicantFacts::rotations>("rotations",
                                                  "rotations, electives and observerships"),
    member<applicant, &ApplicantFacts::rotationsBegun>("rotationsBegun",
                                                       "those of them that have begun"),
    member<applicant, &ApplicantFacts::awayRotations>(
        "awayRotations", "those away from home in the year before applications"),
    member<applicant, &ApplicantFacts::lastShadowing>("lastShadowing", "the last day of shadowing"),
    {"lastVisibleOrBegun",
     Subject::Applicant,
     FactType::Date,
     {},
     "the last event among people of the field, or begun",
     orBegun<&ApplicantFacts::lastVisible>,
     true},
    {"lastSocialOrBegun",
     Subject::Applicant,
     FactType::Date,
     {},
     "the last word on LinkedIn, in a message or at a society, or begun",
     orBegun<&ApplicantFacts::lastSocial>,
     true},
    // a contact, and the person of anything else
    member<person, &ContactFacts::relationship>("relationship", "how well one knows them"),
    member<person, &ContactFacts::sponsorship>("sponsorship", "how far a sponsorship has come"),
    member<person, &ContactFacts::level>("level", "attending, fellow, resident and so on"),
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
    member<person, &ContactFacts::created>("created", "the day they were entered"),
    member<person, &ContactFacts::lastTouch>("lastTouch", "the last interaction", true),
    member<person, &ContactFacts::lastOutgoing>("lastOutgoing",
                                                "the last message of mine or two-way talk", true),
    {"lastOutgoingOrMet",
     Subject::Contact,
     FactType::Date,
     {},
     "lastOutgoing; as long as there is none metOn, else created",
     orMet<&ContactFacts::lastOutgoing>,
     true,
     originOrMet<&ContactFacts::lastOutgoing>},
    member<person, &ContactFacts::conferenceMetOn>("conferenceMetOn",
                                                   "the day they were met at a conference"),
    member<person, &ContactFacts::conferenceReturned>("conferenceReturned",
                                                      "home again from that conference"),
    member<person, &ContactFacts::conferenceNotes>("conferenceNotes",
                                                   "there are notes on that talk"),
    member<person, &ContactFacts::conferenceFollowUp>(
        "conferenceFollowUp", "the first message of mine since that conference"),
    member<person, &ContactFacts::conferenceLongOver>(
        "conferenceLongOver", "that conference was over for a month when they were noted"),
    member<person, &ContactFacts::workEnded>(
        "workEnded", "the latest end of a rotation, shadowing or project with them"),
    member<person, &ContactFacts::workSeen>("workSeen",
                                            "the latest end of a rotation or project with them"),
    member<person, &ContactFacts::lastThanks>(
        "lastThanks",
        "the last thanks of mine; of those who wrote a letter or introduced somebody"),
    member<person, &ContactFacts::introducedOn>("introducedOn",
                                                "the last day they introduced somebody"),
    member<person, &ContactFacts::introductionThanked>("introductionThanked",
                                                       "they had thanks or news of mine since"),
    member<person, &ContactFacts::hasHelped>(
        "hasHelped", "a mentor, a sponsor in deed, or wrote a letter that is in ERAS"),
    member<person, &ContactFacts::lastFeedback>("lastFeedback", "the last feedback from them"),
    member<person, &ContactFacts::webinarMetOn>("webinarMetOn",
                                                "the day of the webinar at which they spoke"),
    member<person, &ContactFacts::wishedEventStarts>(
        "wishedEventStarts", "the next event at which one hopes to meet them"),
    member<person, &ContactFacts::wishWritten>(
        "wishWritten", "something was said to them in the weeks before that event"),
    member<person, &ContactFacts::thirdShadowing>("thirdShadowing",
                                                  "the third day of shadowing them"),
    member<person, &ContactFacts::lastMeeting>("lastMeeting", "the last talk at length", true),
    {"lastMeetingOrMet",
     Subject::Contact,
     FactType::Date,
     {},
     "lastMeeting; as long as there is none metOn, else created",
     orMet<&ContactFacts::lastMeeting>,
     true,
     originOrMet<&ContactFacts::lastMeeting>},
    member<person, &ContactFacts::lastOffer>("lastOffer", "the last thing given or offered to them",
                                             true),
    {"lastOfferOrMet",
     Subject::Contact,
     FactType::Date,
     {},
     "lastOffer; as long as there is none metOn, else created",
     orMet<&ContactFacts::lastOffer>,
     true,
     originOrMet<&ContactFacts::lastOffer>},
    member<person, &ContactFacts::onlineSince>("onlineSince",
                                               "the first word of this half year, when there was "
                                               "nothing but LinkedIn, messages and societies"),
    member<person, &ContactFacts::office>("office", "a coordinator or the office of a practice"),
    member<person, &ContactFacts::atHome>("atHome", "works at the home institution"),
    {"peerAhead",
     Subject::Contact,
     FactType::Bool,
     {},
     "may be two to five years ahead, as far as level and stage tell",
     isPeerAhead},
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
    member<event, &EventFacts::openPreparations>("openPreparations",
                                                 "items of its checklist that are open before it"),
    member<event, &EventFacts::placeConfirmed>("placeConfirmed", "the place is confirmed"),
    member<event, &EventFacts::noted>("eventNoted", "there is a note"),
    member<event, &EventFacts::away>("away", "it is not at the home institution"),
    member<event, &EventFacts::goals>("goals", "how many goals are written down"),
    member<event, &EventFacts::wishes>("wishes", "how many people one wants to meet there"),
    member<event, &EventFacts::siteDays>("siteDays",
                                         "days at the site, of a rotation or shadowing"),
    member<event, &EventFacts::unreflected>(
        "unreflected", "the latest day at the site, when it has no reflection"),
    member<event, &EventFacts::peopleMet>("peopleMet", "people met or seen there"),
    member<event, &EventFacts::mentorsMet>("mentorsMet",
                                           "those of them who are mentors or may become one"),
    member<event, &EventFacts::facultyMet>(
        "facultyMet", "attendings met there from outside the home institution"),
    member<event, &EventFacts::residentPrograms>("residentPrograms",
                                                 "places from which the residents met there come"),
    member<event, &EventFacts::notice>("notice", "days from its entry here to its first day"),
    {"lateForInterviews",
     Subject::Event,
     FactType::Bool,
     {},
     "it begins after October of the year in which applications go out",
     beginsLate},
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
    member<letter, &LetterFacts::arrived>("arrived", "the day it was uploaded"),
    // a project
    member<project, &ProjectFacts::state>("projectState", "how it goes on"),
    member<project, &ProjectFacts::lastUpdate>(
        "lastUpdate", "the last word of mine to any of its mentors, else its start", true),
    member<project, &ProjectFacts::started>("started", "its start, else the day of its entry"),
    member<project, &ProjectFacts::hours>("hours", "hours a week"),
});

} // namespace

std::span<const Fact> knownFacts() {
    return factTable;
}

} // namespace matchbook
