// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"
#include "session/session.h"

namespace matchbook {

/// The targets of the guides and how far the applicant is.
Result<QList<Target>> readiness(Session& session);

/// The mentor summary of the day. What the adviser is not to read is not in it: notes of every
/// kind, why advice was not followed, who is paused, with whom contact has ended and what they
/// wrote (which is not counted either), hopes for a sponsorship (potential, cultivating, ready),
/// letters not asked for yet, Letter IDs, and reminders that quote the user's own words.
Result<Summary> summary(Session& session, Audience audience);

} // namespace matchbook
