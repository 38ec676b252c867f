// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QString>

struct sqlite3;

namespace matchbook::bench {

/// The same rows through SQLite's C interface alone, as plainly as it can be done: the other side
/// of every ratio. The tables are those of Matchbook's own schema.
class RawSqlite {
public:
    explicit RawSqlite(const QString& file);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void import(int people);
    int search(const char* match);
    int idsByName();

private:
    void run(const char* sql);
    int count(const char* sql, const char* parameter);

    sqlite3* m_connection = nullptr;
};

} // namespace matchbook::bench
