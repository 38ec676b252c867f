// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/stylepaint.h"

#include "desktop/support/style.h"
#include "desktop/support/theme.h"

#include <QTableView>

namespace matchbook {

namespace {

/// Saves the painter for the length of a scope and draws smooth lines in it.
class Smooth {
public:
    explicit Smooth(QPainter* painter)
        : m_painter(painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter* m_painter;
};

/// The rectangle whose one-pixel outline falls on whole pixels.
QRectF crisp(const QRectF& rect) {
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

void fillRounded(QPainter* painter, const QRectF& rect, const QColor& ground, qreal cornerRadius) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, cornerRadius, cornerRadius);
}

bool pressed(const QStyleOption& option) {
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool enabled(const QStyleOption& option) {
    return option.state & QStyle::State_Enabled;
}

bool hovered(const QStyleOption& option) {
    return enabled(option) && (option.state & QStyle::State_MouseOver);
}

bool hasFocus(const QStyleOption& option) {
    return option.state & QStyle::State_HasFocus;
}

/// The cells of a table row share one rounded ground: inner ends lie outside of the cell.
QRectF wholeRow(const QStyleOption& option, const QWidget* widget) {
    constexpr int beyond = 2 * radius::row;
    const auto* table = qobject_cast<const QTableView*>(widget); // does not tell the position
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows)
        return QRectF(option.rect.adjusted(-beyond, 0, beyond, 0));
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item)
        return QRectF(option.rect);
    switch (item->viewItemPosition) {
    case QStyleOptionViewItem::Beginning:
        return QRectF(option.rect.adjusted(0, 0, beyond, 0));
    case QStyleOptionViewItem::Middle:
        return QRectF(option.rect.adjusted(-beyond, 0, beyond, 0));
    case QStyleOptionViewItem::End:
        return QRectF(option.rect.adjusted(-beyond, 0, 0, 0));
    default:
        return QRectF(option.rect);
    }
}

/// Ground and outline of a check box or radio button.
void paintIndicator(QPainter* painter, const QStyleOption& option, bool on, qreal cornerRadius) {
    const ColorRole edge = hovered(option) ? ColorRole::Accent : ColorRole::TextMuted;
    QColor ground = color(on ? ColorRole::Accent : ColorRole::Raised);
    QColor outline = on ? ground : color(edge);
    if (!enabled(option)) {
        ground = color(on ? ColorRole::TextDisabled : ColorRole::NeutralSoft);
        outline = color(ColorRole::TextDisabled);
    }
    painter->setBrush(ground);
    painter->setPen(QPen(outline, 1.0));
    painter->drawRoundedRect(crisp(QRectF(option.rect).adjusted(1, 1, -1, -1)), cornerRadius,
                             cornerRadius);
}

} // namespace

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal cornerRadius) {
    const Smooth smooth(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color(ColorRole::Accent), 2.0));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
}

void paintOutline(QPainter* painter, const QRectF& rect, qreal cornerRadius) {
    const Smooth smooth(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(color(ColorRole::Hairline));
    painter->drawRoundedRect(crisp(rect), cornerRadius, cornerRadius);
}

void paintField(QPainter* painter, const QStyleOption& option) {
    const QRectF rect(option.rect);
    {
        const Smooth smooth(painter);
        // A field may have a ground of its own, such as white paper in the dark scheme.
        painter->setBrush(enabled(option) ? option.palette.color(QPalette::Base)
                                          : color(ColorRole::NeutralSoft));
        painter->setPen(color(hovered(option) ? ColorRole::TextMuted : ColorRole::Border));
        painter->drawRoundedRect(crisp(rect), radius::control, radius::control);
    }
    if (hasFocus(option))
        paintFocusRing(painter, rect, radius::control);
}

void paintFramedGround(QPainter* painter, const QStyleOption& option) {
    const Smooth smooth(painter);
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->setPen(color(ColorRole::Hairline));
    painter->drawRoundedRect(crisp(QRectF(option.rect)), radius::control, radius::control);
}

/// Stronger than an outline on a page: a menu lies over words.
void paintMenuFrame(QPainter* painter, const QStyleOption& option) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(color(ColorRole::Border));
    painter->drawRect(crisp(QRectF(option.rect)));
}

