// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"

namespace matchbook {

namespace {

constexpr int monthsOfPlan = 12;
constexpr int phases = 4;
constexpr int shortestPhase = 14; // app default: the days in which a plan rule asks

} // namespace

Plan planOf(QDate submit, QDate begun) {
    const QDate regular = submit.addMonths(-monthsOfPlan);
    Plan plan{.start = qMax(regular, qMin(begun, submit)), .phaseEnds = {}};
    plan.phaseEnds.back() = submit;
    const auto days = plan.start.daysTo(submit);
    if (days < qint64(phases) * shortestPhase)
        return plan;
    for (int i = 0; i + 1 < phases; ++i)
        plan.phaseEnds[static_cast<std::size_t>(i)] =
            plan.start == regular ? submit.addMonths((i + 1) * monthsOfPlan / phases - monthsOfPlan)
                                  : plan.start.addDays(days * (i + 1) / phases);
    return plan;
}

int phaseOn(const Plan& plan, QDate day) {
    if (day < plan.start || day >= plan.phaseEnds.back())
        return 0;
    int phase = 1;
    for (const QDate end : plan.phaseEnds)
        phase += end.isNull() || end <= day ? 1 : 0;
    return phase;
}

} // namespace matchbook
