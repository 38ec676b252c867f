// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What is wrong with a store; empty when it is whole.
struct Verification {
    QStringList damage;   ///< what SQLite finds in the file, or the first value no record can have
    QStringList outdated; ///< what the derived tables lack; rebuild() mends it
};

/// Looks at every page and record. Damage is a finding, not an error, and stays as it is; an error
/// is a file that is missing, not a store, of a later version, or in use.
Result<Verification> verify(const QString& store);

/// Makes the search index and the digests anew.
Result<> rebuild(Session& session);

/// The steps of undo, newest first.
Result<QList<UndoStep>> undoSteps(Session& session);

/// Takes back the steps down to this one, newest first, and says how many; what was taken back
/// before an error stays so. NothingToUndo where the step is not there or was taken back already.
Result<int> undoDownTo(Session& session, UndoStepId step);

/// Fills a new store with fictional people and events dated around today (resources/samples).
Result<> addSample(Session& session);

} // namespace matchbook
