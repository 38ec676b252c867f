// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"

namespace matchbook {

namespace {

constexpr int planMonths = 12;
constexpr int phaseMonths = 3;

} // namespace

std::array<PhaseDays, 4> planPhases(QDate submit) {
    std::array<PhaseDays, 4> phases;
    int months = planMonths;
    for (size_t i = 0; i < phases.size(); ++i, months -= phaseMonths)
        phases[i] = {static_cast<PlanPhase>(i), submit.addMonths(-months),
                     submit.addMonths(phaseMonths - months)};
    return phases;
}

std::optional<PlanPhase> phaseOn(QDate submit, QDate day) {
    for (const PhaseDays& one : planPhases(submit)) {
        if (one.starts <= day && day < one.ends)
            return one.phase;
    }
    return std::nullopt;
}

} // namespace matchbook
