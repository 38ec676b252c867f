// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

struct sqlite3_backup;

namespace matchbook {

/// Copies a store that may be in use into a new file that only its owner can read, some pages at a
/// time: nothing waits for more than these. What the same connection writes meanwhile goes into the
/// copy; when another process writes, copying begins anew. Members throw StorageError:
/// FileUnwritable or DiskFull for the new file, StoreLocked, else what is wrong with the store.
class StoreCopy {
public:
    StoreCopy(Database& store, const QString& to);
    ~StoreCopy();
    StoreCopy(const StoreCopy&) = delete;
    StoreCopy& operator=(const StoreCopy&) = delete;

    /// Copies the next pages, or all where pages is negative; says whether some are left.
    bool copyNext(int pages);

private:
    Database& m_store;
    std::unique_ptr<Database> m_copy;
    sqlite3_backup* m_backup = nullptr;
};

/// Opens a copy again and throws StoreDamaged unless all of it is whole.
void requireWhole(const QString& copy);

/// Copies the whole store at once, and requires that the copy is whole.
void copyStore(Database& store, const QString& to);

} // namespace matchbook
