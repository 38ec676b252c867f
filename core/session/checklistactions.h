// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// Ticks an item of an event's list, or takes the tick away. NotFound without such an event.
Result<> setTicked(Session& session, EventId event, const ChecklistLine& item, bool ticked);

} // namespace matchbook
