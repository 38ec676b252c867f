// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/factwords.h"

#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

template <Tokenised Enum>
QString tokenWords(const QString& text) {
    QStringList words;
    for (const QString& token : text.split(QStringLiteral(", "))) {
        const auto value = fromToken<Enum>(token);
        words += value ? inWords(*value) : token;
    }
    return words.join(QStringLiteral(", "));
}

struct Entry {
    const char* fact;
    const char* name;                           ///< none: only the program needs to know
    const char* since = nullptr;                ///< of a day that reminders count from
    QString (*value)(const QString&) = nullptr; ///< of tokens
};

constexpr Entry entries[] = {
    {"stage", QT_TRANSLATE_NOOP("Facts", "Your stage of training"), nullptr, tokenWords<Stage>},
    {"submit", QT_TRANSLATE_NOOP("Facts", "Applications go out"),
     QT_TRANSLATE_NOOP("Facts", "applications go out %1")},
    {"coreMentors", QT_TRANSLATE_NOOP("Facts", "Core mentors you have")},
    {"target", QT_TRANSLATE_NOOP("Facts", "Aim")},
    {"mentorTypesCovered", QT_TRANSLATE_NOOP("Facts", "Kinds of mentor you have"), nullptr,
     tokenWords<MentorType>},
    {"relationship", QT_TRANSLATE_NOOP("Facts", "Relationship"), nullptr, tokenWords<Relationship>},
    {"sponsorship", QT_TRANSLATE_NOOP("Facts", "Sponsorship"), nullptr, tokenWords<Sponsorship>},
    {"mentor", QT_TRANSLATE_NOOP("Facts", "Counts as a mentor")},
    {"coreMentor", QT_TRANSLATE_NOOP("Facts", "Core mentor")},
    {"mentorTypes", QT_TRANSLATE_NOOP("Facts", "Kinds of mentor"), nullptr, tokenWords<MentorType>},
    {"mayFollowUp", QT_TRANSLATE_NOOP("Facts", "Agreed to stay in touch")},
    {"metOn", QT_TRANSLATE_NOOP("Facts", "First met"), QT_TRANSLATE_NOOP("Facts", "met %1")},
    {"created", QT_TRANSLATE_NOOP("Facts", "In your contacts since"),
     QT_TRANSLATE_NOOP("Facts", "in your contacts since %1")},
    {"done", QT_TRANSLATE_NOOP("Facts", "You marked it as done"),
     QT_TRANSLATE_NOOP("Facts", "done %1")},
    {"lastTouch", QT_TRANSLATE_NOOP("Facts", "Last contact"),
     QT_TRANSLATE_NOOP("Facts", "last contact %1")},
    {"lastOutgoing", QT_TRANSLATE_NOOP("Facts", "Your last message or talk"),
     QT_TRANSLATE_NOOP("Facts", "last message %1")},
    {"lastOutgoingOrMet", QT_TRANSLATE_NOOP("Facts", "Your last message or talk"),
     QT_TRANSLATE_NOOP("Facts", "last update %1")},
    {"conferenceMetOn", QT_TRANSLATE_NOOP("Facts", "Met at the conference"),
     QT_TRANSLATE_NOOP("Facts", "met %1")},
    {"conferenceReturned", QT_TRANSLATE_NOOP("Facts", "Home from the conference"),
     QT_TRANSLATE_NOOP("Facts", "home from the conference %1")},
    {"conferenceNotes", QT_TRANSLATE_NOOP("Facts", "Notes on the talk")},
    {"conferenceFollowUp", QT_TRANSLATE_NOOP("Facts", "Your first message since"),
     QT_TRANSLATE_NOOP("Facts", "first message %1")},
    {"workEnded", QT_TRANSLATE_NOOP("Facts", "Your work together ended"),
     QT_TRANSLATE_NOOP("Facts", "work together ended %1")},
    {"hasHelped", QT_TRANSLATE_NOOP("Facts", "Helped you to get here")},
    {"lastFeedback", QT_TRANSLATE_NOOP("Facts", "Last feedback"),
     QT_TRANSLATE_NOOP("Facts", "last feedback %1")},
    {"on", QT_TRANSLATE_NOOP("Facts", "The message"), QT_TRANSLATE_NOOP("Facts", "message of %1")},
    {"channel", QT_TRANSLATE_NOOP("Facts", "By"), nullptr, tokenWords<Channel>},
    {"direction", QT_TRANSLATE_NOOP("Facts", "Direction"), nullptr, tokenWords<Direction>},
    {"purpose", QT_TRANSLATE_NOOP("Facts", "About"), nullptr, tokenWords<Purpose>},
    {"awaitsReply", QT_TRANSLATE_NOOP("Facts", "Asks for an answer")},
    {"answered", QT_TRANSLATE_NOOP("Facts", "Answered since")},
    {"followedUp", QT_TRANSLATE_NOOP("Facts", "You wrote again since")},
    {"unansweredBefore", QT_TRANSLATE_NOOP("Facts", "Earlier messages still open")},
    {"eventKind", QT_TRANSLATE_NOOP("Facts", "Kind of event"), nullptr, tokenWords<EventKind>},
    {"starts", QT_TRANSLATE_NOOP("Facts", "First day"), QT_TRANSLATE_NOOP("Facts", "begins %1")},
    {"ends", QT_TRANSLATE_NOOP("Facts", "Last day"), QT_TRANSLATE_NOOP("Facts", "ends %1")},
    {"returned", QT_TRANSLATE_NOOP("Facts", "Home again"),
     QT_TRANSLATE_NOOP("Facts", "home again %1")},
    {"eventFeedback", QT_TRANSLATE_NOOP("Facts", "Last feedback there")},
    {"midpoint", QT_TRANSLATE_NOOP("Facts", "Halfway"),
     QT_TRANSLATE_NOOP("Facts", "halfway or end: %1")},
    {"lastDayButOne", QT_TRANSLATE_NOOP("Facts", "The day before the last"),
     QT_TRANSLATE_NOOP("Facts", "last days: %1")},
    {"itemKind", QT_TRANSLATE_NOOP("Facts", "Kind"), nullptr, tokenWords<ActionItemKind>},
    {"opened", QT_TRANSLATE_NOOP("Facts", "Open since"),
     QT_TRANSLATE_NOOP("Facts", "open since %1")},
    {"dueOn", QT_TRANSLATE_NOOP("Facts", "Due"), QT_TRANSLATE_NOOP("Facts", "due %1")},
    {"favorDirection", QT_TRANSLATE_NOOP("Facts", "The favor"), nullptr,
     tokenWords<FavorDirection>},
    {"favorKind", QT_TRANSLATE_NOOP("Facts", "What it was"), nullptr, tokenWords<FavorKind>},
    {"favorOn", QT_TRANSLATE_NOOP("Facts", "When"), QT_TRANSLATE_NOOP("Facts", "helped you %1")},
    {"thankedOn", QT_TRANSLATE_NOOP("Facts", "You said thanks")},
    {"letterKind", QT_TRANSLATE_NOOP("Facts", "Kind of letter"), nullptr, tokenWords<LetterKind>},
    {"letterState", QT_TRANSLATE_NOOP("Facts", "The letter is"), nullptr, tokenWords<LetterState>},
    {"deadline", QT_TRANSLATE_NOOP("Facts", "Needed by"),
     QT_TRANSLATE_NOOP("Facts", "needed by %1")},
    {"projectState", QT_TRANSLATE_NOOP("Facts", "The project is"), nullptr,
     tokenWords<ProjectState>},
    {"lastUpdate", QT_TRANSLATE_NOOP("Facts", "Last report"),
     QT_TRANSLATE_NOOP("Facts", "last report %1")},
    {"introducedOn", QT_TRANSLATE_NOOP("Facts", "They introduced somebody"),
     QT_TRANSLATE_NOOP("Facts", "introduction of %1")},
    {"arrived", QT_TRANSLATE_NOOP("Facts", "The letter came in"),
     QT_TRANSLATE_NOOP("Facts", "letter of %1")},
    {"introductionThanked",
     QT_TRANSLATE_NOOP("Facts", "You thanked them or told them how it went")},
    {"lastThanks", QT_TRANSLATE_NOOP("Facts", "Your last thanks")},
    {"away", QT_TRANSLATE_NOOP("Facts", "Away from home")},
    {"awayRotations", QT_TRANSLATE_NOOP("Facts", "Rotations away from home")},
    {"lateForInterviews",
     QT_TRANSLATE_NOOP("Facts", "Begins after October, when interviews are on")},
    {"begun", QT_TRANSLATE_NOOP("Facts", "Your first entry"),
     QT_TRANSLATE_NOOP("Facts", "you began %1")},
    {"conferenceLongOver", QT_TRANSLATE_NOOP("Facts", "Conference long over when noted")},
    {"conferences", QT_TRANSLATE_NOOP("Facts", "Conferences attended or planned")},
    {"eventNoted", QT_TRANSLATE_NOOP("Facts", "You wrote a note")},
    {"facultyMet", QT_TRANSLATE_NOOP("Facts", "Faculty from elsewhere met there")},
    {"facultyTalk", QT_TRANSLATE_NOOP("Facts", "You had a talk with faculty")},
    {"facultyWritten", QT_TRANSLATE_NOOP("Facts", "Faculty you have written to")},
    {"goals", QT_TRANSLATE_NOOP("Facts", "Goals written down")},
    {"homeDivision", QT_TRANSLATE_NOOP("Facts", "An IR division at home")},
    {"homeFaculty", QT_TRANSLATE_NOOP("Facts", "IR faculty at home in your contacts")},
    {"hours", QT_TRANSLATE_NOOP("Facts", "Hours a week agreed")},
    {"interviews", QT_TRANSLATE_NOOP("Facts", "Programs interview from"),
     QT_TRANSLATE_NOOP("Facts", "interviews from %1")},
    {"involvement", QT_TRANSLATE_NOOP("Facts", "Research and a society, what you have of them")},
    {"lastMatchDay", QT_TRANSLATE_NOOP("Facts", "Last Match Day"),
     QT_TRANSLATE_NOOP("Facts", "Match Day %1")},
    {"matchDay", QT_TRANSLATE_NOOP("Facts", "Match Day")},
    {"lastMeeting", QT_TRANSLATE_NOOP("Facts", "Last talk at length")},
    {"lastMeetingOrMet", QT_TRANSLATE_NOOP("Facts", "Last talk at length"),
     QT_TRANSLATE_NOOP("Facts", "last talk at length %1")},
    {"lastOfferOrMet", QT_TRANSLATE_NOOP("Facts", "Your last offer to help"),
     QT_TRANSLATE_NOOP("Facts", "last offer to help %1")},
    {"lastShadowing", QT_TRANSLATE_NOOP("Facts", "Last day of shadowing"),
     QT_TRANSLATE_NOOP("Facts", "last day of shadowing %1")},
    {"lastSocialOrBegun", QT_TRANSLATE_NOOP("Facts", "Last word online or at a society"),
     QT_TRANSLATE_NOOP("Facts", "last word online %1")},
    {"lastVisibleOrBegun", QT_TRANSLATE_NOOP("Facts", "Last event among people of the field"),
     QT_TRANSLATE_NOOP("Facts", "last seen at an event %1")},
    {"letters", QT_TRANSLATE_NOOP("Facts", "Letters asked for or in")},
    {"lettersBesideIr", QT_TRANSLATE_NOOP("Facts", "Of these from radiology or surgery")},
    {"level", QT_TRANSLATE_NOOP("Facts", "Their level"), nullptr, tokenWords<Level>},
    {"mentorsMet", QT_TRANSLATE_NOOP("Facts", "Possible mentors met there")},
    {"notice", QT_TRANSLATE_NOOP("Facts", "Days from entry to the first day")},
    {"office", QT_TRANSLATE_NOOP("Facts", "An office, not a person")},
    {"onlineSince", QT_TRANSLATE_NOOP("Facts", "Only online since"),
     QT_TRANSLATE_NOOP("Facts", "only online since %1")},
    {"openPreparations", QT_TRANSLATE_NOOP("Facts", "Preparations still open")},
    {"outcome", QT_TRANSLATE_NOOP("Facts", "How the Match ended")},
    {"peerAhead", QT_TRANSLATE_NOOP("Facts", "Two to five years ahead of you")},
    {"peopleMet", QT_TRANSLATE_NOOP("Facts", "People met or seen there")},
    {"placeConfirmed", QT_TRANSLATE_NOOP("Facts", "The place is confirmed")},
    {"planPhase", QT_TRANSLATE_NOOP("Facts", "Phase of your plan")},
    {"planPhase1Ends", QT_TRANSLATE_NOOP("Facts", "First phase of your plan ends"),
     QT_TRANSLATE_NOOP("Facts", "first phase ends %1")},
    {"planPhase2Ends", QT_TRANSLATE_NOOP("Facts", "Second phase of your plan ends"),
     QT_TRANSLATE_NOOP("Facts", "second phase ends %1")},
    {"planPhase3Ends", QT_TRANSLATE_NOOP("Facts", "Third phase of your plan ends"),
     QT_TRANSLATE_NOOP("Facts", "third phase ends %1")},
    {"programPeople", QT_TRANSLATE_NOOP("Facts", "Program directors and residents you know")},
    {"programsUnknown", QT_TRANSLATE_NOOP("Facts", "Programs where you know nobody")},
    {"projects", QT_TRANSLATE_NOOP("Facts", "Projects")},
    {"residentPrograms", QT_TRANSLATE_NOOP("Facts", "Programs whose residents you met there")},
    {"rotations", QT_TRANSLATE_NOOP("Facts", "Rotations, electives and observerships")},
    {"rotationsBegun",
     QT_TRANSLATE_NOOP("Facts", "Rotations, electives and observerships that have begun")},
    {"shadowingDays", QT_TRANSLATE_NOOP("Facts", "Days of shadowing")},
    {"shadowingShare", QT_TRANSLATE_NOOP("Facts", "Percent of them at one place")},
    {"signsOfInterest",
     QT_TRANSLATE_NOOP("Facts", "Time there, research, your reason in words: what you have")},
    {"siteDays", QT_TRANSLATE_NOOP("Facts", "Days at the site")},
    {"societies", QT_TRANSLATE_NOOP("Facts", "Memberships ticked")},
    {"started", QT_TRANSLATE_NOOP("Facts", "Begun"), QT_TRANSLATE_NOOP("Facts", "begun %1")},
    {"thirdShadowing", QT_TRANSLATE_NOOP("Facts", "Third day of shadowing them"),
     QT_TRANSLATE_NOOP("Facts", "third day with them %1")},
    {"unreflected", QT_TRANSLATE_NOOP("Facts", "Last day without a reflection"),
     QT_TRANSLATE_NOOP("Facts", "day without a reflection: %1")},
    {"webinarMetOn", QT_TRANSLATE_NOOP("Facts", "The webinar"),
     QT_TRANSLATE_NOOP("Facts", "webinar %1")},
    {"wishWritten", QT_TRANSLATE_NOOP("Facts", "You wrote before the event")},
    {"wishedEventStarts", QT_TRANSLATE_NOOP("Facts", "The event at which you want to meet"),
     QT_TRANSLATE_NOOP("Facts", "you may meet %1")},
    {"wishes", QT_TRANSLATE_NOOP("Facts", "People you want to meet there")},
    {"workSeen", QT_TRANSLATE_NOOP("Facts", "Last worked together"),
     QT_TRANSLATE_NOOP("Facts", "last worked together %1")},
    // of a text that is looked at
    {"words", QT_TRANSLATE_NOOP("Facts", "Words")},
    {"characters", QT_TRANSLATE_NOOP("Facts", "Characters")},
    {"paragraphs", QT_TRANSLATE_NOOP("Facts", "Paragraphs")},
    {"longestParagraph", QT_TRANSLATE_NOOP("Facts", "Words of the longest paragraph")},
    {"subjectWords", QT_TRANSLATE_NOOP("Facts", "Words of the subject")},
    {"asks", QT_TRANSLATE_NOOP("Facts", "Requests in the text")},
    {"questions", QT_TRANSLATE_NOOP("Facts", "Questions in the text")},
    {"asksMeeting", QT_TRANSLATE_NOOP("Facts", "Requests for a talk")},
    {"asksResearch", QT_TRANSLATE_NOOP("Facts", "Requests to join research")},
    {"asksVisit", QT_TRANSLATE_NOOP("Facts", "Requests for a visit")},
    {"minutesAsked", QT_TRANSLATE_NOOP("Facts", "Minutes asked for")},
    {"similarPeople", QT_TRANSLATE_NOOP("Facts", "Others who got nearly the same")},
    {"leastKnownNamed", QT_TRANSLATE_NOOP("Facts", "Interactions with the person named")},
    {"interactions", QT_TRANSLATE_NOOP("Facts", "Interactions with them")},
    {"talks", QT_TRANSLATE_NOOP("Facts", "Talks with them")},
    {"daysKnown", QT_TRANSLATE_NOOP("Facts", "Days since the first contact")},
    {"unanswered", QT_TRANSLATE_NOOP("Facts", "Messages they left unanswered")},
    {"asked", QT_TRANSLATE_NOOP("Facts", "Favors asked of them in a year")},
    {"given", QT_TRANSLATE_NOOP("Facts", "Favors done for them in a year")},
    {"asksPerGive", QT_TRANSLATE_NOOP("Facts", "Favors asked for each one done")},
    {"overduePromises", QT_TRANSLATE_NOOP("Facts", "Promises to them that are late")},
    {"paused", nullptr},
};

