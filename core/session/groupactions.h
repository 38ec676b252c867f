// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What is done with several people at once, each as one step of undo. Those who have it already
/// stay as they are.

/// InvalidValue without a tag.
Result<> tagContacts(Session& session, const QList<ContactId>& ids, const QString& tag);

Result<> setRelationship(Session& session, const QList<ContactId>& ids, Relationship relationship);

/// Asks for an update so long after the last; without a period as the rules say. InvalidValue for
/// a period of no days.
Result<> setCadence(Session& session, const QList<ContactId>& ids,
                    const std::optional<Period>& cadence);

/// People to meet at an event that is still to come; otherwise they were met there, unless it is
/// known where they were met. The number of those who were added; NotFound without such an event.
Result<int> addToEvent(Session& session, const QList<ContactId>& ids, EventId event);

} // namespace matchbook
