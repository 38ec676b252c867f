// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decision.h"
#include "domain/reminder.h"
#include "session/session.h"

namespace matchbook {

/// What the user sent away without doing it, and the way back.

/// A decision that keeps a reminder from being listed.
struct PutOff {
    Decision decision;
    QString rule;
    std::optional<Reminder> reminder; ///< where the rule still asks for it
    ContactId person;                 ///< none where it is about nobody
};

/// What is snoozed, dismissed or muted: what comes back first, then the latest first. A dismissed
/// reminder that would not be there in any case is left out.
Result<QList<PutOff>> putOff(Session& session);

/// Forgets the decision under the key, so that the rules ask again. NotFound without one.
Result<> bringBack(Session& session, const QString& key);

/// The first day on which snoozed reminders come back, and how many.
struct Return {
    QDate on;
    int count = 0;
};

/// None while nothing is snoozed.
Result<std::optional<Return>> nextReturn(Session& session);

} // namespace matchbook
