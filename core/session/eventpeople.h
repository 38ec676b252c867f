// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

namespace matchbook {

/// Events with the people met there, for the page of conferences.

/// A line of the list of events.
struct EventSummary {
    Event event;
    int people = 0; ///< met there or seen there
};

/// All events, latest first. Costs the same whatever the number of people.
Result<QList<EventSummary>> eventSummaries(Session& session);

/// Somebody met at an event and where the follow-up stands.
struct EventPerson {
    ContactSummary summary;
    QDate metOn;                      ///< the day they were met or seen there
    bool noted = false;               ///< is there a word on what was talked about?
    std::optional<Reminder> followUp; ///< what the rule conference-follow-up asks, while it asks
    QDate followedUpOn;               ///< the first message of mine since; null when there is none
};

/// The people met at an event, in the order of their names.
Result<QList<EventPerson>> peopleAt(Session& session, const Event& event);

/// The day on which a follow-up with somebody met at the event today will be asked for. None for an
/// event that is no conference, or when that rule is off.
Result<std::optional<QDate>> followUpDue(Session& session, const Event& event);

} // namespace matchbook
