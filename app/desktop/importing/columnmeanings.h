// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace matchbook {

/// What a column of a table of people may be.
struct ColumnMeaning {
    QString readAs; ///< as in io/columnchoice.h
    QString words;
    bool startsGroup = false;
};

/// All of them, in the order in which they are offered.
QList<ColumnMeaning> columnMeanings();

} // namespace matchbook
