// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recordstore.h"

#include "base/text.h"
#include "storage/stores.h"

namespace matchbook {

namespace {

const char* const whereIds = " WHERE id IN (SELECT value FROM json_each(?))";
const char* const whereOwners = " WHERE owner IN (SELECT value FROM json_each(?))";

/// The names of the columns of Value in quotes; the one column "value" where it is no struct.
template <class Value>
QByteArrayList columnsOf() {
    QByteArrayList columns;
    if constexpr (Described<Value>)
        eachField(Value{},
                  [&](const char* name, const auto&) { columns += '"' + QByteArray(name) + '"'; });
    else
        columns += "value";
    return columns;
}

QByteArray placesFor(const QByteArrayList& columns) {
    return QByteArrayList(columns.size(), "?").join(", ");
}

template <class Key>
QByteArray jsonArray(const QList<Key>& ids) {
    QByteArrayList numbers;
    for (const Key id : ids)
        numbers += QByteArray::number(id.value);
    return '[' + numbers.join(',') + ']';
}

template <class T>
constexpr auto eachIndex = std::make_index_sequence<std::tuple_size_v<ListTables<T>>>();

template <class T, class Visitor, size_t... I>
void visitLists(ListTables<T>& tables, T& record, Visitor& visit, std::index_sequence<I...>) {
    (visit(std::get<I>(tables), record.*(std::get<I>(listsOf<T>).member)), ...);
}

/// Calls visit(table, list) for each list of the record.
template <class T, class Visitor>
void eachListTable(ListTables<T>& tables, T& record, Visitor visit) {
    visitLists(tables, record, visit, eachIndex<T>);
}

template <class T>
ListTables<T> listTables(Database& database, const QByteArray& table) {
    return std::apply(
        [&](const auto&... field) {
            return ListTables<T>{{database, table + '_' + field.name}...};
        },
        listsOf<T>);
}

template <class T, class Value>
void fill(QList<T>& records, ListTable<Value>& table, QList<Value> T::*member,
          const QByteArray& condition, const QByteArray& ids) {
    auto lists = table.read(condition, ids);
    for (T& record : records)
        record.*member = lists.take(record.id.value);
}

template <class T, size_t... I>
void fillLists(QList<T>& records, ListTables<T>& tables, const QByteArray& condition,
               const QByteArray& ids, std::index_sequence<I...>) {
    (fill(records, std::get<I>(tables), std::get<I>(listsOf<T>).member, condition, ids), ...);
}

} // namespace

template <class Value>
ListTable<Value>::ListTable(Database& database, const QByteArray& table)
    : m_database(database) {
    const QByteArrayList columns = columnsOf<Value>();
    const QByteArray names = columns.join(", ");
    m_delete = "DELETE FROM " + table + " WHERE owner = ?";
    m_insert = "INSERT INTO " + table + " (owner, position, " + names + ") VALUES (?, ?, " +
               placesFor(columns) + ")";
    m_select = "SELECT owner, " + names + " FROM " + table;
}

template <class Value>
void ListTable<Value>::insert(qint64 owner, const QList<Value>& list) {
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

template <class Value>
void ListTable<Value>::remove(qint64 owner) {
    m_database.prepare(m_delete).bind(owner).run();
}

template <class Value>
QHash<qint64, QList<Value>> ListTable<Value>::read(const QByteArray& condition,
                                                   const QByteArray& owners) {
    QHash<qint64, QList<Value>> lists;
    auto select = m_database.prepare(m_select + condition + " ORDER BY owner, position");
    if (!owners.isEmpty())
        select.bind(QString::fromLatin1(owners));
    while (select.step()) {
        Value value{};
        int column = 1;
        if constexpr (Described<Value>)
            eachField(value, [&](const char*, auto& member) { select.readAt(column++, member); });
        else
            select.readAt(column, value);
        lists[select.template value<qint64>()].append(std::move(value));
    }
    return lists;
}

template <class T>
RecordStore<T>::RecordStore(Database& database, const QByteArray& table)
    : m_database(database)
    , m_table(table)
    , m_lists(listTables<T>(database, table)) {
    const QByteArrayList columns = columnsOf<T>();
    const QByteArray names = columns.join(", ");
    m_insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + placesFor(columns) + ")";
    m_update = "UPDATE " + table + " SET " + columns.join(" = ?, ") + " = ? WHERE id = ?";
    m_select = "SELECT " + names + " FROM " + table;
}

template <class T>
typename RecordStore<T>::Key RecordStore<T>::add(T& record, const QDateTime& now) {
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
    eachListTable(m_lists, record,
                  [&](auto& table, const auto& list) { table.insert(record.id.value, list); });
    return record.id;
}

template <class T>
void RecordStore<T>::save(T& record, const QDateTime& now) {
    record.updated = now;
    auto update = m_database.prepare(m_update);
    update.rewind();
    eachField(record, [&](const char*, const auto& value) { update.bindNext(value); });
    update.bindNext(record.id);
    update.run();
    eachListTable(m_lists, record, [&](auto& table, const auto& list) {
        table.remove(record.id.value);
        table.insert(record.id.value, list);
    });
}

template <class T>
std::optional<T> RecordStore<T>::find(Key id) {
    auto found = select(whereIds, whereOwners, jsonArray(QList{id}));
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

template <class T>
QList<T> RecordStore<T>::find(const QList<Key>& ids) {
    if (ids.isEmpty())
        return {};
    const auto found = select(whereIds, whereOwners, jsonArray(ids));
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

template <class T>
QList<T> RecordStore<T>::present(const QList<Key>& ids) {
    auto found = find(ids);
    found.removeIf([](const T& record) { return record.trashed.has_value(); });
    return found;
}

template <class T>
QList<T> RecordStore<T>::everything() {
    return select("", "", {});
}

template <class T>
QList<T> RecordStore<T>::all() {
    auto records = everything();
    records.removeIf([](const T& record) { return record.trashed.has_value(); });
    return records;
}

template <class T>
QList<typename RecordStore<T>::Key> RecordStore<T>::trashedIds() {
    auto query = m_database.prepare("SELECT id FROM " + m_table +
                                    " WHERE trashed IS NOT NULL ORDER BY trashed DESC, id DESC");
    QList<Key> ids;
    while (query.step())
        ids.append(query.template value<Key>());
    return ids;
}

template <class T>
void RecordStore<T>::setTrashed(Key id, const std::optional<QDateTime>& when) {
    m_database.prepare("UPDATE " + m_table + " SET trashed = ? WHERE id = ?").bind(when, id).run();
}

template <class T>
QList<T> RecordStore<T>::select(const QByteArray& condition, const QByteArray& listCondition,
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
    fillLists(records, m_lists, listCondition, ids, eachIndex<T>);
    return records;
}

template class RecordStore<ActionItem>;
template class RecordStore<Contact>;
template class RecordStore<Event>;
template class RecordStore<Favor>;
template class RecordStore<Interaction>;
template class RecordStore<Letter>;
template class RecordStore<Organization>;
template class RecordStore<Project>;

} // namespace matchbook
