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
inline constexpr auto fieldsOf<ContactFacts> = [](auto&& visit) {
    visit("id", &ContactFacts::id);
    visit("name", &ContactFacts::name);
    visit("relationship", &ContactFacts::relationship);
    visit("sponsorship", &ContactFacts::sponsorship);
    visit("level", &ContactFacts::level);
    visit("mentorTypes", &ContactFacts::mentorTypes);
    visit("coreMentor", &ContactFacts::coreMentor);
    visit("mentor", &ContactFacts::mentor);
    visit("mayFollowUp", &ContactFacts::mayFollowUp);
    visit("doNotContact", &ContactFacts::doNotContact);
    visit("pausedUntil", &ContactFacts::pausedUntil);
    visit("cadence", &ContactFacts::cadence);
    visit("metOn", &ContactFacts::metOn);
    visit("created", &ContactFacts::created);
    visit("lastTouch", &ContactFacts::lastTouch);
    visit("lastOutgoing", &ContactFacts::lastOutgoing);
    visit("conferenceMetOn", &ContactFacts::conferenceMetOn);
    visit("conferenceReturned", &ContactFacts::conferenceReturned);
    visit("conferenceNotes", &ContactFacts::conferenceNotes);
    visit("conferenceFollowUp", &ContactFacts::conferenceFollowUp);
    visit("conferenceLongOver", &ContactFacts::conferenceLongOver);
    visit("webinarMetOn", &ContactFacts::webinarMetOn);
    visit("wishedEventStarts", &ContactFacts::wishedEventStarts);
    visit("wishWritten", &ContactFacts::wishWritten);
    visit("thirdShadowing", &ContactFacts::thirdShadowing);
    visit("lastMeeting", &ContactFacts::lastMeeting);
    visit("lastOffer", &ContactFacts::lastOffer);
    visit("onlineSince", &ContactFacts::onlineSince);
    visit("office", &ContactFacts::office);
    visit("atHome", &ContactFacts::atHome);
    visit("workEnded", &ContactFacts::workEnded);
    visit("workSeen", &ContactFacts::workSeen);
    visit("lastThanks", &ContactFacts::lastThanks);
    visit("introducedOn", &ContactFacts::introducedOn);
    visit("introductionThanked", &ContactFacts::introductionThanked);
    visit("hasHelped", &ContactFacts::hasHelped);
    visit("lastFeedback", &ContactFacts::lastFeedback);
};

template <>
inline constexpr auto fieldsOf<InteractionFacts> = [](auto&& visit) {
    visit("id", &InteractionFacts::id);
    visit("person", &InteractionFacts::person);
    visit("on", &InteractionFacts::on);
    visit("time", &InteractionFacts::time);
    visit("channel", &InteractionFacts::channel);
    visit("direction", &InteractionFacts::direction);
    visit("purpose", &InteractionFacts::purpose);
    visit("awaitsReply", &InteractionFacts::awaitsReply);
    visit("answered", &InteractionFacts::answered);
    visit("followedUp", &InteractionFacts::followedUp);
    visit("unansweredBefore", &InteractionFacts::unansweredBefore);
    visit("subject", &InteractionFacts::subject);
};

template <>
inline constexpr auto fieldsOf<EventFacts> = [](auto&& visit) {
    visit("id", &EventFacts::id);
    visit("person", &EventFacts::person);
    visit("name", &EventFacts::name);
    visit("kind", &EventFacts::kind);
    visit("starts", &EventFacts::starts);
    visit("ends", &EventFacts::ends);
    visit("returned", &EventFacts::returned);
    visit("openPreparations", &EventFacts::openPreparations);
    visit("placeConfirmed", &EventFacts::placeConfirmed);
    visit("noted", &EventFacts::noted);
    visit("away", &EventFacts::away);
    visit("goals", &EventFacts::goals);
    visit("wishes", &EventFacts::wishes);
    visit("siteDays", &EventFacts::siteDays);
    visit("unreflected", &EventFacts::unreflected);
    visit("peopleMet", &EventFacts::peopleMet);
    visit("mentorsMet", &EventFacts::mentorsMet);
    visit("facultyMet", &EventFacts::facultyMet);
    visit("residentPrograms", &EventFacts::residentPrograms);
    visit("notice", &EventFacts::notice);
    visit("lastFeedback", &EventFacts::lastFeedback);
};

