// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace matchbook {

/// "Mbk1" in the header of every store (PRAGMA application_id).
inline constexpr int storeApplicationId = 0x4d626b31;

/// What the header of a store says, read without SQLite (its file format, section 1.3).
struct StoreHeader {
    int applicationId = 0;
    int version = 0; ///< PRAGMA user_version: the number of the last migration
};

/// StoreMissing, FileUnreadable, or StoreNotOurs for a file that is no SQLite database.
Result<StoreHeader> readStoreHeader(const QString& file);

/// Was the last writer cut off? Then a rollback journal waits beside the store.
bool hasHotJournal(const QString& file);

} // namespace matchbook
