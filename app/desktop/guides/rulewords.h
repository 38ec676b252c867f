// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "domain/decision.h"
#include "rules/rule.h"

namespace matchbook {

/// The rule as it holds for the applicant.
const Variant& variantFor(const Rule& rule, const Applicant& applicant);

/// A rule's title with words in the place of its slots: "Send someone an update".
QString titleWords(const Rule& rule);

/// What rules about subject are about, as a heading over them.
QString headingWords(Subject subject);

/// "asks after 2 months, late after 3 months"; offsets from a day still to come are "before".
QString windowWords(const Period& due, const std::optional<Period>& latest);

/// "Medium, then high".
QString severityWords(const Numbers& numbers);

/// Whom an override is for: "Everybody", "All mentors", a person's name (given, as it is in the
/// store).
QString scopeWords(const RuleOverride& override, const QString& person);

} // namespace matchbook
