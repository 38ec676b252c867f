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

} // namespace matchbook
