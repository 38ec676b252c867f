// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/applicant.h"
#include "domain/contact.h"
#include "domain/decision.h"
#include "domain/event.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/letter.h"
#include "domain/project.h"

namespace matchbook {

/// Facts is the snapshot that rules read: what the store knows on one day, counted and joined, with
/// no SQL left in it. A null QDate is "not known" or "never". person is an index into
/// Facts::contacts, -1 for nobody.

struct ContactFacts {
    ContactId id;
    QString name;
    Relationship relationship = Relationship::Prospect;
    Sponsorship sponsorship = Sponsorship::None;
    Level level = Level::Other;
    quint8 mentorTypes = 0; ///< a bit for each MentorType
    bool coreMentor = false;
    bool mentor = false; ///< isMentor()
    bool programDirector = false;
    bool chair = false;
    std::optional<bool> usBased;
    std::optional<bool> mayFollowUp;
    bool awareOfGoals = false;
    bool readyToAdvocate = false;
    bool doNotContact = false;
    QDate pausedUntil;
    std::optional<Period> cadence;
    QDate metOn;
    QDate lastTouch;    ///< any interaction
    QDate lastOutgoing; ///< the last one of mine or a two-way one: what resets a cadence
    // The latest conference or meeting they were met at.
    QDate conferenceMetOn;        ///< the day they were met there
    QDate conferenceEnded;        ///< its last day
    QDate conferenceReturned;     ///< day 0 of its follow-up
    bool conferenceNotes = false; ///< is there a word on what was talked about?
    QDate conferenceFollowUp;     ///< the first message of mine since
    QDate workEnded;              ///< the latest end of a rotation, shadowing or project with them
    QDate lastFeedback;           ///< the last time they gave feedback or were asked for it
};

struct InteractionFacts {
    InteractionId id;
    int person = -1; ///< the first of its people
    QDate on;
    std::optional<QTime> time;
    Channel channel = Channel::Email;
    Direction direction = Direction::Outgoing;
    Purpose purpose = Purpose::Other;
    bool awaitsReply = false;
    bool answered = false;    ///< has the other side (for an incoming one: have I) answered since?
    bool followedUp = false;  ///< did I write again since?
    int unansweredBefore = 0; ///< earlier messages of mine to this person that still wait
    QString subject;
};

struct EventFacts {
    EventId id;
    int person = -1; ///< the attending met there, when there is one
    QString name;
    EventKind kind = EventKind::Conference;
    QDate starts;
    QDate ends;
    QDate returned;
    QDate lastFeedback; ///< the last feedback from anybody met there
};

struct ActionItemFacts {
    ActionItemId id;
    int person = -1;
    ActionItemKind kind = ActionItemKind::Task;
    QString text;
    QDate opened;
    QDate due;
};

struct FavorFacts {
    FavorId id;
    int person = -1;
    FavorDirection direction = FavorDirection::Received;
    FavorKind kind = FavorKind::Advice;
    QDate on;
    QDate thankedOn;
};

struct LetterFacts {
    LetterId id;
    int person = -1;
    LetterKind kind = LetterKind::Ir;
    LetterState state = LetterState::Candidate;
    QDate deadline; ///< the agreed day, else the day applications go out
};

struct ProjectFacts {
    ProjectId id;
    int person = -1; ///< the mentor written to last, else the first
    QString title;
    ProjectState state = ProjectState::Active;
    QDate lastUpdate; ///< the last touch of mine with any of its mentors, else the start
};

struct ApplicantFacts {
    std::optional<Stage> stage;
    bool international = false;
    std::optional<bool> homeDivision;
    QDate pausedUntil;
    QDate submit; ///< the day applications go out, predicted or confirmed
    int coreMentors = 0;
    quint8 mentorTypesCovered = 0; ///< a bit for each MentorType
};

/// Open records only: no trashed people, no closed items.
struct Facts {
    ApplicantFacts applicant;
    QList<ContactFacts> contacts;         ///< in the order of their ids
    QList<InteractionFacts> interactions; ///< those that wait for an answer or ask for one
    QList<EventFacts> events;
    QList<ActionItemFacts> actionItems;
    QList<FavorFacts> favors;
    QList<LetterFacts> letters;
    QList<ProjectFacts> projects;
};

/// What the user and the profile chose among the numbers of the rules.
struct RuleChoices {
    Pack pack = Pack::General;
    bool packChosen = false; ///< by the user, not by the profile
    QList<RuleOverride> overrides;
};

} // namespace matchbook
