// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/catchup.h"
#include "session/session.h"

namespace matchbook {

/// What a way of catching up would do with what is overdue now. until is for the ways that use it:
/// InvalidValue when it is not after today.
Result<CatchUp> planCatchUp(Session& session, CatchUpWay way, QDate until = {});

/// Snoozes what the plan puts off, and nothing else, as one step of undo. NotFound when one of them
/// is settled meanwhile.
Result<> catchUp(Session& session, const CatchUp& plan);

} // namespace matchbook
