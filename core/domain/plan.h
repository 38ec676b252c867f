// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <array>

namespace matchbook {

/// The twelve-month plan of an application in four phases: foundation, local work, a wider circle,
/// letters and the application itself (rulebook.md, D-27).
struct Plan {
    QDate start;
    std::array<QDate, 4> phaseEnds; ///< the last is the day applications go out; null when skipped

    bool operator==(const Plan&) const = default;
};

/// The plan runs through the twelve months before applications go out. Whoever begins later has
/// the phases evenly shortened; where not even two weeks would be left for each, only the last one
/// remains, the one of the letters.
Plan planOf(QDate submit, QDate begun);

/// 1 to 4 while the plan runs, 0 before and after.
int phaseOn(const Plan& plan, QDate day);

} // namespace matchbook
