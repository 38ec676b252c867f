// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/programplan.h"
#include "session/session.h"

namespace matchbook {

/// Programs from a spreadsheet saved as CSV.

/// What an import would do; the store is not changed. UnknownFormat, NoRecords, BrokenFile or
/// FileUnreadable where the file cannot be read.
Result<ProgramPlan> previewPrograms(Session& session, const QString& path);

/// Imports the file as one step of undo, and says what it did; importing it again adds nothing.
Result<ProgramPlan> importPrograms(Session& session, const QString& path);

} // namespace matchbook