void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const ButtonKind kind = buttonKind(widget);
    const QRectF rect(option.rect);
    const bool loud = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    const bool danger = kind == ButtonKind::Danger;
    const bool active = hovered(option) || pressed(option);
    QColor ground = Qt::transparent;
    if (loud && !enabled(option))
        ground = color(ColorRole::NeutralSoft);
    else if (loud && active)
        ground = color(danger ? ColorRole::DangerHover : ColorRole::AccentHover);
    else if (loud)
        ground = color(danger ? ColorRole::Danger : ColorRole::Accent);
    else if (pressed(option))
        ground = color(ColorRole::NeutralSoft);
    else if (active)
        ground = color(ColorRole::Hover);
    else if (kind == ButtonKind::Secondary)
        ground = color(ColorRole::Raised);
    const Smooth smooth(painter);
    fillRounded(painter, rect, ground, radius::control);
    if (kind == ButtonKind::Secondary) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(color(ColorRole::Border));
        painter->drawRoundedRect(crisp(rect), radius::control, radius::control);
    }
    if (!hasFocus(option))
        return;
    paintFocusRing(painter, rect, radius::control);
    if (loud) { // an accent ring on an accent ground needs a gap to be seen
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(ColorRole::Raised), 1.5));
        painter->drawRoundedRect(rect.adjusted(2.75, 2.75, -2.75, -2.75), radius::control - 2.5,
                                 radius::control - 2.5);
    }
}

QColor buttonText(const QStyleOption& option, const QWidget* widget) {
    if (!enabled(option))
        return color(ColorRole::TextDisabled);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return color(ColorRole::AccentText);
    case ButtonKind::Quiet:
        return color(ColorRole::Accent);
    case ButtonKind::Secondary:
        break;
    }
    return color(ColorRole::Text);
}

void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QStyle* style) {
    constexpr auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    const QSize icon = option.iconSize;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QRect both(0, 0, icon.width() + space::sm + text, option.rect.height());
    QRect rect = both.translated(option.rect.center().x() - both.width() / 2, option.rect.top());
    rect.setLeft(std::max(rect.left(), option.rect.left()));
    const auto mode = enabled(option) ? QIcon::Normal : QIcon::Disabled;
    option.icon.paint(
        painter,
        QStyle::visualRect(option.direction, option.rect,
                           QRect(QPoint(rect.left(), rect.center().y() - icon.height() / 2), icon)),
        Qt::AlignCenter, mode);
    rect.setLeft(rect.left() + icon.width() + space::sm);
    style->drawItemText(painter, QStyle::visualRect(option.direction, option.rect, rect),
                        int(flags), option.palette, enabled(option), option.text,
                        QPalette::ButtonText);
}

void paintToolButton(QPainter* painter, const QStyleOption& option) {
    const Smooth smooth(painter);
    if (pressed(option) || hovered(option))
        fillRounded(painter, QRectF(option.rect),
                    color(pressed(option) ? ColorRole::AccentSoft : ColorRole::NeutralSoft),
                    radius::control);
}

void paintItem(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF rect(option.rect);
    {
        const Smooth smooth(painter);
        painter->setClipRect(rect);
        if (selected || hovered(option))
            fillRounded(painter, wholeRow(option, widget),
                        color(selected ? ColorRole::Selection : ColorRole::Hover), radius::row);
    }
    if (hasFocus(option) && widget && widget->hasFocus())
        paintFocusRing(painter, rect, radius::row);
}

void paintCheck(QPainter* painter, const QStyleOption& option) {
    const Smooth smooth(painter);
    const bool partial = option.state & QStyle::State_NoChange;
    const bool on = partial || (option.state & QStyle::State_On);
    paintIndicator(painter, option, on, 4);
    if (!on)
        return;
    painter->setPen(
        QPen(color(ColorRole::AccentText), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(option.rect).center());
    if (partial)
        painter->drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
    else
        painter->drawPolyline(QPolygonF({{-3.6, 0.2}, {-1.1, 2.8}, {3.8, -2.8}}));
}

void paintRadio(QPainter* painter, const QStyleOption& option) {
    const Smooth smooth(painter);
    const bool on = option.state & QStyle::State_On;
    paintIndicator(painter, option, on, option.rect.width() / 2.0);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ColorRole::AccentText));
    painter->drawEllipse(QRectF(option.rect).center(), 3.0, 3.0);
}

