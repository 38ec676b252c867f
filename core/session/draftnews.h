// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/drafttemplate.h"
#include "storage/stores.h"

namespace matchbook {

/// Fills the gaps of an update from what was logged since the last message of mine to its person,
/// one line each in the phrases of the template: what is new, what became of their advice, and the
/// state of the project it is about.
void addNews(GapValues& values, Stores& stores, const DraftTemplate& draft, const Reminder& about,
             QDate today);

} // namespace matchbook
