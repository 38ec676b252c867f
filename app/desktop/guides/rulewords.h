// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "rules/rule.h"
#include "words/rulewords.h"

namespace matchbook {

/// The rule as it holds for the applicant.
const Variant& variantFor(const Rule& rule, const Applicant& applicant);

/// What rules about subject are about, as a heading over them.
QString headingWords(Subject subject);

} // namespace matchbook
