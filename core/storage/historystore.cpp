// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/historystore.h"

#include <QJsonDocument>

namespace matchbook {

namespace {

UndoStep readStep(Statement& select) {
    UndoStep step;
    select.read(step.id, step.label.operation, step.label.subject, step.at, step.undone);
    return step;
}

} // namespace

HistoryStore::HistoryStore(Database& database)
    : m_database(database) {}

UndoStepId HistoryStore::add(const StepLabel& label, const QDateTime& at,
                             const QByteArray& changeset) {
    m_database.execute("DELETE FROM undo_step WHERE undone = 1");
    m_database
        .prepare("INSERT INTO undo_step (operation, subject, at, changeset) VALUES (?, ?, ?, ?)")
        .bind(label.operation, label.subject, at, changeset)
        .run();
    const UndoStepId id{m_database.lastInsertId()};
    forgetUntil(UndoStepId{id.value - mostSteps});
    return id;
}

QList<UndoStep> HistoryStore::steps() {
    QList<UndoStep> steps;
    auto select = m_database.prepare(
        "SELECT id, operation, subject, at, undone FROM undo_step ORDER BY id DESC");
    while (select.step())
        steps.append(readStep(select));
    return steps;
}

std::optional<UndoStep> HistoryStore::first(const QByteArray& condition) {
    auto select =
        m_database.prepare("SELECT id, operation, subject, at, undone FROM undo_step" + condition);
    return select.step() ? std::optional(readStep(select)) : std::nullopt;
}

std::optional<UndoStep> HistoryStore::nextToUndo() {
    return first(" WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<UndoStep> HistoryStore::nextToRedo() {
    return first(" WHERE undone = 1 ORDER BY id LIMIT 1");
}

QByteArray HistoryStore::changeset(UndoStepId id) {
    auto select = m_database.prepare("SELECT changeset FROM undo_step WHERE id = ?");
    select.bind(id);
    return select.step() ? select.value<QByteArray>() : QByteArray();
}

void HistoryStore::forgetUntil(UndoStepId id) {
    m_database.prepare("DELETE FROM undo_step WHERE id <= ?").bind(id.value).run();
}

void HistoryStore::setUndone(UndoStepId id, bool undone) {
    m_database.prepare("UPDATE undo_step SET undone = ? WHERE id = ?").bind(undone, id).run();
}

ImportBatchId HistoryStore::addBatch(const QString& format, const QString& file,
                                     const QDateTime& at, const QJsonObject& counts) {
    m_database.prepare("INSERT INTO import_batch (format, file, at, counts) VALUES (?, ?, ?, ?)")
        .bind(format, file, at,
              QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)))
        .run();
    return ImportBatchId{m_database.lastInsertId()};
}

} // namespace matchbook
