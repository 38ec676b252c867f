// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/csv.h"

#include <functional>

namespace matchbook {

/// A CSV file with a header: where the header stands, and the rows below it that hold something.
struct CsvTable {
    QString encoding{};
    QChar separator{};
    QStringList header{}; ///< as written; headerKey() is the form to compare
    int headerLine = 0;
    QList<CsvRow> rows{};
    QList<Error> problems{};
    int lost = 0;          ///< rows that could not be kept; each is among the problems
    QByteArray rejected{}; ///< those rows, verbatim, below the header
};

/// The form of a column's name in which headers are compared: without case, accents and all that is
/// neither letter nor digit ("E-mail 1 - Value" is "email1value").
QString headerKey(const QString& column);

/// Columns without a field here whose values are kept as custom values.
Error unknownColumns(const CsvTable& table, const QStringList& titles);

/// Reads a table whose header, as keys, is one that isHeader knows; it is looked for in the first
/// ten rows. UnknownFormat when there is none, NoRecords when nothing stands below it, both with
/// the first line as text. A row of more cells than the header is not kept: its values would stand
/// in the wrong columns.
Result<CsvTable> readCsvTable(const QByteArray& bytes,
                              const std::function<bool(const QStringList&)>& isHeader);

} // namespace matchbook
