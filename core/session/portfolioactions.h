// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "session/session.h"

namespace matchbook {

/// The kinds of mentor that a pack asks for, in its order (IMG-83, GEN-68).
QList<MentorType> askedMentorTypes(Pack pack);

/// One kind of mentor that the pack in force asks for.
struct PortfolioLine {
    MentorType type = MentorType::Clinical;
    QList<ContactId> mentors;    ///< who is one, in the order of their names
    QList<ContactId> candidates; ///< while nobody is: who could become one, the closest first

    bool operator==(const PortfolioLine&) const = default;
};

/// Which kinds of mentor there are and which are missing. A candidate is somebody the applicant was
/// in touch with and whose place fits the kind (IMG-79 to IMG-82, GEN-62 to GEN-65).
Result<QList<PortfolioLine>> mentorPortfolio(Session& session);

/// How many candidates are named at most.
inline constexpr int mostCandidates = 5;

} // namespace matchbook
