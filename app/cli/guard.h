// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"
#include "session/draftactions.h"

namespace matchbook {

/// The look at texts before they are kept or leave: none may tell who a patient is unless the user
/// says with --despite-identifiers that it does not.

/// What was found in all that was typed; of a one-line capture only name, note and next step, since
/// the rest is how to reach somebody.
Result<QStringList> foundInTyped(const Call& call, const Usage& usage);

/// Nothing is done; the words found are named.
Answer refusal(const QStringList& found);

/// The line beside a file that is for the user's own eyes.
QString warning(const QStringList& found);

} // namespace matchbook
