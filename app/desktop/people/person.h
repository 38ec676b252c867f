// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/chip.h"
#include "session/contactactions.h"

namespace matchbook {

/// How every view shows a person: the circle, the name, where they work.

Face faceOf(const PersonName& person);
Face faceOf(const Contact& contact);

/// The circles of some people, read at once.
QHash<ContactId, Face> facesOf(Session& session, const QList<ContactId>& ids);

/// "Jane Doe, MD"
QString nameAndCredentials(const Contact& contact);

/// What somebody is at the place they work at: the role, or the title where the role only repeats
/// the level ("Attending").
QString position(const Contact& contact);

/// The colour of how far a sponsorship has come.
Tone toneOf(Sponsorship sponsorship);

/// "Program director · Example University Hospital": what is known of the two.
QString positionAndPlace(const ContactSummary& person);

} // namespace matchbook
