// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/chip.h"

#include <QFont>
#include <QList>
#include <QStyleOptionViewItem>

#include <optional>

namespace matchbook {

/// What one row of a list shows, whatever it is about.
struct Row {
    QString title = {};
    QString subtitle = {};         ///< the reason, the role: one muted line
    QString meta = {};             ///< at the right end: when it is due, a count
    Tone metaTone = Tone::Neutral; ///< its colour: Danger for overdue, Warning for today, …
    Face face = {};                ///< whose initials; nobody for none
    std::optional<Icon> icon = {}; ///< in place of the initials
    QList<Badge> badges = {};      ///< behind the title, as many as have room
    bool heading = false;          ///< a title over the rows below it, with meta as its count
    bool muted = false;            ///< over and done: all of it in quiet ink
    QString hint = {};             ///< one more line in the tool tip alone
    QStringList columns = {};      ///< behind the meta where the list is wide enough
};

/// The role by which a model says whether a row is a heading: asked for the height of every row,
/// so that no Row is made for those out of sight.
inline constexpr int headingRole = Qt::UserRole + 1;

/// Something one can do with a row by mouse, shown while it is under the mouse or selected.
struct RowAction {
    int id = 0;
    Icon icon = Icon::Open;
    QString name = {}; ///< the tool tip
};

/// What a screen reader says for a row: give it for Qt::AccessibleTextRole.
QString spoken(const Row& row);

/// How far what a row shows stands in from its sides.
inline constexpr int rowMargin = space::lg;

/// Height of a row in the application's font.
int rowHeight(bool heading);

/// Paints a row; room is what to leave free before the meta text, for actions.
void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const Row& row, int room = 0);

/// Where the meta text, or the first column, starts: the actions stand before it.
int metaLeft(const QRect& rect, const Row& row);

} // namespace matchbook
