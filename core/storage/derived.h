// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changeset.h"

namespace matchbook {

/// The tables that follow from the records: each contact's digest (sort name, last touches), the
/// keys an import recognises people by, and the full-text index. Written in the transaction of the
/// change they follow from. All functions throw StorageError.

/// Brings up to date what follows from the touched records; afterwards touched.contacts names
/// everybody who is concerned.
void refreshDerived(Database& database, Touched& touched);

/// Makes everything anew from the records.
void rebuildDerived(Database& database);

/// What in the derived tables does not follow from the records; empty when all is well.
QStringList derivedProblems(Database& database);

} // namespace matchbook
