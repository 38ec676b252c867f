// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecopy.h"

#include "storage/sqlite.h"
#include "storage/throwing.h"

#include <utility>

namespace matchbook {

namespace {

/// A new file for the pages. It counts only when it was checked and put in place, so that nothing
/// in it needs to be on the disk before, nor to be taken back.
std::unique_ptr<Database> newCopy(const QString& file) {
    auto copy = Database::create(file);
    copy->execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-1024");
    return copy;
}

/// Is it the store's fault, and not that of the new file?
bool isOfStore(int code) {
    const int kind = code & 0xff;
    return kind == SQLITE_BUSY || kind == SQLITE_LOCKED || kind == SQLITE_CORRUPT;
}

} // namespace

StoreCopy::StoreCopy(Database& store, const QString& to)
    : m_store(store)
    , m_copy(newCopy(to))
    , m_backup(sqlite3_backup_init(m_copy->handle(), "main", store.handle(), "main")) {
    if (m_backup == nullptr)
        throwSqliteError(sqlite3_errcode(m_copy->handle()), m_copy->handle(), to);
}

StoreCopy::~StoreCopy() {
    sqlite3_backup_finish(m_backup);
}

bool StoreCopy::copyNext(int pages) {
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_OK)
        return true;
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (isOfStore(code))
        throwSqliteError(code, nullptr, m_store.file());
    if (code != SQLITE_DONE)
        throwSqliteError(code, m_copy->handle(), m_copy->file());
    m_copy.reset();
    return false;
}

void requireWhole(const QString& copy) {
    const auto opened = Database::open(copy, Database::Access::ReadOnly);
    if (const auto problems = opened->problems(true); !problems.isEmpty())
        throwError(Error::Code::StoreDamaged, copy, problems.first());
}

void copyStore(Database& store, const QString& to) {
    StoreCopy(store, to).copyNext(-1);
    requireWhole(to);
}

} // namespace matchbook
