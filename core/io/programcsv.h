// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/organization.h"

#include <QByteArray>
#include <QSet>

namespace matchbook {

/// A program as a row of a spreadsheet has it; row is the 1-based line where it begins.
struct ProgramRecord {
    int row = 0;
    Organization program;
    QSet<QString> said; ///< the fields the row says something about

    bool operator==(const ProgramRecord&) const = default;
};

/// What was read: each row is in records or counted in skipped; what could not be read in one is a
/// problem with its row.
struct ProgramFile {
    QList<ProgramRecord> records{};
    int skipped = 0;
    QList<Error> problems{};
};

/// Can this be the header of a table of programs? By the names that people give such columns, as
/// headerKey() has them.
bool isProgramHeader(const QStringList& keys);

/// Reads a table of programs. UnknownFormat, NoRecords or BrokenFile where there is none.
Result<ProgramFile> readProgramCsv(const QByteArray& bytes);

} // namespace matchbook
