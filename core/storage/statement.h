// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/period.h"
#include "domain/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace matchbook {

class Database;

/// A compiled statement on loan from its Database; given back, reset and unbound, when it goes.
/// Values are bound and read by a closed list of types: another type does not compile. All members
/// throw StorageError.
class Statement {
public:
    Statement(Database& database, QByteArray sql, sqlite3_stmt* statement);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the values to the parameters from the first one on.
    template <class... Values>
    Statement& bind(const Values&... values) {
        rewind();
        (bindNext(values), ...);
        return *this;
    }

    /// Binds one more value after those bound so far.
    template <class Value>
    void bindNext(const Value& value) {
        bindAt(++m_bound, value);
    }

    /// Starts again from the first parameter.
    void rewind();

    /// Moves to the next row; false when there is none.
    bool step();

    /// Runs a statement that yields no rows.
    void run();

    /// Reads the columns of the row into the values, from the first column on.
    template <class... Values>
    void read(Values&... values) {
        int column = 0;
        (readAt(column++, values), ...);
    }

    template <class Value>
    Value value(int column = 0) {
        Value read{};
        readAt(column, read);
        return read;
    }

    [[nodiscard]] bool isNull(int column) const;

    /// A text or blob as it lies in the row, in UTF-8; gone with the next step.
    [[nodiscard]] std::string_view bytes(int column = 0) const;

    void bindAt(int parameter, std::nullptr_t);
    void bindAt(int parameter, bool value);
    void bindAt(int parameter, int value);
    void bindAt(int parameter, qint64 value);
    void bindAt(int parameter, const QString& value);
    void bindAt(int parameter, const QByteArray& value);
    void bindAt(int parameter, QDate value); ///< an invalid one is NULL
    void bindAt(int parameter, QTime value); ///< likewise
    void bindAt(int parameter, const QDateTime& value);
    void bindAt(int parameter, const Period& value);

    template <class Tag>
    void bindAt(int parameter, Id<Tag> id) {
        if (id)
            bindAt(parameter, id.value);
        else
            bindAt(parameter, nullptr);
    }

    template <Tokenised Enum>
    void bindAt(int parameter, Enum value) {
        bindAt(parameter, toText(value));
    }

    template <class T>
    void bindAt(int parameter, const std::optional<T>& value) {
        if (value)
            bindAt(parameter, *value);
        else
            bindAt(parameter, nullptr);
    }

    /// A list without a table of its own is kept as JSON.
    template <class T>
    void bindAt(int parameter, const QList<T>& list) {
        bindJson(parameter, toJson(list));
    }

    /// Likewise a value that is described by its fields.
    template <Described T>
    void bindAt(int parameter, const T& record) {
        bindJson(parameter, toJson(record));
    }

    void readAt(int column, bool& value);
    void readAt(int column, int& value);
    void readAt(int column, qint64& value);
    void readAt(int column, QString& value);
    void readAt(int column, QByteArray& value);
    void readAt(int column, QDate& value);
    void readAt(int column, QTime& value);
    void readAt(int column, QDateTime& value);
    void readAt(int column, Period& value);

    template <class Tag>
    void readAt(int column, Id<Tag>& id) {
        readAt(column, id.value);
    }

    template <Tokenised Enum>
    void readAt(int column, Enum& value) {
        const auto known = fromToken<Enum>(this->value<QString>(column));
        if (!known)
            refuse(column);
        value = *known;
    }

    template <class T>
    void readAt(int column, std::optional<T>& value) {
        if (isNull(column))
            value = std::nullopt;
        else
            readAt(column, value.emplace());
    }

    template <class T>
    void readAt(int column, QList<T>& list) {
        if (!fromJson(readJson(column), list))
            refuse(column);
    }

    template <Described T>
    void readAt(int column, T& record) {
        if (!fromJson(readJson(column), record))
            refuse(column);
    }

private:
    void check(int code);
    void bindJson(int parameter, const QJsonValue& json);
    QJsonValue readJson(int column);
    /// A value in the file that its column cannot hold: the store is damaged.
    [[noreturn]] void refuse(int column) const;

    Database* m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

} // namespace matchbook
