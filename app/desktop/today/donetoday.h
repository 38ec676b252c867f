// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "session/session.h"

namespace matchbook {

/// Something the user did today.
struct DoneToday {
    QString title = {};
    Face person = {}; ///< whose circle to show; may be nobody
    QString how = {}; ///< "E-mail"; empty for a reminder that was only marked
};

/// The reminders marked done today, and the people written or talked to today; latest first. A
/// person whose reminder was done today is not listed a second time.
Result<QList<DoneToday>> doneToday(Session& session);

} // namespace matchbook
