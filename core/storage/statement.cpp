// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/database.h"
#include "storage/sqlite.h"
#include "storage/throwing.h"

#include <QJsonDocument>

#include <utility>

namespace matchbook {

Statement::Statement(Database& database, QByteArray sql, sqlite3_stmt* statement)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_statement(statement) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(other.m_bound) {}

Statement::~Statement() {
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

void Statement::check(int code) {
    if (code != SQLITE_OK)
        throwSqliteError(code, m_database->handle(), m_database->file());
}

void Statement::rewind() {
    sqlite3_reset(m_statement);
    m_bound = 0;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throwSqliteError(code, m_database->handle(), m_database->file());
    sqlite3_reset(m_statement);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::bindAt(int parameter, std::nullptr_t) {
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindAt(int parameter, bool value) {
    check(sqlite3_bind_int(m_statement, parameter, value ? 1 : 0));
}

void Statement::bindAt(int parameter, int value) {
    check(sqlite3_bind_int(m_statement, parameter, value));
}

void Statement::bindAt(int parameter, qint64 value) {
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bindAt(int parameter, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindAt(int parameter, const QByteArray& value) {
    check(sqlite3_bind_blob64(m_statement, parameter, value.constData(),
                              static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int parameter, QDate value) {
    if (value.isValid())
        bindAt(parameter, value.toString(Qt::ISODate));
    else
        bindAt(parameter, nullptr);
}

void Statement::bindAt(int parameter, QTime value) {
    if (value.isValid())
        bindAt(parameter, value.toString(QStringLiteral("HH:mm")));
    else
        bindAt(parameter, nullptr);
}

void Statement::bindAt(int parameter, const QDateTime& value) {
    if (value.isValid())
        bindAt(parameter, value.toMSecsSinceEpoch());
    else
        bindAt(parameter, nullptr);
}

void Statement::bindAt(int parameter, const Period& value) {
    bindAt(parameter, toString(value));
}

void Statement::bindJson(int parameter, const QJsonValue& json) {
    const QJsonDocument whole =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    bindAt(parameter, QString::fromUtf8(whole.toJson(QJsonDocument::Compact)));
}

std::string_view Statement::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

void Statement::readAt(int column, bool& value) {
    value = sqlite3_column_int(m_statement, column) != 0;
}

void Statement::readAt(int column, int& value) {
    value = sqlite3_column_int(m_statement, column);
}

void Statement::readAt(int column, qint64& value) {
    value = sqlite3_column_int64(m_statement, column);
}

void Statement::readAt(int column, QString& value) {
    const auto* text = sqlite3_column_text(m_statement, column);
    value = QString::fromUtf8(reinterpret_cast<const char*>(text),
                              sqlite3_column_bytes(m_statement, column));
}

void Statement::readAt(int column, QByteArray& value) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    value = QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

void Statement::readAt(int column, QDate& value) {
    value = {};
    if (isNull(column))
        return;
    // "YYYY-MM-DD", read by hand: a list of facts has a hundred thousand of them.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    bool wellFormed =
        sqlite3_column_bytes(m_statement, column) == 10 && text[4] == '-' && text[7] == '-';
    const auto digits = [&](int from, int count) {
        int number = 0;
        for (int i = from; wellFormed && i < from + count; ++i) {
            number = number * 10 + (text[i] - '0');
            wellFormed = text[i] >= '0' && text[i] <= '9';
        }
        return number;
    };
    const int year = digits(0, 4);
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    if (wellFormed)
        value = QDate(year, month, day);
    if (!value.isValid())
        refuse(column);
}

void Statement::readAt(int column, QTime& value) {
    value = QTime::fromString(this->value<QString>(column), QStringLiteral("HH:mm"));
    if (!value.isValid() && !isNull(column))
        refuse(column);
}

void Statement::readAt(int column, QDateTime& value) {
    value =
        isNull(column)
            ? QDateTime()
            : QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(m_statement, column), Qt::UTC);
}

void Statement::readAt(int column, Period& value) {
    const auto period = parsePeriod(this->value<QString>(column));
    if (!period)
        refuse(column);
    value = *period;
}

QJsonValue Statement::readJson(int column) {
    // Most lists are empty.
    if (sqlite3_column_bytes(m_statement, column) <= 2)
        return QJsonArray();
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto json = QJsonDocument::fromJson(
        QByteArray::fromRawData(text, sqlite3_column_bytes(m_statement, column)));
    if (json.isObject())
        return json.object();
    if (!json.isArray())
        refuse(column);
    return json.array();
}

void Statement::refuse(int column) const {
    throwError(Error{.code = Error::Code::StoreDamaged,
                     .file = m_database->file(),
                     .field = QString::fromUtf8(sqlite3_column_name(m_statement, column)),
                     .text = QString::fromUtf8(
                         reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)))});
}

} // namespace matchbook
