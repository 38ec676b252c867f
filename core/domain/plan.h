// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"

#include <QDate>

#include <array>

namespace matchbook {

/// The twelve months before applications go out, a quarter each (rulebook.md, D-27).
enum class PlanPhase {
    Foundation,
    LocalEngagement,
    BroaderExposure,
    Consolidation,
};
template <>
inline constexpr const char* tokensOf<PlanPhase>[] = {"foundation", "local-engagement",
                                                      "broader-exposure", "consolidation"};

/// A phase begins on a day; the next one begins on ends.
struct PhaseDays {
    PlanPhase phase = PlanPhase::Foundation;
    QDate starts;
    QDate ends;

    bool operator==(const PhaseDays&) const = default;
};

/// The phases of the plan that ends on the day applications go out, in their order.
std::array<PhaseDays, 4> planPhases(QDate submit);

/// The phase of a day; nothing before the plan begins and from the day applications go out.
std::optional<PlanPhase> phaseOn(QDate submit, QDate day);

} // namespace matchbook
