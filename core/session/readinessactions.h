// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"
#include "session/portfolioactions.h"

namespace matchbook {

/// So many, and the people behind the number.
struct Counted {
    int count = 0;
    QList<ContactId> people; ///< each once, in the order they were met with

    bool operator==(const Counted&) const = default;
};

/// How often the applicant was in touch with others in one month, by who wrote or spoke; with whom
/// is asked of touchedIn().
struct TouchMonth {
    QDate first; ///< the first day of the month
    int outgoing = 0;
    int incoming = 0;
    int mutual = 0;

    bool operator==(const TouchMonth&) const = default;
};

/// How many letters stand in a state, with their writers.
struct LetterCount {
    LetterState state = LetterState::Candidate;
    Counted letters;

    bool operator==(const LetterCount&) const = default;
};

/// Everything that the page on readiness shows, as numbers.
struct ReadinessOverview {
    QList<Target> targets;
    QList<TouchMonth> months; ///< twelve, this month last
    // Mentors by when their next update is asked for. Nothing is asked for about those who are
    // paused, snoozed or dismissed: they count as on time.
    Counted onTime;
    Counted due;
    Counted overdue;
    QList<PortfolioLine> portfolio;
    QList<LetterCount> letters; ///< the states that have any, in their order
};

Result<ReadinessOverview> readinessOverview(Session& session);

/// Who was met at the events that a target counts (Events, Shadowing), in the order of their names.
Result<QList<ContactId>> peopleMetFor(Session& session, TargetId target);

/// With whom one was in touch in this month in that direction: each once, the earliest first.
Result<QList<ContactId>> touchedIn(Session& session, QDate month, Direction direction);

} // namespace matchbook
