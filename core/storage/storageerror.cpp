// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storageerror.h"

#include "storage/sqlite.h"

namespace matchbook {

namespace {

Error::Code meaning(int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::StoreLocked;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::StoreReadOnly;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::StoreDamaged;
    default:
        return Error::Code::StoreFailed;
    }
}

} // namespace

void throwSqliteError(int code, sqlite3* connection, const QString& file) {
    const char* text = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    throw StorageError(
        Error{.code = meaning(code), .file = file, .detail = QString::fromUtf8(text)});
}

} // namespace matchbook
