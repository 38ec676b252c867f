// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standing.h"

namespace matchbook {

/// Where one stands with a mentor, in words that rate nobody.

/// "Promises kept".
QString inWords(StandingCriterion criterion);

/// What was counted, or what is still missing: "Kept on time: 4 of 5".
QString evidenceWords(const Standing& standing);

/// What would come next towards a criterion of a sponsor; empty where it is met.
QString nextWords(const Standing& standing);

} // namespace matchbook
