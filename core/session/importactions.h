// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/columnchoice.h"
#include "io/importplan.h"
#include "session/session.h"

#include <QSet>

namespace matchbook {

struct ImportOptions {
    QString format = {};                ///< id in the table of formats; empty: the file tells
    EventId event = {};                 ///< where everybody in the file was met
    QStringList tags = {};              ///< given to everybody
    std::optional<QSet<int>> rows = {}; ///< only the records that begin on these lines
    ColumnChoices columns = {};         ///< what the columns of a table are
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

/// The columns of a table of people, and what each would be read as with these choices; none of a
/// file in which there is nothing to choose. Errors as those of previewImport().
Result<ContactTable> importColumns(const QString& path, const ColumnChoices& choices = {});

/// Imports a file as one step of undo; importing it again adds nothing.
Result<ImportReport> importFile(Session& session, const QString& path,
                                const ImportOptions& options);

} // namespace matchbook
