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
        : m_error(std::move(error))
        , m_what(
              QStringLiteral("%1 %2 %3").arg(m_error.file, m_error.detail, m_error.text).toUtf8()) {
    }

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what; ///< for a debugger or a test's failure
};

/// Throws what a result code of SQLite means for the store in file.
[[noreturn]] void throwSqliteError(int code, sqlite3* connection, const QString& file);

} // namespace matchbook