void paintTab(QPainter* painter, const QStyleOption& option) {
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect.adjusted(2, 2, -2, -4);
    const Smooth smooth(painter);
    if (hovered(option) && !selected)
        fillRounded(painter, QRectF(rect), color(ColorRole::Hover), radius::control);
    if (selected)
        painter->fillRect(QRect(option.rect.left() + space::sm, option.rect.bottom() - 1,
                                option.rect.width() - 2 * space::sm, 2),
                          color(ColorRole::Accent));
    if (hasFocus(option))
        paintFocusRing(painter, QRectF(rect), radius::control);
}

void paintMenuSection(QPainter* painter, const QStyleOptionMenuItem& item, const QStyle* style) {
    const QRect inner = item.rect.adjusted(space::sm, 0, -space::sm, 0);
    if (item.text.isEmpty())
        return painter->fillRect(QRect(inner.left(), inner.center().y(), inner.width(), 1),
                                 color(ColorRole::Border));
    QPalette muted = item.palette;
    muted.setColor(QPalette::Text, color(ColorRole::TextMuted));
    style->drawItemText(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, muted, true, item.text,
                        QPalette::Text);
}

void paintMenuBarItem(QPainter* painter, const QStyleOption& option, const QStyle* style) {
    painter->fillRect(option.rect, color(ColorRole::Surface));
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    const bool active = (option.state & QStyle::State_Selected) && enabled(option);
    if (active) {
        const Smooth smooth(painter);
        fillRounded(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
                    color(ColorRole::NeutralSoft), radius::control);
    }
    style->drawItemText(painter, option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                        enabled(option), item->text, QPalette::ButtonText);
}

void paintHeader(QPainter* painter, const QStyleOption& option) {
    painter->fillRect(option.rect, color(ColorRole::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(ColorRole::Hairline));
}

void paintSplitter(QPainter* painter, const QStyleOption& option) {
    const QPoint centre = option.rect.center();
    const bool upright = option.state & QStyle::State_Horizontal;
    const QRect line = upright ? QRect(centre.x(), option.rect.top(), 1, option.rect.height())
                               : QRect(option.rect.left(), centre.y(), option.rect.width(), 1);
    painter->fillRect(line, color(hovered(option) ? ColorRole::Border : ColorRole::Hairline));
}

void paintProgress(QPainter* painter, const QStyleOption& option, bool contents) {
    const Smooth smooth(painter);
    QRectF rect = QRectF(option.rect);
    const qreal height = std::min(rect.height(), 6.0);
    rect = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (contents && bar) {
        const int span = bar->maximum - bar->minimum;
        // Without a known length the bar is half full rather than in motion: calm, and cheap.
        const qreal part = span > 0 ? qreal(bar->progress - bar->minimum) / span : 0.5;
        rect.setWidth(std::max(height, rect.width() * part));
    }
    fillRounded(painter, rect, color(contents ? ColorRole::Accent : ColorRole::NeutralSoft),
                height / 2);
}

void paintScrollBar(QPainter* painter, const QStyleOption& option, const QRect& slider) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Smooth smooth(painter);
    const bool held = hovered(option) || pressed(option);
    const qreal inset = held ? 2.0 : 3.5;
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, thumb, color(held ? ColorRole::TextDisabled : ColorRole::Border),
                std::min(thumb.width(), thumb.height()) / 2);
}

void paintChevron(QPainter* painter, QPoint centre, Qt::ArrowType arrow, QStyle::State state) {
    const Smooth smooth(painter);
    const bool usable = state & QStyle::State_Enabled;
    painter->setPen(QPen(color(usable ? ColorRole::TextMuted : ColorRole::TextDisabled), 1.6,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QPointF(centre) + QPointF(0.5, 0.5));
    const qreal rise = arrow == Qt::UpArrow ? -1.75 : 1.75;
    painter->drawPolyline(QPolygonF({{-3.5, -rise}, {0, rise}, {3.5, -rise}}));
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int size = length;
    if (range > 0)
        size = std::clamp(int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)),
                          std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return across ? QRect(from, 0, to - from, bar.rect.height())
                      : QRect(0, from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + size, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

QRect spinBoxPart(const QRect& rect, QStyle::SubControl part) {
    constexpr int buttons = 26;
    const int middle = rect.height() / 2;
    const int edge = rect.width() - buttons;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {edge, 3, buttons - 3, middle - 3};
    case QStyle::SC_SpinBoxDown:
        return {edge, middle, buttons - 3, rect.height() - middle - 3};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(space::sm, 1, -buttons, -1);
    default:
        return rect;
    }
}

} // namespace matchbook
