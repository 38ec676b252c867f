// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "base/text.h"
#include "storage/sqlite.h"
#include "storage/storefile.h"
#include "storage/throwing.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

namespace matchbook {

namespace {

// A second program (the command line beside the window) holds the file for one short write.
constexpr auto sharedOptions = "QSQLITE_BUSY_TIMEOUT=2000";
constexpr auto readOnlyOptions = "QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY";

} // namespace

std::unique_ptr<Database> Database::open(const QString& file, Access access) {
    // An absolute path: Debian's library takes a name that starts with "file:" for an URI.
    const QString path = QFileInfo(file).absoluteFilePath();
    const auto header = orThrow(readStoreHeader(path));
    if (header.applicationId != storeApplicationId)
        throwError(Error::Code::StoreNotOurs, path);
    if (isCutShort(path, header))
        throwError(Error::Code::StoreDamaged, path, QStringLiteral("file too short"));
    return connect(path, access == Access::ReadOnly ? readOnlyOptions : sharedOptions);
}

std::unique_ptr<Database> Database::create(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner))
        throwError(Error::Code::FileUnwritable, path, device.errorString());
    device.close();
    return connect(path, sharedOptions);
}

std::unique_ptr<Database> Database::inMemory() {
    return connect(QStringLiteral(":memory:"), "");
}

std::unique_ptr<Database> Database::connect(const QString& file, const char* options) {
    std::unique_ptr<Database> database(new Database(file, QString::fromLatin1(options)));
    database->configure();
    return database;
}

Database::Database(const QString& file, const QString& options)
    : m_file(file)
    , m_connection(QStringLiteral("matchbook-") + newUid())
    , m_qt(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection)) {
    m_qt.setDatabaseName(file);
    m_qt.setConnectOptions(options);
    if (!m_qt.open()) {
        const QString why = m_qt.lastError().text();
        m_qt = {};
        QSqlDatabase::removeDatabase(m_connection);
        throwError(Error::Code::StoreFailed, file, why);
    }
    m_handle = *static_cast<sqlite3* const*>(m_qt.driver()->handle().constData());
}

Database::~Database() {
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    if (!m_qt.isValid())
        return;
    m_qt.close();
    m_qt = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::configure() {
    const auto set = [this](int option, int value) {
        int read = -1;
        const int code = sqlite3_db_config(m_handle, option, value, &read);
        if (code != SQLITE_OK || read != value)
            throwError(Error::Code::StoreFailed, m_file,
                       QString::fromUtf8(sqlite3_errmsg(m_handle)));
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    const bool onDisk = m_file != u":memory:";
    require("foreign_keys", "1");
    require("cell_size_check", "1");
    require("temp_store", "2");
    require("secure_delete", "1");
    require("cache_size", "-65536"); // kibibytes: a large import is not written out page by page
    if (onDisk) {
        require("mmap_size", "0");
        require("synchronous", "2");
        require("journal_mode", "truncate");
    }
}

void Database::require(const char* pragma, const char* wanted) {
    const QByteArray name = QByteArray("PRAGMA ") + pragma;
    execute(name + '=' + wanted);
    auto read = prepare(name);
    const QString value = read.step() ? read.value<QString>() : QString();
    if (value != QLatin1StringView(wanted))
        throwError(Error::Code::StoreFailed, m_file,
                   QString::fromUtf8(name + ": " + value.toUtf8()));
}

Statement Database::prepare(const QByteArray& sql) {
    if (sqlite3_stmt* idle = m_idle.take(sql))
        return {*this, sql, idle};
    sqlite3_stmt* compiled = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    if (code != SQLITE_OK)
        throwSqliteError(code, m_handle, m_file);
    return {*this, sql, compiled};
}

void Database::giveBack(const QByteArray& sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(sql, statement);
}

void Database::execute(const QByteArray& script) {
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqliteError(code, m_handle, m_file);
}

qint64 Database::number(const QByteArray& sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.value<qint64>() : 0;
}

qint64 Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::dataVersion() {
    return number("PRAGMA data_version");
}

void Database::requireInPlace() {
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code == SQLITE_OK && moved != 0)
        throwError(Error::Code::StoreMoved, m_file);
}

QStringList Database::problems(bool thorough) {
    QStringList found;
    auto check = prepare(thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check");
    while (check.step()) {
        if (const QString line = check.value<QString>(); line != u"ok")
            found += line;
    }
    if (!thorough)
        return found;
    auto references = prepare("PRAGMA foreign_key_check");
    while (references.step()) {
        found += QStringLiteral("%1 row %2 points to a missing %3")
                     .arg(references.value<QString>(0), references.value<QString>(1),
                          references.value<QString>(2));
    }
    return found;
}

} // namespace matchbook
