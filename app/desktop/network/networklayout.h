// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPoint>
#include <QSize>

namespace matchbook {

/// Where the people of a picture of introductions stand: whom somebody introduced stand one column
/// to the right of them, below each other, and their trees fill a page of about the given shape.
/// Nothing overlaps. Pure geometry: cells of one size, counted in columns and rows.

struct NetworkNode {
    qint64 id = 0;
    qint64 parent = 0; ///< who introduced them; 0 for nobody
};

struct NetworkPlaces {
    QHash<qint64, QPointF> at; ///< column and row of each id; a parent may stand between two rows
    QSizeF size;               ///< how many columns and rows there are
    QHash<qint64, qint64> parents; ///< the lines to draw; in a ring one is left out
};

/// shape: how many rows a page has for each of its columns.
NetworkPlaces layOut(const QList<NetworkNode>& nodes, double shape);

} // namespace matchbook
