// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "domain/letter.h"
#include "domain/organization.h"
#include "io/summary.h"
#include "session/session.h"

namespace matchbook {

/// Letters of recommendation as a whole: how far each is, who might write another, and to which
/// programs they go. A single letter is saved with saveLetter() (logactions.h).

/// A letter and how close its writer is.
struct LetterLine {
    Letter letter;
    QString writer;
    bool coreMentor = false;
    Relationship relationship = Relationship::Prospect;
    std::optional<QDate> knownSince;
    std::optional<QDate> lateSince; ///< the day agreed, when it is over and nothing is in ERAS
};

/// Every letter whose writer is there, the next deadline first.
Result<QList<LetterLine>> letterLines(Session& session);

/// What the guides hope for, of the targets of readiness() those about letters.
Result<QList<Target>> letterTargets(Session& session);

/// Brings a letter to a state of a day. Back in its course, the states after it are taken back,
/// too. InvalidValue for a day to come; otherwise the errors of saveLetter().
Result<> moveLetter(Session& session, LetterId id, LetterState state, QDate on);

/// Assigns a letter to programs beside those it goes to; one that is in ERAS is then assigned as of
/// today. InvalidValue before the writer has agreed; otherwise the errors of saveLetter().
Result<> assignLetter(Session& session, LetterId id, const QList<OrganizationId>& programs);

/// A residency program and how many letters go there.
struct ProgramLetters {
    OrganizationId id;
    QString name;
    int letters = 0;
    bool appliedTo = false;
};

/// Every program of the store by its name, those one applies to first.
Result<QList<ProgramLetters>> programsForLetters(Session& session);

/// The organization of this name or alias; NotFound without one. Whether it is a program is checked
/// when a letter is assigned.
Result<OrganizationId> programNamed(Session& session, const QString& name);

/// Somebody who may know the applicant well enough to write, with what speaks for it as facts.
struct PossibleWriter {
    ContactId id;
    QString name;
    QString given;
    QString family;
    QString credentials;
    QString title;
    bool coreMentor = false;
    Relationship relationship = Relationship::Prospect;
    int monthsKnown = 0;
    int works = 0;     ///< rotations, shadowing and projects
    int exchanges = 0; ///< days on which they wrote, or the two talked
    bool programDirector = false;
    bool chair = false;
    LetterKind kind = LetterKind::Other; ///< of the letter they could write
};

/// Attendings and mentors without a letter, who know the applicant: core mentors first, then by how
/// long one has known them, work done together, contact in both directions, and only then by title.
Result<QList<PossibleWriter>> possibleWriters(Session& session);

} // namespace matchbook
