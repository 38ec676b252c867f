// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"
#include "session/session.h"

namespace matchbook {

/// The template of an e-mail about a reminder: the one its rule names; where it names none, one
/// that fits what the reminder is about, else "general".
QString fittingTemplate(Session& session, const Reminder& reminder);

} // namespace matchbook
