// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "domain/record.h"
#include "storage/database.h"

#include <QHash>

namespace matchbook {

/// Reads and writes the list of a record that stands in a table of its own: the columns owner,
/// position and those of Value (or the one column "value").
template <class Value>
class ListTable {
public:
    ListTable(Database& database, const QByteArray& table)
        : m_database(database)
        , m_delete("DELETE FROM " + table + " WHERE owner = ?")
        , m_insert("INSERT INTO " + table + " (owner, position" + columns(", ") + ") VALUES (?, ?" +
                   QByteArray(", ?").repeated(columnCount) + ")")
        , m_select("SELECT owner" + columns(", ") + " FROM " + table) {}

    void insert(qint64 owner, const QList<Value>& list) {
        if (list.isEmpty())
            return;
        auto insert = m_database.prepare(m_insert);
        for (qsizetype position = 0; position < list.size(); ++position) {
            insert.bind(owner, qint64(position));
            if constexpr (Described<Value>)
                eachField(list[position],
                          [&](const char*, const auto& value) { insert.bindNext(value); });
            else
                insert.bindNext(list[position]);
            insert.run();
        }
    }

    void remove(qint64 owner) { m_database.prepare(m_delete).bind(owner).run(); }

    /// The lists of the owners that the condition names, by owner.
    QHash<qint64, QList<Value>> read(const QByteArray& condition, const QByteArray& owners) {
        QHash<qint64, QList<Value>> lists;
        auto select = m_database.prepare(m_select + condition + " ORDER BY owner, position");
        if (!owners.isEmpty())
            select.bind(QString::fromLatin1(owners));
        while (select.step()) {
            Value value{};
            int column = 1;
            if constexpr (Described<Value>)
                eachField(value,
                          [&](const char*, auto& member) { select.readAt(column++, member); });
            else
                select.readAt(column, value);
            lists[select.value<qint64>()].append(std::move(value));
        }
        return lists;
    }

private:
    static constexpr int columnCount = [] {
        if constexpr (Described<Value>)
            return static_cast<int>(
                std::tuple_size_v<std::remove_cvref_t<decltype(fieldsOf<Value>)>>);
        else
            return 1;
    }();

    static QByteArray columns(const char* before) {
        QByteArray list;
        if constexpr (Described<Value>) {
            const Value sample{};
            eachField(sample, [&](const char* name, const auto&) {
                list += before + ('"' + QByteArray(name) + '"');
            });
        } else {
            list = before + QByteArray("value");
        }
        return list;
    }

    Database& m_database;
    QByteArray m_delete;
    QByteArray m_insert;
    QByteArray m_select;
};

/// One table of records with their lists, mapped by the field tables of domain/. Where a noun needs
/// more than this, a store of its own derives from it. All members throw StorageError.
template <class T>
class RecordStore {
public:
    using Key = decltype(T::id);

    RecordStore(Database& database, const QByteArray& table)
        : m_database(database)
        , m_table(table)
        , m_lists(makeLists(database, table)) {
        QByteArray names;
        QByteArray places;
        QByteArray pairs;
        const T sample{};
        eachField(sample, [&](const char* name, const auto&) {
            const QByteArray column = '"' + QByteArray(name) + '"';
            names += (names.isEmpty() ? "" : ", ") + column;
            places += places.isEmpty() ? "?" : ", ?";
            pairs += (pairs.isEmpty() ? "" : ", ") + column + " = ?";
        });
        m_insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
        m_update = "UPDATE " + table + " SET " + pairs + " WHERE id = ?";
        m_select = "SELECT " + names + " FROM " + table;
    }

    /// Adds the record; gives it an id and, unless it has them, a uid and its instants.
    Key add(T& record, const QDateTime& now) {
        if (record.uid.isEmpty())
            record.uid = newUid();
        if (!record.created.isValid())
            record.created = now;
        if (!record.updated.isValid())
            record.updated = now;
        auto insert = m_database.prepare(m_insert);
        insert.rewind();
        eachField(record, [&](const char*, const auto& value) { insert.bindNext(value); });
        insert.run();
        record.id = Key{m_database.lastInsertId()};
        eachListTable(record,
                      [&](auto& table, const auto& list) { table.insert(record.id.value, list); });
        return record.id;
    }

