// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/board.h"
#include "session/sponsorshipactions.h"

namespace matchbook {

/// Sponsorships as a board: a column for each state that is one, the last for what came to nothing.

QList<BoardColumn> sponsorshipColumns(const QList<SponsorshipLine>& lines, QDate today);

/// What a card's sponsorship becomes in a column. What was active lapses, anything else is
/// declined.
Sponsorship sponsorshipIn(const QString& column, Sponsorship before);

/// What a sponsor did, when, and to which program they spoke: "Call to a program director, 5 Mar,
/// Lakeside IR Residency".
QString evidenceLine(const Favor& favor, const SponsorshipLine& line, QDate today);

/// How many of the criteria are there: "3 of 4 ready".
Badge criteriaBadge(const SponsorshipLine& line);

} // namespace matchbook
