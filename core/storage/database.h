// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace matchbook {

/// The one connection to a store. Qt Sql opens and owns it; statements run on its native handle,
/// because QSqlQuery stores NULL or '' for values it does not understand. Not to be used from
/// another thread than the one that opened it. All members throw StorageError.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing store after looking at its header, before SQLite touches it: a file that
    /// is no store, or is cut short, is refused. Settings are those of design decision
    /// "durability": journal TRUNCATE, synchronous FULL, defensive, no trusted schema, foreign
    /// keys; each is read back.
    static std::unique_ptr<Database> open(const QString& file, Access access = Access::ReadWrite);

    /// Makes a new, empty file that only the user may read. It must not exist.
    static std::unique_ptr<Database> create(const QString& file);

    static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement ready to bind; compiled once and kept for the next time.
    Statement prepare(const QByteArray& sql);

    /// Runs a script of statements one after the other.
    void execute(const QByteArray& script);

    /// The first column of the first row, as a number; 0 when there is no row.
    qint64 number(const QByteArray& sql);

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;

    /// Changes when another process has written to the file.
    qint64 dataVersion();

    /// StoreMoved when another file, or none, has the store's name by now: what is written then
    /// would be lost with the last one who has the old file open.
    void requireInPlace();

    /// SQLite's own account of damage, empty when it finds none; thorough looks at every index
    /// entry and every reference between tables.
    QStringList problems(bool thorough);

private:
    friend class Statement;
    Database(const QString& file, const QString& options);

    static std::unique_ptr<Database> connect(const QString& file, const char* options);
    void configure();
    void require(const char* pragma, const char* wanted);
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);

    QString m_file;
    QString m_connection;
    QSqlDatabase m_qt;
    sqlite3* m_handle = nullptr;
    QMultiHash<QByteArray, sqlite3_stmt*> m_idle;
};

} // namespace matchbook
