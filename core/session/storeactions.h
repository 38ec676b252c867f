// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// What is wrong with a store; empty when it is whole.
struct Verification {
    QStringList damage;   ///< what SQLite finds in the file
    QStringList outdated; ///< what the derived tables lack; rebuild() mends it
};

Result<Verification> verify(Session& session);

/// Makes the search index and the digests anew.
Result<> rebuild(Session& session);

/// The steps of undo, newest first.
Result<QList<UndoStep>> undoSteps(Session& session);

/// Fills a new store with fictional people and events dated around today (resources/samples).
Result<> addSample(Session& session);

} // namespace matchbook
