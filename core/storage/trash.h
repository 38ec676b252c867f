// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace matchbook {

/// Takes what was put into the Trash before an instant out of the store for good, with the steps of
/// undo that have it, and those before them. Says how many records went. Throws StorageError.
int purgeTrash(Database& database, const QDateTime& before);

} // namespace matchbook
