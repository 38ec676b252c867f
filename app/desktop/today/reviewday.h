// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

/// The day of the week from which the review of the week is offered; Sunday unless the user chose
/// another. It is no matter of the store, and not undone.
Qt::DayOfWeek reviewDay();
void setReviewDay(Qt::DayOfWeek day);

/// The first review day after a day.
QDate nextReview(Qt::DayOfWeek day, QDate after);

/// Is the review of the week still to be done? Of a store that is new here, from its first review
/// day on.
bool isReviewDue(Workspace& workspace);
void noteReviewDone(Workspace& workspace);

} // namespace matchbook
