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
    qint64 size = 0; ///< that the file must have at least; 0 where the header does not know
};

/// StoreMissing, StoreUnreadable, or StoreNotOurs for a file that is no SQLite database.
Result<StoreHeader> readStoreHeader(const QString& file);

/// Is the file shorter than it must be? SQLite would take what is missing for zeroes.
bool isCutShort(const QString& file, const StoreHeader& header);

/// Was the last writer cut off? Then a rollback journal waits beside the store.
bool hasHotJournal(const QString& file);

} // namespace matchbook
