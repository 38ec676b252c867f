// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/season.h"
#include "rules/checklist.h"
#include "session/session.h"

namespace matchbook {

/// A list with its items as they stand today.
struct ChecklistToday {
    QString id;
    QString title;
    QList<ChecklistLine> lines;
};

/// The list for an event; nothing for an event that has none.
Result<std::optional<ChecklistToday>> checklistOf(Session& session, const Event& event);

/// The lists that belong to no event, those that have items for the applicant.
Result<QList<ChecklistToday>> checklistsOfApplicant(Session& session);

/// The twelve-month plan, and where it stands.
struct PlanToday {
    Plan plan;
    int phase = 0; ///< 1 to 4 while it runs
    SeasonDate submit;
};
Result<PlanToday> planToday(Session& session);

/// Ticks an item of a list of the applicant, or takes the tick away.
Result<> setTicked(Session& session, const ChecklistLine& item, bool ticked);

/// Ticks an item of an event's list, or takes the tick away. NotFound without such an event.
Result<> setTicked(Session& session, EventId event, const ChecklistLine& item, bool ticked);

} // namespace matchbook
