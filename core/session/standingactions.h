// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standing.h"
#include "session/session.h"

namespace matchbook {

/// Where the applicant stands with one person today. NotFound without such a person.
Result<QList<Standing>> standingWith(Session& session, ContactId person);

/// The same for several; who is not there is left out.
Result<QHash<ContactId, QList<Standing>>> standingWith(Session& session,
                                                       const QList<ContactId>& people);

} // namespace matchbook
