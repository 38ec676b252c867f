// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/boardcard.h"

#include "base/text.h"
#include "desktop/support/theme.h"

#include <QPainter>
#include <QWidget>

namespace matchbook {

namespace {

constexpr int gap = space::sm; ///< between two cards
constexpr int edge = 3;        ///< the stripe of the tone
constexpr int leading = 2;
constexpr qsizetype longestLine = 300;

int lineHeight(TypeRole role) {
    return QFontMetrics(roleFont(role)).height();
}

QRect textRect(const QRect& card) {
    return card.adjusted(space::md + edge, space::sm + 2, -space::md, -space::sm - 2);
}

/// The places of the chips from the top left, in as many lines as they need.
QList<QRect> chipPlaces(const QList<Badge>& chips, int width) {
    const QFont font = roleFont(TypeRole::Caption);
    QList<QRect> places;
    QPoint at;
    for (const Badge& chip : chips) {
        QSize size = badgeSize(chip, font);
        size.setWidth(std::min(size.width(), width));
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + size.height() + space::xs};
        places.append({at, size});
        at.rx() += size.width() + space::xs;
    }
    return places;
}

int chipsHeight(const QList<Badge>& chips, int width) {
    return chips.isEmpty() ? 0 : chipPlaces(chips, width).last().bottom() + 1 + space::xs + leading;
}

void write(QPainter* painter, const QRect& rect, const QString& text, TypeRole role,
           ColorRole ink) {
    const QFont font = roleFont(role);
    painter->setFont(font);
    painter->setPen(color(ink));
    painter->drawText(
        rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font, painter->device())
            .elidedText(elided(cleanedLine(text), longestLine), Qt::ElideRight, rect.width()));
}

void paintGround(QPainter* painter, const QRect& card, const QStyleOptionViewItem& option,
                 Tone tone) {
    const bool current = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    const QRectF outline = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(tone == Tone::Neutral ? ColorRole::Border : toneInk(tone)));
    painter->drawRoundedRect(outline, radius::row, radius::row);
    painter->save();
    painter->setClipRect(card.adjusted(edge + 1, 0, 0, 0));
    painter->setBrush(color(current ? ColorRole::Selection
                            : hot   ? ColorRole::Hover
                                    : ColorRole::Raised));
    painter->drawRoundedRect(outline, radius::row, radius::row);
    painter->restore();
    const bool focused = current && (option.state & QStyle::State_HasFocus);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(color(current ? ColorRole::Accent : ColorRole::Hairline), focused ? 2 : 1));
    painter->drawRoundedRect(outline, radius::row, radius::row);
}

} // namespace

QString spoken(const BoardCard& card) {
    QStringList parts{card.title};
    parts += card.lines;
    for (const Badge& chip : card.chips)
        parts += chip.text;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString toolTipOf(const BoardCard& card) {
    QStringList lines{card.title};
    lines += card.lines;
    for (const Badge& chip : card.chips)
        lines += chip.text;
    return lines.join(u'\n');
}

int cardHeight(const BoardCard& card, int width) {
    const int inner = textRect(QRect(0, 0, width, 0)).width();
    return lineHeight(TypeRole::Strong) +
           static_cast<int>(card.lines.size()) * (leading + lineHeight(TypeRole::Caption)) +
           chipsHeight(card.chips, inner) + 2 * (space::sm + 2) + gap;
}

void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const BoardCard& card) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect.adjusted(0, 0, 0, -gap);
    paintGround(painter, rect, option, card.tone);
    const QRect text = textRect(rect);
    QRect line(text.topLeft(), QSize(text.width(), lineHeight(TypeRole::Strong)));
    write(painter, line, card.title, TypeRole::Strong, ColorRole::Text);
    for (const QString& words : card.lines) {
        line = QRect(text.left(), line.bottom() + 1 + leading, text.width(),
                     lineHeight(TypeRole::Caption));
        write(painter, line, words, TypeRole::Caption, ColorRole::TextMuted);
    }
    const QPoint corner(text.left(), line.bottom() + 1 + space::xs + leading);
    const QList<QRect> places = chipPlaces(card.chips, text.width());
    for (qsizetype i = 0; i < places.size(); ++i)
        paintBadge(painter, QRectF(places[i].translated(corner)), card.chips[i],
                   roleFont(TypeRole::Caption),
                   option.state & QStyle::State_Selected ? ColorRole::Raised
                                                         : toneGround(card.chips[i].tone));
    painter->restore();
}

} // namespace matchbook
