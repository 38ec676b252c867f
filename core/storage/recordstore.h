// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QHash>

namespace matchbook {

// The bodies stand in recordstore.cpp, which names every record they are made for: compiling them
// wherever a store is used would take minutes.

/// Reads and writes the list of a record that stands in a table of its own: the columns owner,
/// position and those of Value (or the one column "value").
template <class Value>
class ListTable {
public:
    ListTable(Database& database, const QByteArray& table);

    void insert(qint64 owner, const QList<Value>& list);
    void remove(qint64 owner);

    /// The lists of the owners that the condition names, by owner.
    QHash<qint64, QList<Value>> read(const QByteArray& condition, const QByteArray& owners);

private:
    Database& m_database;
    QByteArray m_delete;
    QByteArray m_insert;
    QByteArray m_select;
};

template <class T, class... Member>
std::tuple<ListTable<Member>...> listTablesOf(const std::tuple<Field<T, QList<Member>>...>&);

/// The list tables of a record, one for each row of listsOf<T>.
template <class T>
using ListTables = decltype(listTablesOf<T>(listsOf<T>));

/// One table of records with their lists, mapped by the field tables of domain/. Where a noun needs
/// more than this, a store of its own derives from it. All members throw StorageError.
template <class T>
class RecordStore {
public:
    using Key = decltype(T::id);

    RecordStore(Database& database, const QByteArray& table);

    /// Adds the record; gives it an id and, unless it has them, a uid and its instants.
    Key add(T& record, const QDateTime& now);

    /// Writes the record and its lists over what is there.
    void save(T& record, const QDateTime& now);

    std::optional<T> find(Key id);

    /// The records in the order of the ids; those that are not there are left out.
    QList<T> find(const QList<Key>& ids);

    /// The same without those in the Trash.
    QList<T> present(const QList<Key>& ids);

    /// Every record, those in the Trash included.
    QList<T> everything();

    /// Every record that is not in the Trash, in the order they were added.
    QList<T> all();

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

    /// The ids of what is in the Trash, the latest first.
    QList<Key> trashedIds();

    /// Puts the record into the Trash, or takes it out again with no instant.
    void setTrashed(Key id, const std::optional<QDateTime>& when);

protected:
    [[nodiscard]] Database& database() { return m_database; }

private:
    QList<T> select(const QByteArray& condition, const QByteArray& listCondition,
                    const QByteArray& ids);

    Database& m_database;
    QByteArray m_table;
    ListTables<T> m_lists;
    QByteArray m_insert;
    QByteArray m_update;
    QByteArray m_select;
};

} // namespace matchbook
