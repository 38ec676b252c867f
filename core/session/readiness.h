// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "io/summary.h"

namespace matchbook {

/// What readiness is counted from: people, letters and projects outside of the Trash.
struct ReadinessBasis {
    Pack pack = Pack::General; ///< in force: not Auto
    QList<Contact> people;     ///< all mentors, advocates and letter writers, others do no harm
    QList<Letter> letters;
    int projects = 0;
    int societies = 0;
    int conferences = 0; ///< gone to: what is only planned does not count
    int shadowingDays = 0;
    int overdueUpdates = 0;               ///< people who wait for one
    QList<ContactId> projectMentors = {}; ///< of the projects
    QList<ContactId> overduePeople = {};  ///< who waits for the updates
};

/// The targets of the guides before an application goes out, with where they come from
/// (rulebook.md, D-11, D-12 and 5).
QList<Target> readinessOf(const ReadinessBasis& basis);

/// A mentor whom one tells of news and of projects.
bool isKeptInformed(const ContactFacts& person);

/// How late the news or the update on a project is that is asked for, by person.
QHash<ContactId, ReminderState> updatesAsked(const QList<Reminder>& open);

/// Has the writer said yes?
bool isAgreed(LetterState state);

} // namespace matchbook
