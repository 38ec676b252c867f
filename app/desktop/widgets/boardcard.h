// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/chip.h"

#include <QStyleOptionViewItem>

namespace matchbook {

/// What one card of a board shows, whatever it is about.
struct BoardCard {
    qint64 id = 0;
    QString title = {};
    QStringList lines = {};    ///< below the title, each one quiet line
    Tone tone = Tone::Neutral; ///< of the edge: Danger for what is late, Success for what is done
    QList<Badge> chips = {};

    bool operator==(const BoardCard&) const = default;
};

/// What a screen reader says for a card.
QString spoken(const BoardCard& card);

/// All that a card says, as what is cut in it can be read here.
QString toolTipOf(const BoardCard& card);

/// The height of a card, with the gap below it, where it is so wide.
int cardHeight(const BoardCard& card, int width);

/// Paints a card into the rectangle of an item.
void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const BoardCard& card);

} // namespace matchbook
