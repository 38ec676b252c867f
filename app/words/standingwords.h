// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standing.h"

namespace matchbook {

/// Where one stands with a mentor, in words that rate nobody.

/// "Promises kept".
QString inWords(StandingCriterion criterion);

/// What was counted, or what is still missing: "4 of 5 promises kept on time".
QString evidenceWords(const Standing& standing);

/// The criteria that make somebody ready to sponsor, in their order.
QList<Standing> forSponsorship(const QList<Standing>& all);

} // namespace matchbook
