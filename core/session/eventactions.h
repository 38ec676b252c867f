// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/captureline.h"
#include "session/session.h"

namespace matchbook {

/// Events, and meeting people at them.

/// Adds or saves an event. With a name of an organization it takes place there, and the
/// organization is added when it is new; an empty name takes it away. InvalidValue without a name
/// of its own, or when it ends before it starts.
Result<EventId> saveEvent(Session& session, Event event,
                          const std::optional<QString>& organization = {});

/// Into the Trash. People keep what was said there. NotFound without such an event.
Result<> deleteEvent(Session& session, EventId id);

/// The name of the organization where it takes place; empty when there is none.
Result<QString> organizationOf(Session& session, const Event& event);

/// All events, latest first.
Result<QList<Event>> events(Session& session);

/// NotFound when no event has the name.
Result<Event> findEvent(Session& session, const QString& name);

struct Captured {
    ContactId contact;
    CaptureLine line;
};

/// Adds the person of a capture line, with the next step as a task. At an event they were met
/// there, today or, once it is over, on its last day, and the meeting stands in the timeline.
/// InvalidValue for a line without a name. Somebody with the same e-mail or link is met again
/// instead of added twice.
Result<Captured> capture(Session& session, const QString& line, EventId event);

/// The line is about somebody who is known: nobody is added. Its note is what was talked about
/// today, at the event where there is one; the rest is added to what is known of them. NotFound
/// without such a person.
Result<Captured> captureWith(Session& session, const QString& line, EventId event,
                             ContactId person);

/// Meeting somebody at an event, as an interaction.
Interaction meetingAt(const Event& event, ContactId person, QDate on);

/// People of the same name or e-mail as the line, to be asked about while it is typed.
Result<QList<ContactId>> lookAlikes(Session& session, const CaptureLine& line);

} // namespace matchbook
