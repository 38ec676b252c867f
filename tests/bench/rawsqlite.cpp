// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawsqlite.h"

#include "people.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace matchbook::bench {

namespace {

void check(int code, sqlite3* connection) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "raw sqlite: %s\n", sqlite3_errmsg(connection));
    std::abort();
}

class Prepared {
public:
    Prepared(sqlite3* connection, const char* sql)
        : m_connection(connection) {
        check(sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr), connection);
    }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    void bind(int at, sqlite3_int64 value) { sqlite3_bind_int64(m_statement, at, value); }
    void bind(int at, const QByteArray& text) {
        sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }
    bool step() {
        const int code = sqlite3_step(m_statement);
        check(code, m_connection);
        if (code == SQLITE_ROW)
            return true;
        sqlite3_reset(m_statement);
        return false;
    }

private:
    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace

RawSqlite::RawSqlite(const QString& file) {
    check(sqlite3_open(QFile::encodeName(file).constData(), &m_connection), m_connection);
    run("PRAGMA journal_mode = TRUNCATE");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA foreign_keys = ON");
    QFile schema(QStringLiteral(":/migrations/0001_create_store.sql"));
    if (schema.open(QIODevice::ReadOnly))
        run(schema.readAll().constData());
}

RawSqlite::~RawSqlite() {
    sqlite3_close(m_connection);
}

void RawSqlite::run(const char* sql) {
    check(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr), m_connection);
}

void RawSqlite::import(int people) {
    run("BEGIN IMMEDIATE");
    {
        Prepared contact(
            m_connection,
            "INSERT INTO contact (id, uid, created, updated, name, given, family, level,"
            " relationship, sponsorship, note)"
            " VALUES (?1, 'uid-' || ?1, 0, 0, ?2, ?3, ?4, 'other', ?5, 'none', ?6)");
        Prepared point(
            m_connection,
            "INSERT INTO contact_points (owner, position, kind, value) VALUES (?, ?, ?, ?)");
        Prepared tag(m_connection,
                     "INSERT INTO contact_tags (owner, position, value) VALUES (?, ?, ?)");
        Prepared digest(m_connection,
                        "INSERT INTO contact_digest (contact, sortName) VALUES (?, ?)");
        Prepared key(m_connection, "INSERT INTO contact_key (key, contact) VALUES (?, ?)");
        Prepared search(m_connection,
                        "INSERT INTO contact_search (rowid, names, organizations, titles, tags,"
                        " notes, events) VALUES (?, ?, '', '', ?, ?, '')");
        for (int index = 0; index < people; ++index) {
            const Contact made = person(index);
            const sqlite3_int64 id = index + 1;
            const QByteArray name = made.name.toUtf8();
            const QByteArray email = made.points[0].value.toUtf8();
            contact.bind(1, id);
            contact.bind(2, name);
            contact.bind(3, made.given.toUtf8());
            contact.bind(4, made.family.toUtf8());
            contact.bind(5, QByteArray(token(made.relationship)));
            contact.bind(6, made.note.toUtf8());
            contact.step();
            for (int i = 0; i < 2; ++i) {
                point.bind(1, id);
                point.bind(2, i);
                point.bind(3, QByteArray(token(made.points[i].kind)));
                point.bind(4, made.points[i].value.toUtf8());
                point.step();
                tag.bind(1, id);
                tag.bind(2, i);
                tag.bind(3, made.tags[i].toUtf8());
                tag.step();
            }
            digest.bind(1, id);
            digest.bind(2, name);
            digest.step();
            key.bind(1, email);
            key.bind(2, id);
            key.step();
            search.bind(1, id);
            search.bind(2, name + ' ' + email);
            search.bind(3, made.tags.join(u' ').toUtf8());
            search.bind(4, made.note.toUtf8());
            search.step();
        }
    }
    run("COMMIT");
}

int RawSqlite::count(const char* sql, const char* parameter) {
    Prepared select(m_connection, sql);
    if (parameter)
        select.bind(1, QByteArray(parameter));
    int rows = 0;
    while (select.step())
        ++rows;
    return rows;
}

int RawSqlite::search(const char* match) {
    return count("SELECT rowid FROM contact_search WHERE contact_search MATCH ?", match);
}

int RawSqlite::idsByName() {
    return count("SELECT contact FROM contact_digest ORDER BY sortName, contact", nullptr);
}

} // namespace matchbook::bench
