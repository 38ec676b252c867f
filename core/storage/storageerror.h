// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <exception>

struct sqlite3;

namespace matchbook {

/// What storage throws; Session turns it into a Result, so that it never leaves the core.
class StorageError : public std::exception {
public:
    explicit StorageError(Error error)
        : m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "storage error"; }

private:
    Error m_error;
};

/// Throws what a result code of SQLite means for the store in file.
[[noreturn]] void throwSqliteError(int code, sqlite3* connection, const QString& file);

} // namespace matchbook
