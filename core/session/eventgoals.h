// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/eventpeople.h"

namespace matchbook {

/// What the guides would have one reach at a conference, as goals to take over; nothing for other
/// kinds.
QList<EventGoal> proposedGoals(EventKind kind);

/// How far each goal of the event is, in its order, where the people met there (peopleAt) tell it.
Result<QList<std::optional<int>>> goalsReached(Session& session, const Event& event,
                                               const QList<EventPerson>& people);

} // namespace matchbook
