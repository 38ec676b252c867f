// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/applicant.h"
#include "domain/contact.h"
#include "domain/event.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/letter.h"
#include "domain/project.h"
#include "domain/reminder.h"
#include "domain/season.h"

namespace matchbook {

/// The mentor summary as values (season.md, 6.8). Whatever an audience is not to read is left out
/// when the summary is gathered (session/summaryactions.h): no renderer ever holds it.

enum class Audience { Mine, Adviser };
template <>
inline constexpr const char* tokensOf<Audience>[] = {"mine", "adviser"};

/// Mentors below each other, or each on a page of their own.
enum class SummaryLayout { Table, Pages };
template <>
inline constexpr const char* tokensOf<SummaryLayout>[] = {"table", "pages"};

enum class TargetId {
    CoreMentors,
    MentorTypes,
    IrLetters,
    UsLetters, ///< letters of IR or DR by people who work in the U.S.; asked of IMGs only
    Letters,
    Advocates, ///< know the goals and are ready to speak for the applicant
    Projects,
    Memberships, ///< of societies
    Events,      ///< conferences gone to
    Shadowing,   ///< days so far; never hours, of which nobody can have too few
    OverdueUpdates
};
template <>
inline constexpr const char* tokensOf<TargetId>[] = {
    "core-mentors", "mentor-types", "ir-letters", "us-letters", "letters",        "advocates",
    "projects",     "memberships",  "events",     "shadowing",  "overdue-updates"};

/// One thing the guides count before an application goes out. Letters count once they are agreed
/// to. Overdue updates are met at none, everything else from least on.
struct Target {
    TargetId id = TargetId::CoreMentors;
    int have = 0;
    int least = 0;
    int wanted = 0;               ///< what the guides hope for; least where they name one number
    int uploaded = 0;             ///< of the letters in have, those that are in ERAS
    QList<ContactId> people = {}; ///< who is counted in have, where it counts people or their work
    QList<MentorType> covered;    ///< of the kinds of mentor the pack asks for
    QList<MentorType> missing;
    Severity severity = Severity::Medium; ///< while it is not met
    QList<Source> sources;

    [[nodiscard]] bool met() const {
        return id == TargetId::OverdueUpdates ? have == 0 : have >= least;
    }
    bool operator==(const Target&) const = default;
};

/// Work with a mentor: a rotation or shadowing, or a project.
struct SummaryContext {
    QString name;
    std::optional<EventKind> event;
    std::optional<ProjectState> project;
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const SummaryContext&) const = default;
};

/// Advice of a mentor or a promise to one. explanation is for the user's own eyes.
struct SummaryItem {
    QString text;
    QDate opened;
    std::optional<QDate> due;
    std::optional<QDate> closed;
    std::optional<Outcome> outcome;
    QString explanation;

    bool operator==(const SummaryItem&) const = default;
};

/// Something given to a mentor, or done by a sponsor.
struct SummaryFavor {
    FavorKind kind = FavorKind::Advice;
    QDate on;
    QString program;

    bool operator==(const SummaryFavor&) const = default;
};

struct SummaryTouch {
    QDate on;
    Channel channel = Channel::Email;

    bool operator==(const SummaryTouch&) const = default;
};

/// One of the last contacts with a mentor.
struct SummaryContact {
    QDate on;
    Channel channel = Channel::Email;
    Direction direction = Direction::Outgoing;
    QString subject;

    bool operator==(const SummaryContact&) const = default;
};

struct SummaryMentor {
    ContactId id;
    QString name;
    QString credentials;
    QString title;
    QString department;
    QString institution;
    bool programDirector = false;
    bool chair = false;
    bool core = false;
    QList<MentorType> types;
    QString metAt;        ///< name of an event
    QString introducedBy; ///< for an adviser only one who is listed or may be named
    std::optional<QDate> metOn;
    QList<SummaryContext> contexts;
    int interactions = 0;
    std::optional<SummaryTouch> lastUpdate; ///< the last word of mine
    std::optional<QDate> nextDue;           ///< of the next update
    QList<SummaryItem> advice;
    QList<SummaryItem> promises;            ///< open ones
    QList<SummaryFavor> offers;             ///< what I gave
    std::optional<Sponsorship> sponsorship; ///< for an adviser only what happened, no plans
    QList<SummaryFavor> sponsorshipActions; ///< what they did as a sponsor
    QStringList programs;                   ///< residency programs they belong to
    bool awareOfGoals = false;
    bool mayBeNamed = false;
    // The user's own copy only.
    bool readyToAdvocate = false;
    QList<SummaryContact> recent; ///< contacts, the latest first
    QString note;
    QString privateNote;
    bool doNotContact = false;
    std::optional<QDate> pausedUntil;

    bool operator==(const SummaryMentor&) const = default;
};

/// A letter with the fields that ERAS asks of its author, never its content.
struct SummaryLetter {
    ContactId writer;
    QString author;
    LetterKind kind = LetterKind::Ir;
    LetterState state = LetterState::Candidate;
    QList<LetterStep> steps;
    std::optional<bool> waived;
    std::optional<QDate> deadline; ///< agreed with the writer
    int programs = 0;              ///< how many it is assigned to
    QString email;
    QString title;
    QString department;
    QString specialty;
    std::optional<bool> standardized;
    std::optional<bool> chairRequirement;
    QString letterId; ///< lets somebody upload: the user's own copy only

    bool operator==(const SummaryLetter&) const = default;
};

/// Something to write to somebody about.
struct SummaryUpdate {
    QString person;
    QString title;
    ReminderState state = ReminderState::Due;
    QDate due;
    std::optional<QDate> latest;

    bool operator==(const SummaryUpdate&) const = default;
};

struct Summary {
    Audience audience = Audience::Mine;
    QDate day; ///< of the export
    QString name;
    QString school;
    QString homeInstitution;
    std::optional<Stage> stage;
    bool international = false;
    Pathway pathway = Pathway::Undecided;
    Season season;
    Pack pack = Pack::General;
    QList<Target> targets;
    QList<SummaryMentor> mentors;
    QList<SummaryLetter> letters;
    QList<SummaryUpdate> updates; ///< due or coming due in summaryDaysAhead days

    bool operator==(const Summary&) const = default;
};

inline constexpr int summaryDaysAhead = 90;
inline constexpr qsizetype mostRecentContacts = 5;

} // namespace matchbook
