// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace matchbook {

/// How many columns of a terminal the text takes: ideographs two, marks that combine none.
int terminalWidth(const QString& text);

/// Rows as lines with aligned columns, two blanks between; each cell is put on one line, without
/// control characters.
QString textTable(const QList<QStringList>& rows);

/// A table with a line of cells for each record; where there is none, what nothing says.
template <class T>
QString tableOf(const QList<T>& records, const auto& cells, const QString& nothing = {}) {
    QList<QStringList> rows;
    for (const T& record : records)
        rows.append(cells(record));
    return rows.isEmpty() ? nothing : textTable(rows);
}

} // namespace matchbook