const Entry* entryOf(const QString& fact) {
    const auto* found = std::ranges::find_if(
        entries, [&](const Entry& entry) { return fact == QLatin1StringView(entry.fact); });
    return found == std::end(entries) ? nullptr : found;
}

QString valueWords(const Entry* entry, const QString& value, QDate today) {
    if (value == u"true")
        return Words::tr("yes");
    if (value == u"false")
        return Words::tr("no");
    if (value == u"unknown")
        return Words::tr("not yet");
    if (value.isEmpty())
        return Words::tr("none");
    if (entry && entry->value)
        return entry->value(value);
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!value.contains(u'-') || !moment.isValid())
        return value;
    const QString day = longDayInWords(moment.date(), today);
    const bool timed = value.contains(u'T');
    return timed ? Words::tr("%1, %2").arg(day,
                                           QLocale().toString(moment.time(), QLocale::ShortFormat))
                 : day;
}

} // namespace

std::optional<FactWords> factWords(const NamedFact& fact, QDate today) {
    const Entry* entry = entryOf(fact.name);
    if (!entry || !entry->name)
        return std::nullopt;
    return FactWords{Words::tr(entry->name), valueWords(entry, fact.value, today)};
}

QString factValueWords(const NamedFact& fact, QDate today) {
    return valueWords(entryOf(fact.name), fact.value, today);
}

QString sinceWords(const QString& fact, QDate day, QDate today) {
    const Entry* entry = entryOf(fact);
    if (!entry || !entry->since)
        return {};
    return Words::tr(entry->since).arg(longDayInWords(day, today));
}

bool isWorded(const QString& fact) {
    return entryOf(fact) != nullptr;
}

} // namespace matchbook
