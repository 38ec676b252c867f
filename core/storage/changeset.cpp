// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changeset.h"

#include "domain/decision.h"
#include "domain/reminder.h"
#include "storage/sqlite.h"
#include "storage/throwing.h"

#include <array>
#include <memory>

namespace matchbook {

namespace {

/// Which records a row of a table concerns: the one its first column names, and perhaps people
/// named in another column.
struct TableMeaning {
    const char* table;
    Areas areas;
    QSet<qint64> Touched::*records; ///< of the first column; null when of no further interest
    int personColumn;               ///< -1 for none
};

constexpr std::array meanings{
    TableMeaning{"applicant", Area::Applicant, nullptr, -1},
    TableMeaning{"organization", Area::Organizations, &Touched::organizations, -1},
    TableMeaning{"event", Area::Events, &Touched::events, -1},
    TableMeaning{"event_days", Area::Events, &Touched::events, -1},
    TableMeaning{"event_wishes", Area::Events, &Touched::events, -1},
    TableMeaning{"contact", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"contact_points", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"contact_roles", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"contact_tags", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"contact_sourceKeys", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"photo", Area::Contacts, &Touched::contacts, -1},
    TableMeaning{"project", Area::Projects, &Touched::projects, -1},
    TableMeaning{"project_mentors", Area::Projects, &Touched::projects, 2},
    TableMeaning{"interaction", Area::Interactions, &Touched::interactions, -1},
    TableMeaning{"interaction_people", Area::Interactions, &Touched::interactions, 2},
    TableMeaning{"actionitem", Area::ActionItems, &Touched::actionItems, 6},
    TableMeaning{"favor", Area::Favors, &Touched::favors, 5},
    TableMeaning{"letter", Area::Letters, &Touched::letters, 5},
    TableMeaning{"letter_steps", Area::Letters, &Touched::letters, -1},
    TableMeaning{"letter_programs", Area::Letters, &Touched::letters, -1},
    TableMeaning{"decision", Area::Decisions, nullptr, -1},
    TableMeaning{"rule_override", Area::Decisions | Area::Rules, nullptr, -1},
    TableMeaning{"saved_view", Area::Contacts, nullptr, -1},
    TableMeaning{"custom_field", Area::Contacts, nullptr, -1},
    TableMeaning{"not_same", Area::Contacts, nullptr, -1},
    TableMeaning{"import_batch", Area::Contacts, nullptr, -1},
};

const TableMeaning* meaningOf(const char* table) {
    const auto* found = std::ranges::find_if(
        meanings, [&](const TableMeaning& meaning) { return qstrcmp(meaning.table, table) == 0; });
    return found == meanings.end() ? nullptr : found;
}

int isRecorded(void*, const char* table) {
    return meaningOf(table) != nullptr;
}

int refuseConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

void check(int code, Database& database) {
    if (code != SQLITE_OK)
        throwSqliteError(code, database.handle(), database.file());
}

/// What stands in a column before and after the change; null where there is no row or, but for the
/// key, nothing changed.
std::array<sqlite3_value*, 2> valuesOf(sqlite3_changeset_iter* row, int operation, int column) {
    std::array<sqlite3_value*, 2> values{};
    if (operation != SQLITE_INSERT)
        sqlite3changeset_old(row, column, &values[0]);
    if (operation != SQLITE_DELETE)
        sqlite3changeset_new(row, column, &values[1]);
    return values;
}

void collect(sqlite3_changeset_iter* row, int operation, int column, QSet<qint64>& into) {
    for (sqlite3_value* value : valuesOf(row, operation, column)) {
        if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
            into.insert(sqlite3_value_int64(value));
    }
}

QStringList textsOf(sqlite3_changeset_iter* row, int operation, int column) {
    QStringList texts;
    for (sqlite3_value* value : valuesOf(row, operation, column)) {
        if (value && sqlite3_value_type(value) == SQLITE_TEXT)
            texts += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)));
    }
    return texts;
}

/// A decision is about the person of its key, unless it silences a rule for everybody.
void addDecision(sqlite3_changeset_iter* row, int operation, Touched& touched) {
    for (const QString& text : textsOf(row, operation, 0)) {
        if (const auto key = parseReminderKey(text); key && key->subject == Subject::Contact)
            touched.decided.insert(key->subjectId);
    }
    if (textsOf(row, operation, 1).contains(toText(DecisionKind::MutedRule)))
        touched.areas |= Area::Rules;
}

/// A changed row that names its person only where the person itself changed.
void addPersonOf(Database& database, const TableMeaning& meaning, qint64 id, Touched& touched) {
    const QByteArray column = meaning.areas == Area::Letters ? "writer" : "person";
    auto person = database.prepare("SELECT " + column + " FROM " + meaning.table + " WHERE id = ?");
    person.bind(id);
    if (person.step() && !person.isNull(0))
        touched.contacts.insert(person.value<qint64>());
}

} // namespace

ChangeRecorder::ChangeRecorder(Database& database)
    : m_database(database) {
    check(sqlite3session_create(database.handle(), "main", &m_session), database);
    sqlite3session_table_filter(m_session, isRecorded, nullptr);
    check(sqlite3session_attach(m_session, nullptr), database);
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
    check(code, m_database);
    return {static_cast<const char*>(bytes), size};
}

Touched touchedBy(Database& database, const QByteArray& changeset) {
    Touched touched;
    sqlite3_changeset_iter* row = nullptr;
    QByteArray bytes = changeset; // the C interface wants it writable and never writes
    check(sqlite3changeset_start(&row, static_cast<int>(bytes.size()), bytes.data()), database);
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(
        row, sqlite3changeset_finalize);
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        const TableMeaning* meaning = meaningOf(table);
        if (!meaning)
            continue;
        touched.areas |= meaning->areas;
        if (meaning->areas == Area::Decisions)
            addDecision(row, operation, touched);
        if (meaning->records)
            collect(row, operation, 0, touched.*(meaning->records));
        if (meaning->personColumn < 0)
            continue;
        const auto before = touched.contacts.size();
        collect(row, operation, meaning->personColumn, touched.contacts);
        if (touched.contacts.size() == before && operation == SQLITE_UPDATE &&
            meaning->personColumn > 2) {
            QSet<qint64> ids;
            collect(row, operation, 0, ids);
            for (const qint64 id : ids)
                addPersonOf(database, *meaning, id, touched);
        }
    }
    return touched;
}

QByteArray inverted(Database& database, const QByteArray& changeset) {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()),
                                             changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
    check(code, database);
    return {static_cast<const char*>(bytes), size};
}

void apply(Database& database, const QByteArray& changeset) {
    QByteArray bytes = changeset;
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(bytes.size()),
                                            bytes.data(), nullptr, refuseConflict, nullptr);
    if (code == SQLITE_ABORT)
        throwError(Error::Code::UndoConflict, database.file());
    check(code, database);
}

} // namespace matchbook
