// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/row.h"

#include "base/text.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace matchbook {

namespace {

constexpr int avatarSize = 36;
constexpr int outerMargin = space::xs;
constexpr int sidePadding = rowMargin - outerMargin;
constexpr int leading = 4; ///< between title and subtitle
constexpr qsizetype longestCell = 500;
constexpr int columnLetters = 18;  ///< at least
constexpr int widestColumn = 34;   ///< letters: an e-mail address or two tags
constexpr int narrowestText = 260; ///< beside columns

QString line(const QString& text) {
    return elided(cleanedLine(text), longestCell);
}

int lineHeight(TypeRole role) {
    return QFontMetrics(roleFont(role)).height();
}

/// Rows stand a little in from the edges so that their rounded grounds do not touch.
QRect inset(const QRect& rect) {
    return rect.adjusted(outerMargin, 1, -outerMargin, -1);
}

void write(QPainter* painter, const QRectF& rect, const QString& text, TypeRole role, ColorRole ink,
           Qt::Alignment align = Qt::AlignLeft) {
    const QFont font = roleFont(role);
    painter->setFont(font);
    painter->setPen(color(ink));
    // An ellipsis may stand out by a part of a pixel.
    painter->drawText(
        rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetricsF(font, painter->device()).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

ColorRole metaInk(const Row& row) {
    return toneInk(row.metaTone);
}

int lettersWide(int letters) {
    return QFontMetrics(roleFont(TypeRole::Caption)).averageCharWidth() * letters;
}

/// The columns at the right, the meta being the first: alike in every row of one list.
struct Columns {
    int count = 0; ///< none where two have no room
    int width = 0;
};

Columns columnsIn(const QRect& rect, const Row& row) {
    const int room = inset(rect).width() - narrowestText;
    const int narrowest = lettersWide(columnLetters) + space::md;
    const int count = std::min(int(row.columns.size()) + 1, room / narrowest);
    if (count < 2)
        return {};
    // What is left over goes to the text and the columns alike.
    const int fair = (room - count * narrowest) / (count + 1) + narrowest - space::md;
    return {.count = count, .width = std::min(fair, lettersWide(widestColumn))};
}

int metaWidth(const QRect& rect, const Row& row) {
    if (const Columns columns = columnsIn(rect, row); columns.count > 0)
        return columns.count * (columns.width + space::md) - space::md;
    if (row.meta.isEmpty())
        return 0;
    return QFontMetrics(roleFont(TypeRole::Caption)).horizontalAdvance(line(row.meta)) + 2;
}

/// The meta, and the columns behind it that have room.
void paintMeta(QPainter* painter, const QRect& rect, const QRect& whole, const Row& row) {
    const Columns columns = columnsIn(whole, row);
    QRectF cell(rect);
    if (columns.count > 0)
        cell.setWidth(columns.width);
    write(painter, cell, line(row.meta), TypeRole::Caption, metaInk(row), Qt::AlignRight);
    for (int i = 0; i + 1 < columns.count; ++i) {
        cell.translate(columns.width + space::md, 0);
        write(painter, cell, line(row.columns[i]), TypeRole::Caption, ColorRole::TextMuted,
              Qt::AlignRight);
    }
}

/// Title, then the badges that fit behind it.
void paintTitle(QPainter* painter, const QRect& rect, const Row& row, bool selected) {
    const QFont small = roleFont(TypeRole::Caption);
    const QString title = line(row.title);
    const int wanted = QFontMetrics(roleFont(TypeRole::Strong)).horizontalAdvance(title) + 2;
    const int width = std::min(wanted, rect.width());
    write(painter, QRectF(rect.left(), rect.top(), width, rect.height()), title,
          row.muted ? TypeRole::Body : TypeRole::Strong,
          row.muted ? ColorRole::TextMuted : ColorRole::Text);
    int left = rect.left() + width + space::sm;
    for (const Badge& badge : row.badges) {
        const QSize size(badgeSize(badge, small).width(), rect.height() + 1);
        if (left + size.width() > rect.right())
            break;
        paintBadge(painter, QRectF(QPointF(left, rect.top()), size), badge, small,
                   selected ? ColorRole::Raised : toneGround(badge.tone));
        left += size.width() + space::xs;
    }
}

void paintHeading(QPainter* painter, const QRect& rect, const Row& row) {
    const int height = lineHeight(TypeRole::Heading);
    const QRect text(rect.left() + sidePadding, rect.bottom() - height - space::xs,
                     rect.width() - 2 * sidePadding, height);
    const int width = std::min(
        QFontMetrics(roleFont(TypeRole::Heading)).horizontalAdvance(row.title) + 2, text.width());
    write(painter, QRectF(text), line(row.title), TypeRole::Heading, ColorRole::Text);
    write(painter, QRectF(text.adjusted(width + space::sm, 0, 0, 0)), line(row.meta),
          TypeRole::Body, metaInk(row));
}

} // namespace

QString spoken(const Row& row) {
    QStringList parts{row.title};
    for (const Badge& badge : row.badges)
        parts.append(badge.text);
    parts << row.subtitle << row.meta << row.columns;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int rowHeight(bool heading) {
    if (heading)
        return lineHeight(TypeRole::Heading) + space::xl;
    const int text = lineHeight(TypeRole::Strong) + leading + lineHeight(TypeRole::Caption);
    return std::max(avatarSize, text) + 2 * 11;
}

int metaLeft(const QRect& rect, const Row& row) {
    return inset(rect).right() + 1 - sidePadding - metaWidth(rect, row);
}

void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const Row& row, int room) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = inset(option.rect);
    if (row.heading) {
        paintHeading(painter, rect, row);
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    ground.rect = rect;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                          option.widget);
    QRect text = rect.adjusted(sidePadding, 0, 0, 0);
    const QRectF circle(text.left(), rect.center().y() - avatarSize / 2.0 + 0.5, avatarSize,
                        avatarSize);
    if (row.icon) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ColorRole::NeutralSoft));
        painter->drawEllipse(circle);
        paintIcon(painter, circle.adjusted(9, 9, -9, -9), *row.icon, color(ColorRole::TextMuted));
    } else if (!row.face.name.isEmpty()) {
        painter->setOpacity(row.muted ? 0.5 : 1.0);
        paintAvatar(painter, circle, row.face);
        painter->setOpacity(1.0);
    }
    if (row.icon || !row.face.name.isEmpty())
        text.setLeft(text.left() + avatarSize + space::md);
    const int right = metaLeft(option.rect, row);
    paintMeta(painter, QRect(right, rect.top(), metaWidth(option.rect, row), rect.height()),
              option.rect, row);
    text.setRight(right - space::md - room);
    const int titleHeight = lineHeight(TypeRole::Strong);
    const int whyHeight = row.subtitle.isEmpty() ? 0 : leading + lineHeight(TypeRole::Caption);
    const int top = rect.center().y() - (titleHeight + whyHeight) / 2 + 1;
    paintTitle(painter, QRect(text.left(), top, text.width(), titleHeight), row,
               option.state & QStyle::State_Selected);
    if (whyHeight > 0)
        write(painter,
              QRectF(text.left(), top + titleHeight + leading, text.width(), whyHeight - leading),
              line(row.subtitle), TypeRole::Caption, ColorRole::TextMuted);
    painter->restore();
}

} // namespace matchbook
