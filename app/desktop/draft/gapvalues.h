// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/draft/draft.h"
#include "domain/reminder.h"
#include "session/session.h"

namespace matchbook {

/// What the store knows for the gaps of a draft to a person about a reminder (which may be one
/// without a key): greeting, name, me, school, event, project, subject, deadline, submit, season.
GapValues gapValues(Session& session, const Reminder& reminder);

} // namespace matchbook
