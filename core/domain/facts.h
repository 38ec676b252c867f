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
#include "domain/plan.h"
#include "domain/project.h"
#include "domain/reminder.h"

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
    QDate created;      ///< the day the record was made
    QDate lastTouch;    ///< any interaction
    QDate lastOutgoing; ///< the last one of mine or a two-way one: what resets a cadence
    // The latest conference or meeting they were met at.
    QDate conferenceMetOn;           ///< the day they were met there
    QDate conferenceEnded;           ///< its last day
    QDate conferenceReturned;        ///< day 0 of its follow-up
    bool conferenceNotes = false;    ///< is there a word on what was talked about?
    QDate conferenceFollowUp;        ///< the first message of mine since
    bool conferenceLongOver = false; ///< was it long over when they were noted?
    QDate webinarMetOn;              ///< the day they spoke at a webinar and were met there
    QDate wishedEventStarts;         ///< the next event at which one hopes to meet them
    bool wishWritten = false;        ///< was anything said to them in the weeks before it?
    QDate thirdShadowing;            ///< the third day of shadowing them
    QDate lastMeeting;   ///< the last talk at length; of core mentors and those shadowed often
    QDate lastOffer;     ///< the last thing given or offered to them
    QDate onlineSince;   ///< the first word of this half year, when all was on the net
    bool office = false; ///< a coordinator or the office of a practice, no physician
    bool atHome = false; ///< works at the home institution
    QDate workEnded;     ///< the latest end of a rotation, shadowing or project with them
    QDate workSeen;      ///< the same without shadowing, where nobody sees one's work
    QDate lastThanks;    ///< the last thanks; of letter writers and those who introduced somebody
    QDate introducedOn;  ///< the last day they introduced somebody
    bool introductionThanked = false; ///< did they hear from me since?
    bool hasHelped = false; ///< a mentor, a sponsor in deed, or wrote a letter that is in ERAS
    QDate lastFeedback;     ///< the last time they gave feedback or were asked for it

    bool operator==(const ContactFacts&) const = default;
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

    bool operator==(const InteractionFacts&) const = default;
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
    QStringList ticked; ///< ids of the checklist items that are done
    // The items of the checklist "before" that are not ticked. The store knows no checklists: who
    // reads them fills this in.
    int openPreparations = 0;
    bool placeConfirmed = false; ///< the item "place-confirmed" is ticked
    bool noted = false;          ///< is there a note?
    bool away = false;           ///< at an institution that is not the home one
    int goals = 0;
    int wishes = 0;            ///< people one wants to meet there
    int siteDays = 0;          ///< days at the site, of a rotation or shadowing
    QDate unreflected;         ///< the latest day at the site, when it has no reflection
    int peopleMet = 0;         ///< met or seen there
    int mentorsMet = 0;        ///< of them those who are mentors or may become one
    int facultyMet = 0;        ///< of them attendings from outside the home institution
    int residentPrograms = 0;  ///< how many places the residents among them come from
    std::optional<int> notice; ///< days between the entry here and its first day

    bool operator==(const EventFacts&) const = default;
};

struct ActionItemFacts {
    ActionItemId id;
    int person = -1;
    ActionItemKind kind = ActionItemKind::Task;
    QString text;
    QDate opened;
    QDate due;

    bool operator==(const ActionItemFacts&) const = default;
};

struct FavorFacts {
    FavorId id;
    int person = -1;
    FavorDirection direction = FavorDirection::Received;
    FavorKind kind = FavorKind::Advice;
    QDate on;
    QDate thankedOn;

    bool operator==(const FavorFacts&) const = default;
};

struct LetterFacts {
    LetterId id;
    int person = -1;
    LetterKind kind = LetterKind::Ir;
    LetterState state = LetterState::Candidate;
    QDate deadline; ///< the agreed day, else the day applications go out
    QDate arrived;  ///< the day it was uploaded

    bool operator==(const LetterFacts&) const = default;
};

struct ProjectFacts {
    ProjectId id;
    int person = -1; ///< the mentor written to last, else the first
    QString title;
    ProjectState state = ProjectState::Active;
    QDate lastUpdate;         ///< the last touch of mine with any of its mentors, else the start
    QDate started;            ///< its start, else the day it was entered
    std::optional<int> hours; ///< a week

    bool operator==(const ProjectFacts&) const = default;
};

struct ApplicantFacts {
    std::optional<Stage> stage;
    bool international = false;
    std::optional<bool> homeDivision;
    QDate pausedUntil;
    QDate submit; ///< the day applications go out, predicted or confirmed
    QDate matchDay;
    QDate lastMatchDay; ///< on or before today
    QDate interviews;   ///< the day from which programs invite to interviews
    MatchOutcome outcome = MatchOutcome::Open;
    QDate begun; ///< the day of the first record in the store
    Plan plan;
    int planPhase = 0;
    int coreMentors = 0;
    quint8 mentorTypesCovered = 0;  ///< a bit for each MentorType
    std::optional<int> homeFaculty; ///< attendings of the home institution, when that is named
    int facultyWritten = 0;         ///< attendings who had a message of mine
    bool facultyTalk = false;       ///< was there a talk at length with an attending?
    int programPeople = 0;          ///< program directors and residents
    int programsUnknown = 0;        ///< programs applied to where nobody is known
    int projects = 0;
    int letters = 0;         ///< of recommendation, not declined; candidates count
    int lettersBesideIr = 0; ///< of them those from diagnostic radiology or a surgical service
    int societies = 0;       ///< memberships that are ticked
    int involvement = 0;     ///< of research and a society, how many there are
    int conferences = 0;     ///< attended or planned
    int shadowingDays = 0;   ///< so far
    std::optional<int> shadowingShare; ///< percent of them at the place with the most
    int signsOfInterest = 0; ///< of being there, research and a reason in words, how many there are
    int rotations = 0;       ///< done or planned, electives and observerships included
    int rotationsBegun = 0;  ///< of them those that have begun
    int awayRotations = 0;   ///< of them those away from home in the year before applications
    QDate lastShadowing;
    QDate lastVisible; ///< the last event among the people of the field
    QDate lastSocial;  ///< the last thing said on LinkedIn, in a message or at a society

    bool operator==(const ApplicantFacts&) const = default;
};

/// Open records only: no trashed people, no closed items.
struct Facts {
    Applicant profile; ///< with which they were read
    ApplicantFacts applicant;
    QList<ContactFacts> contacts;         ///< in the order of their ids
    QList<InteractionFacts> interactions; ///< those that wait for an answer or ask for one
    QList<EventFacts> events;
    QList<ActionItemFacts> actionItems;
    QList<FavorFacts> favors;
    QList<LetterFacts> letters;
    QList<ProjectFacts> projects;

    bool operator==(const Facts&) const = default;
};

/// What the user and the profile chose among the numbers of the rules.
struct RuleChoices {
    Pack pack = Pack::General;
    bool packChosen = false; ///< by the user, not by the profile
    QList<RuleOverride> overrides;
    QList<ReminderKey> done = {}; ///< what the user said was done; anchor is the day they did
};

} // namespace matchbook
