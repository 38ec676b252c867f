// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace matchbook {

/// Begins at once (BEGIN IMMEDIATE, so that a busy store says so here and not half-way), and rolls
/// back when it goes without commit(). StoreMoved when the file is no longer where it was.
class Transaction {
public:
    explicit Transaction(Database& database)
        : m_database(database) {
        m_database.requireInPlace();
        m_database.execute("BEGIN IMMEDIATE");
    }

    ~Transaction() {
        if (!m_database.inTransaction())
            return;
        try {
            m_database.execute("ROLLBACK");
        } catch (...) {
            // Closing the connection rolls back too; there is nobody to tell in a destructor.
        }
    }

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() { m_database.execute("COMMIT"); }

private:
    Database& m_database;
};

} // namespace matchbook
