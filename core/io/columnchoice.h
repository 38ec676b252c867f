// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace matchbook {

/// What somebody says that the columns of a table are: each is read as if this were its header. The
/// key is the header that it has, or "Column 3" where it has none. Beside the headers that are
/// known (contactcolumns.h) there are these two.
using ColumnChoices = QHash<QString, QString>;
inline constexpr auto keptAsCustom = u"custom"; ///< a custom value under the header it has
inline constexpr auto leftOut = u"skip";

/// A column of a table of people that has values.
struct TableColumn {
    QString name;         ///< the key among the choices
    QStringList examples; ///< its first values
    QString readAs;       ///< a key of contactColumn(), or one of the two above
    bool known = true;    ///< is it read so because its header is known, or was chosen?

    bool operator==(const TableColumn&) const = default;
};

struct ContactTable {
    QStringList header; ///< as written
    QList<TableColumn> columns;
};

} // namespace matchbook
