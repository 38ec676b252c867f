// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importplan.h"
#include "session/session.h"

#include <QSet>

namespace matchbook {

struct ImportOptions {
    QString format = {};                ///< id in the table of formats; empty: the file tells
    EventId event = {};                 ///< where everybody in the file was met
    QStringList tags = {};              ///< given to everybody
    std::optional<QSet<int>> rows = {}; ///< only the records that begin on these lines
};

/// What an import would do, before it does it.
struct ImportPreview {
    ImportFile file;
    ImportPlan plan;
};

struct ImportReport {
    QString format;
    ImportCounts counts;
    QList<Error> problems;
    ImportBatchId batch; ///< none when nothing was written
};

/// Reads a file and says what an import would do; the store is not changed. UnknownFormat,
/// NoRecords, BrokenFile or FileUnreadable where it cannot be read.
Result<ImportPreview> previewImport(Session& session, const QString& path,
                                    const ImportOptions& options);

/// Imports a file as one step of undo; importing it again adds nothing.
Result<ImportReport> importFile(Session& session, const QString& path,
                                const ImportOptions& options);

} // namespace matchbook
