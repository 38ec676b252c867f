// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/boardcard.h"

#include "base/text.h"
#include "desktop/support/theme.h"

#include <QPainter>
#include <QTextLayout>
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

/// The text in one line, or in two where it is too long; only what does not fit in these is cut.
QStringList wrapped(const QString& text, TypeRole role, int width) {
    const QFont font = roleFont(role);
    const QFontMetrics metrics(font);
    const QString whole = elided(cleanedLine(text), longestLine);
    if (metrics.horizontalAdvance(whole) <= width)
        return {whole};
    QTextLayout layout(whole, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return {metrics.elidedText(whole.first(first.textLength()).trimmed(), Qt::ElideRight, width),
            metrics.elidedText(whole.sliced(first.textLength()), Qt::ElideRight, width)};
}

int textHeight(const QString& text, TypeRole role, int width) {
    return static_cast<int>(wrapped(text, role, width).size()) * lineHeight(role);
}

/// Writes a text from the top of a rectangle, and returns where the next one begins.
int write(QPainter* painter, QRect rect, const QString& text, TypeRole role, ColorRole ink) {
    painter->setFont(roleFont(role));
    painter->setPen(color(ink));
    rect.setHeight(lineHeight(role));
    for (const QString& line : wrapped(text, role, rect.width())) {
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        rect.translate(0, rect.height());
    }
    return rect.top() + leading;
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
    const qreal half = focused ? 0.5 : 0; // of a ring of two is as much inside
    painter->drawRoundedRect(outline.adjusted(half, half, -half, -half), radius::row, radius::row);
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
    int height = textHeight(card.title, TypeRole::Strong, inner);
    for (const QString& line : card.lines)
        height += leading + textHeight(line, TypeRole::Caption, inner);
    return height + chipsHeight(card.chips, inner) + 2 * (space::sm + 2) + gap;
}

void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const BoardCard& card) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect.adjusted(0, 0, 0, -gap);
    paintGround(painter, rect, option, card.tone);
    const QRect text = textRect(rect);
    QRect rest = text;
    rest.setTop(write(painter, rest, card.title, TypeRole::Strong, ColorRole::Text));
    for (const QString& words : card.lines)
        rest.setTop(write(painter, rest, words, TypeRole::Caption, ColorRole::TextMuted));
    const QPoint corner(text.left(), rest.top() + space::xs);
    const QList<QRect> places = chipPlaces(card.chips, text.width());
    for (qsizetype i = 0; i < places.size(); ++i)
        paintBadge(painter, QRectF(places[i].translated(corner)), card.chips[i],
                   roleFont(TypeRole::Caption),
                   option.state & QStyle::State_Selected ? ColorRole::Raised
                                                         : toneGround(card.chips[i].tone));
    painter->restore();
}

} // namespace matchbook
