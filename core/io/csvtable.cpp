// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csvtable.h"

#include "base/text.h"
#include "io/importfile.h"
#include "io/textencoding.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype headerSearched = 10;

QString firstLineOf(const CsvFile& file) {
    for (const auto& row : file.rows) {
        const QString line = row.cells.join(file.separator).trimmed();
        if (!line.isEmpty())
            return elided(line, 200);
    }
    return {};
}

bool isEmpty(const CsvRow& row) {
    return std::ranges::all_of(row.cells,
                               [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

qsizetype headerRow(const QList<CsvRow>& rows,
                    const std::function<bool(const QStringList&)>& isHeader) {
    for (qsizetype i = 0; i < std::min(rows.size(), headerSearched); ++i) {
        QStringList keys;
        for (const QString& column : rows[i].cells)
            keys += headerKey(column);
        if (isHeader(keys))
            return i;
    }
    return -1;
}

void dropTrailingEmpty(QStringList& cells, qsizetype keep) {
    while (cells.size() > keep && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

Error wrongWidth(const CsvRow& row, qsizetype columns) {
    return Error{.code = Error::Code::BrokenFile,
                 .row = row.line,
                 .field = QStringLiteral("cells"),
                 .text = QString::number(row.cells.size()),
                 .detail = QString::number(columns)};
}

/// Puts the rows below the header into table, and what is wrong with their width.
void takeRows(CsvTable& table, CsvFile& file, qsizetype header) {
    const auto columns = table.header.size();
    QList<QStringList> broken;
    for (qsizetype i = header + 1; i < file.rows.size(); ++i) {
        CsvRow& row = file.rows[i];
        if (isEmpty(row))
            continue;
        dropTrailingEmpty(row.cells, columns);
        if (row.cells.size() != columns)
            table.problems += wrongWidth(row, columns);
        if (row.cells.size() > columns)
            broken += row.cells;
        else
            table.rows += std::move(row);
    }
    table.lost += static_cast<int>(broken.size());
    if (!broken.isEmpty())
        table.rejected = writeCsv(QList<QStringList>{table.header} + broken);
}

} // namespace

QString headerKey(const QString& column) {
    QString key = fold(column);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

Error unknownColumns(const CsvTable& table, const QStringList& titles) {
    return Error{.code = Error::Code::UnknownField,
                 .row = table.headerLine,
                 .text = elided(titles.join(u", "_qs), 500)};
}

Result<CsvTable> readCsvTable(const QByteArray& bytes,
                              const std::function<bool(const QStringList&)>& isHeader) {
    if (bytes.size() > maximumFileSize)
        return limitPassed(QStringLiteral("file size"), maximumFileSize);
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    CsvFile file = readCsv(text->text);
    if (file.rows.size() > maximumRecords)
        return limitPassed(QStringLiteral("records"), maximumRecords);
    const QString firstLine = firstLineOf(file);
    if (firstLine.isEmpty() && file.problems.isEmpty())
        return Error{.code = Error::Code::NoRecords};
    const auto header = headerRow(file.rows, isHeader);
    if (header < 0)
        return Error{.code = Error::Code::UnknownFormat, .text = firstLine};

    CsvTable table{.encoding = text->encoding, .separator = file.separator};
    table.header = file.rows[header].cells;
    table.headerLine = file.rows[header].line;
    dropTrailingEmpty(table.header, 1);
    if (table.header.size() > maximumColumns)
        return limitPassed(QStringLiteral("columns"), maximumColumns);
    table.problems = text->problems + file.problems;
    table.lost = static_cast<int>(file.lost.size());
    takeRows(table, file, header);
    if (table.rows.isEmpty() && table.lost == 0)
        return Error{.code = Error::Code::NoRecords, .text = firstLine};
    if (table.rows.isEmpty())
        return table.problems.last();
    return table;
}

} // namespace matchbook
