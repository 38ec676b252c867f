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

/// Who has an issue, which is not Duplicate, by closeness and name; whoever is not to be contacted
/// has none. NoNextStep and Stale: only a mentor or a connection.
Result<QList<ContactId>> peopleWith(Session& session, HealthIssue issue);

/// Says that what is known of somebody is right as of today. NotFound without such a person.
Result<> confirmContact(Session& session, ContactId id);

} // namespace matchbook
