// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contactreferences.h"

#include "domain/reminder.h"
#include "storage/decisionstore.h"
#include "storage/pairstore.h"

#include <QSet>

namespace matchbook {

namespace {

/// A column that names the one person a record is about.
struct PersonColumn {
    const char* table;
    const char* column;
    Subject subject;
};

constexpr PersonColumn items{"actionitem", "person", Subject::ActionItem};
constexpr PersonColumn favors{"favor", "person", Subject::Favor};
constexpr PersonColumn letters{"letter", "writer", Subject::Letter};
constexpr PersonColumn personColumns[] = {items, favors, letters};

constexpr const char* listsOfPeople[] = {"interaction_people", "project_mentors", "event_wishes"};

template <class... Values>
void run(Database& database, const QByteArray& sql, const Values&... values) {
    database.prepare(sql).bind(values...).run();
}

QList<qint64> numbers(Database& database, const QByteArray& sql, ContactId contact) {
    auto select = database.prepare(sql);
    select.bind(contact);
    QList<qint64> found;
    while (select.step())
        found.append(select.value<qint64>());
    return found;
}

bool isAbout(const Decision& decision, Subject subject, qint64 id) {
    const auto key = parseReminderKey(decision.key);
    return key && key->subject == subject && key->subjectId == id;
}

bool isAbout(const RuleOverride& override, ContactId contact) {
    return override.scope == OverrideScope::Person &&
           override.subject == QString::number(contact.value);
}

/// What was decided on for the other already stands.
void repointDecisions(Database& database, ContactId from, ContactId to) {
    DecisionStore store(database);
    QSet<QString> taken;
    const auto decisions = store.decisions();
    for (const Decision& decision : decisions)
        taken.insert(decision.key);
    for (Decision decision : decisions) {
        if (!isAbout(decision, Subject::Contact, from.value))
            continue;
        store.forget(decision.key);
        ReminderKey key = *parseReminderKey(decision.key);
        key.subjectId = to.value;
        decision.key = toText(key);
        if (!taken.contains(decision.key))
            store.decide(decision);
    }
}

void repointOverrides(Database& database, ContactId from, ContactId to) {
    DecisionStore store(database);
    QSet<QString> taken;
    const auto overrides = store.overrides();
    for (const RuleOverride& override : overrides) {
        if (isAbout(override, to))
            taken.insert(override.rule);
    }
    for (RuleOverride override : overrides) {
        if (!isAbout(override, from))
            continue;
        store.removeOverride(override);
        override.subject = QString::number(to.value);
        if (!taken.contains(override.rule))
            store.setOverride(override);
    }
}

/// Numbers of records are given again, and no decision may come to hold for another record.
void forgetDecisions(Database& database, Subject subject, qint64 id) {
    DecisionStore store(database);
    for (const Decision& decision : store.decisions()) {
        if (isAbout(decision, subject, id))
            store.forget(decision.key);
    }
}

void eraseRecord(Database& database, const PersonColumn& column, qint64 id) {
    if (column.subject == Subject::Letter) {
        for (const char* const list : {"letter_steps", "letter_programs"})
            run(database, QByteArray("DELETE FROM ") + list + " WHERE owner = ?", id);
    }
    run(database, QByteArray("DELETE FROM ") + column.table + " WHERE id = ?", id);
    forgetDecisions(database, column.subject, id);
}

void eraseRecords(Database& database, const PersonColumn& column, ContactId contact) {
    const QByteArray about =
        QByteArray("SELECT id FROM ") + column.table + " WHERE " + column.column + " = ?";
    for (const qint64 id : numbers(database, about, contact))
        eraseRecord(database, column, id);
}

} // namespace

void repointContact(Database& database, ContactId from, ContactId to) {
    for (const char* const list : listsOfPeople) {
        run(database,
            QByteArray("UPDATE ") + list + " SET value = ?1 WHERE value = ?2 AND owner NOT IN" +
                " (SELECT owner FROM " + list + " WHERE value = ?1)",
            to, from);
        run(database, QByteArray("DELETE FROM ") + list + " WHERE value = ?", from);
    }
    for (const PersonColumn& column : personColumns)
        run(database,
            QByteArray("UPDATE ") + column.table + " SET " + column.column + " = ? WHERE " +
                column.column + " = ?",
            to, from);
    run(database, "UPDATE contact SET introducedBy = nullif(?1, id) WHERE introducedBy = ?2", to,
        from);
    repointDecisions(database, from, to);
    repointOverrides(database, from, to);
    PairStore(database).repoint(from, to);
}

void eraseContact(Database& database, ContactId contact) {
    const auto alone = numbers(database,
                               "SELECT owner FROM interaction_people WHERE owner IN"
                               " (SELECT owner FROM interaction_people WHERE value = ?)"
                               " GROUP BY owner HAVING count(*) = 1",
                               contact);
    for (const qint64 interaction : alone)
        eraseInteraction(database, InteractionId{interaction});
    for (const char* const list : listsOfPeople)
        run(database, QByteArray("DELETE FROM ") + list + " WHERE value = ?", contact);
    for (const PersonColumn& column : personColumns)
        eraseRecords(database, column, contact);
    run(database, "UPDATE contact SET introducedBy = NULL WHERE introducedBy = ?", contact);
    run(database, "DELETE FROM not_same WHERE ? IN (\"first\", second)", contact);
    run(database, "DELETE FROM photo WHERE contact = ?", contact);
    for (const char* const list :
         {"contact_points", "contact_roles", "contact_tags", "contact_sourceKeys"})
        run(database, QByteArray("DELETE FROM ") + list + " WHERE owner = ?", contact);
    run(database, "DELETE FROM contact WHERE id = ?", contact);
    forgetDecisions(database, Subject::Contact, contact.value);
    DecisionStore decisions(database);
    for (const RuleOverride& override : decisions.overrides()) {
        if (isAbout(override, contact))
            decisions.removeOverride(override);
    }
}

void eraseInteraction(Database& database, InteractionId interaction) {
    run(database, "UPDATE interaction SET repliesTo = NULL WHERE repliesTo = ?", interaction);
    run(database, "DELETE FROM interaction_people WHERE owner = ?", interaction);
    run(database, "DELETE FROM interaction WHERE id = ?", interaction);
    forgetDecisions(database, Subject::Interaction, interaction.value);
}

void eraseActionItem(Database& database, ActionItemId item) {
    eraseRecord(database, items, item.value);
}

void eraseFavor(Database& database, FavorId favor) {
    eraseRecord(database, favors, favor.value);
}

void eraseLetter(Database& database, LetterId letter) {
    eraseRecord(database, letters, letter.value);
}

void eraseProject(Database& database, ProjectId project) {
    for (const char* const table : {"interaction", "actionitem"})
        run(database, QByteArray("UPDATE ") + table + " SET project = NULL WHERE project = ?",
            project);
    run(database, "DELETE FROM project_mentors WHERE owner = ?", project);
    run(database, "DELETE FROM project WHERE id = ?", project);
    forgetDecisions(database, Subject::Project, project.value);
}

void eraseEvent(Database& database, EventId event) {
    run(database, "UPDATE contact SET metAt = NULL WHERE metAt = ?", event);
    for (const char* const table : {"interaction", "actionitem"})
        run(database, QByteArray("UPDATE ") + table + " SET event = NULL WHERE event = ?", event);
    for (const char* const list : {"event_days", "event_wishes"})
        run(database, QByteArray("DELETE FROM ") + list + " WHERE owner = ?", event);
    run(database, "DELETE FROM event WHERE id = ?", event);
    forgetDecisions(database, Subject::Event, event.value);
}

} // namespace matchbook
