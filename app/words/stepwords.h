// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "rules/rulebook.h"

namespace matchbook {

/// What a step of undo did, as a short phrase: "Log an interaction with Jane Doe". A rule is called
/// by its title where it is in the book.
QString inWords(const StepLabel& label, const RuleBook& rules);

} // namespace matchbook