template <>
inline constexpr auto fieldsOf<ActionItemFacts> = [](auto&& visit) {
    visit("id", &ActionItemFacts::id);
    visit("person", &ActionItemFacts::person);
    visit("kind", &ActionItemFacts::kind);
    visit("text", &ActionItemFacts::text);
    visit("opened", &ActionItemFacts::opened);
    visit("due", &ActionItemFacts::due);
};

template <>
inline constexpr auto fieldsOf<FavorFacts> = [](auto&& visit) {
    visit("id", &FavorFacts::id);
    visit("person", &FavorFacts::person);
    visit("direction", &FavorFacts::direction);
    visit("kind", &FavorFacts::kind);
    visit("on", &FavorFacts::on);
    visit("thankedOn", &FavorFacts::thankedOn);
};

template <>
inline constexpr auto fieldsOf<LetterFacts> = [](auto&& visit) {
    visit("id", &LetterFacts::id);
    visit("person", &LetterFacts::person);
    visit("kind", &LetterFacts::kind);
    visit("state", &LetterFacts::state);
    visit("deadline", &LetterFacts::deadline);
    visit("arrived", &LetterFacts::arrived);
};

template <>
inline constexpr auto fieldsOf<ProjectFacts> = [](auto&& visit) {
    visit("id", &ProjectFacts::id);
    visit("person", &ProjectFacts::person);
    visit("title", &ProjectFacts::title);
    visit("state", &ProjectFacts::state);
    visit("lastUpdate", &ProjectFacts::lastUpdate);
    visit("started", &ProjectFacts::started);
    visit("hours", &ProjectFacts::hours);
};

template <>
inline constexpr auto fieldsOf<ApplicantFacts> = [](auto&& visit) {
    visit("stage", &ApplicantFacts::stage);
    visit("international", &ApplicantFacts::international);
    visit("homeDivision", &ApplicantFacts::homeDivision);
    visit("pausedUntil", &ApplicantFacts::pausedUntil);
    visit("submit", &ApplicantFacts::submit);
    visit("matchDay", &ApplicantFacts::matchDay);
    visit("lastMatchDay", &ApplicantFacts::lastMatchDay);
    visit("interviews", &ApplicantFacts::interviews);
    visit("outcome", &ApplicantFacts::outcome);
    visit("begun", &ApplicantFacts::begun);
    visit("plan", &ApplicantFacts::plan);
    visit("planPhase", &ApplicantFacts::planPhase);
    visit("homeFaculty", &ApplicantFacts::homeFaculty);
    visit("facultyWritten", &ApplicantFacts::facultyWritten);
    visit("facultyTalk", &ApplicantFacts::facultyTalk);
    visit("programPeople", &ApplicantFacts::programPeople);
    visit("programsUnknown", &ApplicantFacts::programsUnknown);
    visit("projects", &ApplicantFacts::projects);
    visit("letters", &ApplicantFacts::letters);
    visit("lettersBesideIr", &ApplicantFacts::lettersBesideIr);
    visit("societies", &ApplicantFacts::societies);
    visit("shadowingShare", &ApplicantFacts::shadowingShare);
    visit("signsOfInterest", &ApplicantFacts::signsOfInterest);
    visit("involvement", &ApplicantFacts::involvement);
    visit("conferences", &ApplicantFacts::conferences);
    visit("shadowingDays", &ApplicantFacts::shadowingDays);
    visit("rotations", &ApplicantFacts::rotations);
    visit("rotationsBegun", &ApplicantFacts::rotationsBegun);
    visit("awayRotations", &ApplicantFacts::awayRotations);
    visit("lastShadowing", &ApplicantFacts::lastShadowing);
    visit("lastVisible", &ApplicantFacts::lastVisible);
    visit("lastSocial", &ApplicantFacts::lastSocial);
    visit("coreMentors", &ApplicantFacts::coreMentors);
    visit("mentorTypesCovered", &ApplicantFacts::mentorTypesCovered);
};

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
