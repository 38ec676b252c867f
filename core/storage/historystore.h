// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "storage/database.h"

#include <QJsonObject>

namespace matchbook {

/// The steps of undo and the batches of imports.
class HistoryStore {
public:
    /// Older steps than this are let go.
    static constexpr int mostSteps = 500;

    explicit HistoryStore(Database& database);

    /// Adds a step; what was undone before it can no longer be redone.
    UndoStepId add(const StepLabel& label, const QDateTime& at, const QByteArray& changeset);

    /// Newest first.
    QList<UndoStep> steps();
    std::optional<UndoStep> nextToUndo();
    std::optional<UndoStep> nextToRedo();
    QByteArray changeset(UndoStepId id);
    /// Lets a step go, and all before it.
    void forgetUntil(UndoStepId id);
    void setUndone(UndoStepId id, bool undone);

    ImportBatchId addBatch(const QString& format, const QString& file, const QDateTime& at,
                           const QJsonObject& counts);

private:
    std::optional<UndoStep> first(const QByteArray& condition);

    Database& m_database;
};

} // namespace matchbook
