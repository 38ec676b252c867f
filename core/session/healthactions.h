// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/duplicateactions.h"

namespace matchbook {

/// What may be amiss with what is known of somebody.
enum class HealthIssue { Duplicate, NoEmail, NeverContacted, NoNextStep, Stale };
template <>
inline constexpr const char* tokensOf<HealthIssue>[] = {"duplicate", "no-email", "never-contacted",
                                                        "no-next-step", "stale"};

/// What was not touched or edited for so long may no longer be right. # app default
inline constexpr int monthsUntilStale = 12;

/// Who has which issue, by closeness and name; whoever is not to be contacted has none.
struct Health {
    QList<Duplicate> duplicates;
    QHash<HealthIssue, QList<ContactId>> people; ///< all but the duplicates

    [[nodiscard]] int count(HealthIssue issue) const;
};

/// Who has one issue, which is not Duplicate, in the same order.
Result<QList<ContactId>> peopleWith(Session& session, HealthIssue issue);

/// NoNextStep: a mentor or a connection of whom no item is open and no rule asks anything within a
/// year, though they are not paused. Stale: a mentor or a connection.
Result<Health> health(Session& session);

/// Says that what is known of somebody is right as of today. NotFound without such a person.
Result<> confirmContact(Session& session, ContactId id);

} // namespace matchbook
