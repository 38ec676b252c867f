// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// Which contacts a list shows. What is not set does not narrow it.
struct ContactFilter {
    QString text =
        {}; ///< searched in names, organizations, titles, tags, notes, interactions, events
    std::optional<Relationship> relationship = {};
    std::optional<MentorType> mentorType = {};
    std::optional<Sponsorship> sponsorship = {};
    QString tag = {};
    EventId event = {}; ///< met there or seen there
    OrganizationId organization = {};
    std::optional<QList<ContactId>> among = {}; ///< only these

    bool operator==(const ContactFilter&) const = default;
};

} // namespace matchbook
