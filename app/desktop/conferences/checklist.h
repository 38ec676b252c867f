// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/reminder.h"

namespace matchbook {

/// One thing to have ready before an event; events remember the ids of those that are done.
struct ChecklistItem {
    QString id;
    QString text;
    Source source;
};

/// What to have ready before a conference: resources/checklists/conference.toml. RuleInvalid with
/// what is missing.
Result<QList<ChecklistItem>> conferenceChecklist();

} // namespace matchbook
