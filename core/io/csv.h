// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace matchbook {

/// One row as read; line is the 1-based line on which it begins.
struct CsvRow {
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRow&) const = default;
};

/// What stands in a CSV text. A row whose quotes are wrong is a problem (Error::BrokenFile with its
/// line and its text); the row is kept where it can be read all the same.
struct CsvFile {
    QChar separator;
    QList<CsvRow> rows;
    QList<Error> problems;
    QList<int> lost; ///< lines of the problems whose row could not be kept
};

/// Reads RFC 4180 and what is near to it: `,` `;` or tab between cells, CRLF, LF or lone CR between
/// rows, line breaks inside quotes, a first line "sep=;". An empty line is a row of one empty cell.
CsvFile readCsv(const QString& text);

/// The separator that the first lines of text use.
QChar csvSeparator(QStringView text);

enum class CsvStyle {
    Exact,      ///< each cell as it is, to be read back
    Spreadsheet ///< no cell can be taken for a formula; with a byte order mark, for Excel
};

/// RFC 4180: CRLF, quotes where needed. UTF-8.
QByteArray writeCsv(const QList<QStringList>& rows, CsvStyle style = CsvStyle::Exact);

/// Would a spreadsheet run this cell? Also when white space or a full-width sign stands first.
bool startsFormula(QStringView cell);

/// A leading ' before what a spreadsheet would run, and the way back.
QString neutralised(const QString& cell);
QString withoutNeutraliser(const QString& cell);

} // namespace matchbook
