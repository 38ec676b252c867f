// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standing.h"
#include "session/contactactions.h"

namespace matchbook {

/// Who may open doors for the applicant, and who did. A mentor advises, a sponsor acts (IMG-96,
/// IMG-97): what a sponsor did is evidence, and whether the sponsorship is active is for the user
/// to say.

/// Is this favor evidence of a sponsorship: an action of a sponsor that was received?
bool isEvidence(const Favor& favor);

/// Somebody on the way to being a sponsor, or who acted as one.
struct SponsorshipLine {
    ContactSummary who;
    QList<Favor> evidence;                   ///< the latest first
    QHash<OrganizationId, QString> programs; ///< the names of those in the evidence
    QList<Standing> criteria;                ///< the four that make somebody ready to sponsor

    [[nodiscard]] int criteriaMet() const;
    /// Did they act as a sponsor without being marked as one? Not once the user called it over.
    [[nodiscard]] bool proposesActive() const;
};

/// Everybody whose sponsorship has a state or who acted as a sponsor, in the order of their names.
Result<QList<SponsorshipLine>> sponsorships(Session& session);

/// Whose sponsorship this favor proposes to mark active: its person, where it is evidence and they
/// are not marked so far.
Result<std::optional<Contact>> proposedSponsor(Session& session, const Favor& favor);

} // namespace matchbook
