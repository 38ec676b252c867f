// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "rules/toml.h"

#include <gtest/gtest.h>

/// Facts written as TOML tables with the members of domain/facts.h as keys. A key that is no member
/// or a value that does not fit fails the test that reads it.

namespace matchbook {

template <>
inline constexpr auto fieldsOf<ContactFacts> =
    std::tuple{Field{"id", &ContactFacts::id},
               Field{"name", &ContactFacts::name},
               Field{"relationship", &ContactFacts::relationship},
               Field{"sponsorship", &ContactFacts::sponsorship},
               Field{"level", &ContactFacts::level},
               Field{"mentorTypes", &ContactFacts::mentorTypes},
               Field{"coreMentor", &ContactFacts::coreMentor},
               Field{"mentor", &ContactFacts::mentor},
               Field{"mayFollowUp", &ContactFacts::mayFollowUp},
               Field{"doNotContact", &ContactFacts::doNotContact},
               Field{"pausedUntil", &ContactFacts::pausedUntil},
               Field{"cadence", &ContactFacts::cadence},
               Field{"metOn", &ContactFacts::metOn},
               Field{"created", &ContactFacts::created},
               Field{"lastTouch", &ContactFacts::lastTouch},
               Field{"lastOutgoing", &ContactFacts::lastOutgoing},
               Field{"conferenceMetOn", &ContactFacts::conferenceMetOn},
               Field{"conferenceReturned", &ContactFacts::conferenceReturned},
               Field{"conferenceNotes", &ContactFacts::conferenceNotes},
               Field{"conferenceFollowUp", &ContactFacts::conferenceFollowUp},
               Field{"conferenceLongOver", &ContactFacts::conferenceLongOver},
               Field{"webinarMetOn", &ContactFacts::webinarMetOn},
               Field{"wishedEventStarts", &ContactFacts::wishedEventStarts},
               Field{"wishWritten", &ContactFacts::wishWritten},
               Field{"thirdShadowing", &ContactFacts::thirdShadowing},
               Field{"lastMeeting", &ContactFacts::lastMeeting},
               Field{"lastOffer", &ContactFacts::lastOffer},
               Field{"onlineSince", &ContactFacts::onlineSince},
               Field{"office", &ContactFacts::office},
               Field{"atHome", &ContactFacts::atHome},
               Field{"workEnded", &ContactFacts::workEnded},
               Field{"workSeen", &ContactFacts::workSeen},
               Field{"lastThanks", &ContactFacts::lastThanks},
               Field{"introducedOn", &ContactFacts::introducedOn},
               Field{"introductionThanked", &ContactFacts::introductionThanked},
               Field{"lastFeedback", &ContactFacts::lastFeedback}};

template <>
inline constexpr auto fieldsOf<InteractionFacts> =
    std::tuple{Field{"id", &InteractionFacts::id},
               Field{"person", &InteractionFacts::person},
               Field{"on", &InteractionFacts::on},
               Field{"time", &InteractionFacts::time},
               Field{"channel", &InteractionFacts::channel},
               Field{"direction", &InteractionFacts::direction},
               Field{"purpose", &InteractionFacts::purpose},
               Field{"awaitsReply", &InteractionFacts::awaitsReply},
               Field{"answered", &InteractionFacts::answered},
               Field{"followedUp", &InteractionFacts::followedUp},
               Field{"unansweredBefore", &InteractionFacts::unansweredBefore},
               Field{"subject", &InteractionFacts::subject}};

template <>
inline constexpr auto fieldsOf<EventFacts> =
    std::tuple{Field{"id", &EventFacts::id},
               Field{"person", &EventFacts::person},
               Field{"name", &EventFacts::name},
               Field{"kind", &EventFacts::kind},
               Field{"starts", &EventFacts::starts},
               Field{"ends", &EventFacts::ends},
               Field{"returned", &EventFacts::returned},
               Field{"openPreparations", &EventFacts::openPreparations},
               Field{"placeConfirmed", &EventFacts::placeConfirmed},
               Field{"noted", &EventFacts::noted},
               Field{"away", &EventFacts::away},
               Field{"goals", &EventFacts::goals},
               Field{"wishes", &EventFacts::wishes},
               Field{"siteDays", &EventFacts::siteDays},
               Field{"unreflected", &EventFacts::unreflected},
               Field{"peopleMet", &EventFacts::peopleMet},
               Field{"mentorsMet", &EventFacts::mentorsMet},
               Field{"facultyMet", &EventFacts::facultyMet},
               Field{"residentPrograms", &EventFacts::residentPrograms},
               Field{"notice", &EventFacts::notice},
               Field{"lastFeedback", &EventFacts::lastFeedback}};

template <>
inline constexpr auto fieldsOf<ActionItemFacts> =
    std::tuple{Field{"id", &ActionItemFacts::id},         Field{"person", &ActionItemFacts::person},
               Field{"kind", &ActionItemFacts::kind},     Field{"text", &ActionItemFacts::text},
               Field{"opened", &ActionItemFacts::opened}, Field{"due", &ActionItemFacts::due}};

template <>
inline constexpr auto fieldsOf<FavorFacts> = std::tuple{Field{"id", &FavorFacts::id},
                                                        Field{"person", &FavorFacts::person},
                                                        Field{"direction", &FavorFacts::direction},
                                                        Field{"kind", &FavorFacts::kind},
                                                        Field{"on", &FavorFacts::on},
                                                        Field{"thankedOn", &FavorFacts::thankedOn}};

template <>
inline constexpr auto fieldsOf<LetterFacts> = std::tuple{Field{"id", &LetterFacts::id},
                                                         Field{"person", &LetterFacts::person},
                                                         Field{"kind", &LetterFacts::kind},
                                                         Field{"state", &LetterFacts::state},
                                                         Field{"deadline", &LetterFacts::deadline},
                                                         Field{"arrived", &LetterFacts::arrived}};

template <>
inline constexpr auto fieldsOf<ProjectFacts> =
    std::tuple{Field{"id", &ProjectFacts::id},
               Field{"person", &ProjectFacts::person},
               Field{"title", &ProjectFacts::title},
               Field{"state", &ProjectFacts::state},
               Field{"lastUpdate", &ProjectFacts::lastUpdate},
               Field{"started", &ProjectFacts::started},
               Field{"hours", &ProjectFacts::hours}};

template <>
inline constexpr auto fieldsOf<ApplicantFacts> =
    std::tuple{Field{"stage", &ApplicantFacts::stage},
               Field{"international", &ApplicantFacts::international},
               Field{"homeDivision", &ApplicantFacts::homeDivision},
               Field{"pausedUntil", &ApplicantFacts::pausedUntil},
               Field{"submit", &ApplicantFacts::submit},
               Field{"matchDay", &ApplicantFacts::matchDay},
               Field{"lastMatchDay", &ApplicantFacts::lastMatchDay},
               Field{"interviews", &ApplicantFacts::interviews},
               Field{"outcome", &ApplicantFacts::outcome},
               Field{"begun", &ApplicantFacts::begun},
               Field{"plan", &ApplicantFacts::plan},
               Field{"planPhase", &ApplicantFacts::planPhase},
               Field{"homeFaculty", &ApplicantFacts::homeFaculty},
               Field{"facultyWritten", &ApplicantFacts::facultyWritten},
               Field{"facultyTalk", &ApplicantFacts::facultyTalk},
               Field{"programPeople", &ApplicantFacts::programPeople},
               Field{"programsUnknown", &ApplicantFacts::programsUnknown},
               Field{"projects", &ApplicantFacts::projects},
               Field{"letters", &ApplicantFacts::letters},
               Field{"lettersBesideIr", &ApplicantFacts::lettersBesideIr},
               Field{"societies", &ApplicantFacts::societies},
               Field{"shadowingShare", &ApplicantFacts::shadowingShare},
               Field{"signsOfInterest", &ApplicantFacts::signsOfInterest},
               Field{"involvement", &ApplicantFacts::involvement},
               Field{"conferences", &ApplicantFacts::conferences},
               Field{"shadowingDays", &ApplicantFacts::shadowingDays},
               Field{"rotations", &ApplicantFacts::rotations},
               Field{"awayRotations", &ApplicantFacts::awayRotations},
               Field{"lastShadowing", &ApplicantFacts::lastShadowing},
               Field{"lastVisible", &ApplicantFacts::lastVisible},
               Field{"lastSocial", &ApplicantFacts::lastSocial},
               Field{"coreMentors", &ApplicantFacts::coreMentors},
               Field{"mentorTypesCovered", &ApplicantFacts::mentorTypesCovered}};

inline QDate dayFrom(const Toml& toml) {
    return QDate::fromString(toml.text, Qt::ISODate);
}

inline void take(const Toml& toml, bool& value) {
    EXPECT_EQ(toml.kind, Toml::Kind::Boolean) << toml.line;
    value = toml.boolean;
}
inline void take(const Toml& toml, int& value) {
    EXPECT_EQ(toml.kind, Toml::Kind::Integer) << toml.line;
    value = static_cast<int>(toml.integer);
}
inline void take(const Toml& toml, QString& value) {
    value = toml.text;
}
inline void take(const Toml& toml, QDate& value) {
    value = dayFrom(toml);
    EXPECT_TRUE(value.isValid()) << toml.line;
}
inline void take(const Toml& toml, QTime& value) {
    value = QTime::fromString(toml.text, QStringLiteral("HH:mm"));
    EXPECT_TRUE(value.isValid()) << toml.line;
}
inline void take(const Toml& toml, Period& value) {
    const auto period = parsePeriod(toml.text);
    EXPECT_TRUE(period) << toml.line;
    value = period.value_or(Period());
}
/// The ends of the four phases of a plan.
inline void take(const Toml& toml, Plan& value) {
    ASSERT_EQ(toml.items.size(), qsizetype(value.phaseEnds.size())) << toml.line;
    for (size_t i = 0; i < value.phaseEnds.size(); ++i)
        take(toml.items[qsizetype(i)], value.phaseEnds[i]);
}
template <class Tag>
void take(const Toml& toml, Id<Tag>& value) {
    value.value = toml.integer;
}
template <Tokenised Enum>
void take(const Toml& toml, Enum& value) {
    const auto found = fromToken<Enum>(toml.text);
    EXPECT_TRUE(found) << toml.text.toStdString() << " in line " << toml.line;
    value = found.value_or(value);
}
/// A set of mentor types.
inline void take(const Toml& toml, quint8& value) {
    for (const Toml& item : toml.items) {
        MentorType type{};
        take(item, type);
        value = static_cast<quint8>(value | 1U << static_cast<unsigned>(type));
    }
}
template <class T>
void take(const Toml& toml, std::optional<T>& value) {
    take(toml, value.emplace());
}

template <class Row>
Row rowFrom(const Toml& table) {
    Row row;
    for (const Toml& entry : table.items) {
        bool known = false;
        eachField(row, [&](const char* name, auto& value) {
            if (entry.name == QLatin1StringView(name)) {
                take(entry, value);
                known = true;
            }
        });
        EXPECT_TRUE(known) << "no such member of the facts: " << entry.name.toStdString();
    }
    return row;
}

/// The rows of one kind get the ids 1, 2, 3 … where the table names none.
template <class Row>
QList<Row> rowsFrom(const Toml& table, QStringView key) {
    QList<Row> rows;
    const Toml* list = table.find(key);
    for (const Toml& item : list ? list->items : QList<Toml>()) {
        rows.append(rowFrom<Row>(item));
        if (!rows.last().id)
            rows.last().id.value = rows.size();
    }
    return rows;
}

inline Facts factsFrom(const Toml& table) {
    Facts facts;
    if (const Toml* applicant = table.find(u"applicant"))
        facts.applicant = rowFrom<ApplicantFacts>(*applicant);
    facts.contacts = rowsFrom<ContactFacts>(table, u"contact");
    facts.interactions = rowsFrom<InteractionFacts>(table, u"interaction");
    facts.events = rowsFrom<EventFacts>(table, u"event");
    facts.actionItems = rowsFrom<ActionItemFacts>(table, u"actionitem");
    facts.favors = rowsFrom<FavorFacts>(table, u"favor");
    facts.letters = rowsFrom<LetterFacts>(table, u"letter");
    facts.projects = rowsFrom<ProjectFacts>(table, u"project");
    return facts;
}

} // namespace matchbook