    /// Writes the record and its lists over what is there.
    void save(T& record, const QDateTime& now) {
        record.updated = now;
        auto update = m_database.prepare(m_update);
        update.rewind();
        eachField(record, [&](const char*, const auto& value) { update.bindNext(value); });
        update.bindNext(record.id);
        update.run();
        eachListTable(record, [&](auto& table, const auto& list) {
            table.remove(record.id.value);
            table.insert(record.id.value, list);
        });
    }

    std::optional<T> find(Key id) {
        auto found = select(" WHERE id IN (SELECT value FROM json_each(?))",
                            " WHERE owner IN (SELECT value FROM json_each(?))",
                            '[' + QByteArray::number(id.value) + ']');
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    }

    /// The records in the order of the ids; those that are not there are left out.
    QList<T> find(const QList<Key>& ids) {
        QByteArray array;
        for (const Key id : ids)
            array += (array.isEmpty() ? '[' : ',') + QByteArray::number(id.value);
        if (array.isEmpty())
            return {};
        const auto found = select(" WHERE id IN (SELECT value FROM json_each(?))",
                                  " WHERE owner IN (SELECT value FROM json_each(?))", array + ']');
        QHash<Key, const T*> byId;
        for (const T& record : found)
            byId.insert(record.id, &record);
        QList<T> ordered;
        ordered.reserve(found.size());
        for (const Key id : ids) {
            if (const T* record = byId.value(id))
                ordered.append(*record);
        }
        return ordered;
    }

    /// Every record, those in the Trash included.
    QList<T> everything() { return select("", "", {}); }

    /// Every record that is not in the Trash, in the order they were added.
    QList<T> all() {
        auto records = everything();
        records.removeIf([](const T& record) { return record.trashed.has_value(); });
        return records;
    }

    /// The ids of the records that a condition over the table's columns holds for, in its order.
    template <class... Values>
    QList<Key> idsWhere(const QByteArray& condition, const Values&... values) {
        auto query = m_database.prepare("SELECT id FROM " + m_table +
                                        " WHERE trashed IS NULL AND " + condition);
        query.bind(values...);
        QList<Key> ids;
        while (query.step())
            ids.append(query.template value<Key>());
        return ids;
    }

    /// Puts the record into the Trash, or takes it out again with no instant.
    void setTrashed(Key id, const std::optional<QDateTime>& when) {
        m_database.prepare("UPDATE " + m_table + " SET trashed = ? WHERE id = ?")
            .bind(when, id)
            .run();
    }

protected:
    [[nodiscard]] Database& database() { return m_database; }

private:
    template <class Member>
    using ListTableOf = ListTable<typename Member::value_type>;

    static auto makeLists(Database& database, const QByteArray& table) {
        return std::apply(
            [&](const auto&... field) {
                return std::tuple{ListTableOf<std::remove_cvref_t<decltype(T{}.*field.member)>>(
                    database, table + '_' + field.name)...};
            },
            listsOf<T>);
    }

    /// Calls visit(table, list) for each list of the record.
    template <class Record, class Visitor>
    void eachListTable(Record& record, Visitor visit) {
        [&]<size_t... I>(std::index_sequence<I...>) {
            (visit(std::get<I>(m_lists), record.*(std::get<I>(listsOf<T>).member)), ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(m_lists)>>());
    }

    QList<T> select(const QByteArray& condition, const QByteArray& listCondition,
                    const QByteArray& ids) {
        QList<T> records;
        auto query = m_database.prepare(m_select + condition + " ORDER BY id");
        if (!ids.isEmpty())
            query.bind(QString::fromLatin1(ids));
        while (query.step()) {
            T& record = records.emplace_back();
            int column = 0;
            eachField(record, [&](const char*, auto& value) { query.readAt(column++, value); });
        }
        [&]<size_t... I>(std::index_sequence<I...>) {
            (fill(records, std::get<I>(m_lists), std::get<I>(listsOf<T>).member, listCondition,
                  ids),
             ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(m_lists)>>());
        return records;
    }

    template <class Table, class Member>
    static void fill(QList<T>& records, Table& table, Member member, const QByteArray& condition,
                     const QByteArray& ids) {
        auto lists = table.read(condition, ids);
        for (T& record : records)
            record.*member = lists.take(record.id.value);
    }

    Database& m_database;
    QByteArray m_table;
    decltype(makeLists(std::declval<Database&>(), {})) m_lists;
    QByteArray m_insert;
    QByteArray m_update;
    QByteArray m_select;
};

} // namespace matchbook
