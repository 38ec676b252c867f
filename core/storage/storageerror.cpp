// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storageerror.h"

#include "storage/sqlite.h"
#include "storage/throwing.h"

#include <cerrno>

namespace matchbook {

namespace {

/// What the system said when SQLite could not read or write. The one way to ask is reset by what
/// SQLite does to clean up, the other knows no journal.
int systemError(sqlite3* connection) {
    if (const int error = sqlite3_system_errno(connection))
        return error;
    int error = 0;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

/// SQLite calls only ENOSPC a full disk.
Error::Code meaningOfSystemError(int error) {
    switch (error) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Error::Code::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::Code::StoreReadOnly;
    default:
        return Error::Code::StoreFailed;
    }
}

Error::Code meaning(int code, sqlite3* connection) {
    if (code == SQLITE_READONLY_DBMOVED)
        return Error::Code::StoreMoved;
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
    case SQLITE_IOERR:
        return meaningOfSystemError(systemError(connection));
    default:
        return Error::Code::StoreFailed;
    }
}

} // namespace

void throwSqliteError(int code, sqlite3* connection, const QString& file) {
    const char* text = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    throwError(meaning(code, connection), file, QString::fromUtf8(text));
}

} // namespace matchbook
