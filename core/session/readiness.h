// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

namespace matchbook {

/// What readiness is counted from: people, letters and projects outside of the Trash.
struct ReadinessBasis {
    Pack pack = Pack::General; ///< in force: not Auto
    QList<Contact> people;     ///< all mentors, advocates and letter writers, others do no harm
    QList<Letter> letters;
    int projects = 0;
    int societies = 0;
    int conferences = 0;
    int shadowingDays = 0;
    int overdueUpdates = 0;
    QList<ContactId> projectMentors = {}; ///< of the projects
    QList<ContactId> overduePeople = {};  ///< who waits for the updates
};

/// The targets of the guides before an application goes out, with where they come from
/// (rulebook.md, D-11, D-12 and 5).
QList<Target> readinessOf(const ReadinessBasis& basis);

/// Has the writer said yes?
bool isAgreed(LetterState state);

} // namespace matchbook
