// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/paging.h"

namespace matchbook {

namespace {

/// The height of the piece and of those it is kept with.
qreal groupHeight(const QList<PagePiece>& pieces, qsizetype first) {
    qreal height = pieces[first].height;
    for (qsizetype i = first; pieces[i].keepWithNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].before + pieces[i + 1].height;
    return height;
}

} // namespace

QList<PagePlace> paginate(const QList<PagePiece>& pieces, qreal pageHeight) {
    QList<PagePlace> places;
    int page = 0;
    qreal bottom = 0;
    bool inGroup = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PagePiece& piece = pieces[i];
        const qreal group = groupHeight(pieces, i);
        const qreal needed = !inGroup && group <= pageHeight ? group : piece.height;
        const bool full = bottom + piece.before + needed > pageHeight;
        if (bottom > 0 && (piece.startsPage || full)) {
            ++page;
            bottom = 0;
        }
        const qreal top = bottom > 0 ? bottom + piece.before : piece.headHeight;
        places.append({page, top});
        bottom = top + piece.height;
        inGroup = piece.keepWithNext;
    }
    return places;
}

} // namespace matchbook
