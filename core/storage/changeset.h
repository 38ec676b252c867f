// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "storage/database.h"

struct sqlite3_session;

namespace matchbook {

/// Records every row a transaction changes (SQLite's session extension), for undo and for telling
/// the views. Tables that are derived from others, and the undo steps themselves, are left out.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// What was changed so far; empty when nothing was.
    QByteArray changeset();

private:
    Database& m_database;
    sqlite3_session* m_session = nullptr;
};

/// The rows a changeset touches, in terms of records.
struct Touched {
    Areas areas;
    QSet<qint64> contacts;
    QSet<qint64> interactions;
    QSet<qint64> events;
    QSet<qint64> organizations;
    QSet<qint64> projects;
    QSet<qint64> actionItems;
    QSet<qint64> favors;
    QSet<qint64> letters;
    QSet<qint64> decided; ///< people about whom reminders were decided
};

Touched touchedBy(Database& database, const QByteArray& changeset);

/// The changeset that takes back what this one does.
QByteArray inverted(Database& database, const QByteArray& changeset);

/// Applies a changeset inside the transaction that is open. UndoConflict, and nothing is changed,
/// where a row is no longer as the changeset left it.
void apply(Database& database, const QByteArray& changeset);

} // namespace matchbook
