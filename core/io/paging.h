// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace matchbook {

/// What stands on a page in one piece: a line, a table row, a heading.
struct PagePiece {
    qreal before = 0; ///< space above it, none at the top of a page
    qreal height = 0;
    bool keepWithNext = false; ///< never the last on its page: a heading
    bool startsPage = false;   ///< always the first on its page
    qreal headHeight = 0;      ///< of what is said again above it at the top of a page
};

struct PagePlace {
    int page = 0;
    qreal top = 0;
};

/// Where each piece stands. Pieces kept together move to the next page together, unless they are
/// higher than a whole page. No piece is cut, so none may be higher than a page itself.
QList<PagePlace> paginate(const QList<PagePiece>& pieces, qreal pageHeight);

} // namespace matchbook
