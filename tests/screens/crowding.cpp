// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/board.h"
#include "desktop/widgets/rowlist.h"
#include "findings.h"
#include "look.h"

#include <QDialog>
#include <QGraphicsView>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <functional>

namespace matchbook::screens {

namespace {

/// The least size of one direction, as layouts reckon it.
int least(QSizePolicy::Policy policy, int minimum, int hint, int wished) {
    if (minimum > 0)
        return minimum;
    if (policy == QSizePolicy::Ignored)
        return 0;
    return policy & QSizePolicy::ShrinkFlag ? hint : std::max(hint, wished);
}

QString squeezed(const QWidget& widget) {
    const bool isText = qobject_cast<const QLabel*>(&widget); // cutTexts() looks at those
    if (isText || widget.layout() || !widget.parentWidget() || !widget.parentWidget()->layout())
        return {};
    const QSizePolicy policy = widget.sizePolicy();
    const QSize hint = widget.minimumSizeHint();
    const QSize wished = widget.sizeHint();
    const int wide =
        least(policy.horizontalPolicy(), widget.minimumWidth(), hint.width(), wished.width());
    const int high = widget.hasHeightForWidth()
                         ? widget.heightForWidth(widget.width())
                         : least(policy.verticalPolicy(), widget.minimumHeight(), hint.height(),
                                 wished.height());
    const QSize needs = QSize(wide, high).boundedTo(widget.maximumSize());
    if (widget.width() >= needs.width() && widget.height() >= needs.height())
        return {};
    return QStringLiteral("needs %1×%2 pixels and has %3×%4")
        .arg(needs.width())
        .arg(needs.height())
        .arg(widget.width())
        .arg(widget.height());
}

/// Whether it may be wider than what is seen of it: a board of many columns, a drawing.
bool scrollsSideways(const QAbstractScrollArea& area) {
    return qobject_cast<const Board*>(area.parentWidget()) ||
           qobject_cast<const QGraphicsView*>(&area);
}

/// Whether a dialog shows less of its page than the screen has room for.
QString tooLow(const QWidget& widget) {
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    const auto* dialog = area ? qobject_cast<const QDialog*>(area->parentWidget()) : nullptr;
    const int over = area ? area->verticalScrollBar()->maximum() : 0;
    if (!dialog || over == 0 ||
        dialog->height() + over > dialog->screen()->availableSize().height() * 9 / 10)
        return {};
    return QStringLiteral("is %1 pixels too low, and the screen has room").arg(over);
}

/// The innermost part that asks for nearly all of a width.
const QWidget* widestPart(const QWidget& page) {
    constexpr int margins = 80;
    const auto leastWidth = [](const QWidget* one) {
        return one->minimumSizeHint().width();
    };
    for (const QWidget* at = &page;;) {
        const auto children = visibleChildren(*at);
        const auto widest = std::ranges::max_element(children, {}, leastWidth);
        if (widest == children.end() || leastWidth(*widest) < leastWidth(&page) - margins)
            return at;
        at = *widest;
    }
}

QString cutByScrolling(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    if (!area || scrollsSideways(*area))
        return {};
    if (area->horizontalScrollBar()->isVisible() && area->horizontalScrollBar()->maximum() > 0)
        return QStringLiteral("is %1 pixels too wide and scrolls to the side")
            .arg(area->horizontalScrollBar()->maximum());
    if (const auto* page = qobject_cast<const QScrollArea*>(area); page && page->widget()) {
        const int over = page->widget()->width() - page->viewport()->width();
        if (over > 0)
            return QStringLiteral("what it shows is %1 pixels too wide because of %2")
                .arg(over)
                .arg(placeOf(*widestPart(*page->widget())));
    }
    const auto* down = area->verticalScrollBar();
    if (area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && down->maximum() > 0)
        return QStringLiteral("what it shows is too high, and does not scroll");
    return {};
}

void collect(const QLayout& layout, QList<const QWidget*>& found) {
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout())
            collect(*inner, found);
        else if (const QWidget* widget = const_cast<QLayoutItem*>(item)->widget();
                 widget && widget->isVisible())
            found += widget;
    }
}

/// What stands beside each other. In a widget with a layout, what is not in it lies over the rest
/// on purpose, as the thin handles of a splitter do.
QList<const QWidget*> arranged(const QWidget& parent) {
    QList<const QWidget*> found;
    if (parent.layout())
        collect(*parent.layout(), found);
    else
        found = visibleChildren(parent);
    erase_if(found, [](const QWidget* one) { return qobject_cast<const QSplitterHandle*>(one); });
    return found;
}

/// Where something is that can be read: the grounds of rows reach into the margin around a list.
QRect readPart(const QWidget& widget) {
    const bool flush = qobject_cast<const RowList*>(&widget);
    return flush ? widget.geometry().adjusted(rowMargin, 0, -rowMargin, 0) : widget.geometry();
}

QString crowded(const QWidget& parent) {
    const QList<const QWidget*> children = arranged(parent);
    for (const QWidget* one : children) {
        const auto over = std::ranges::find_if(children, [&](const QWidget* other) {
            return std::less<>()(one, other) && readPart(*one).intersects(readPart(*other));
        });
        if (over != children.end())
            return QStringLiteral("%1 and %2 lie over each other")
                .arg(placeOf(*one), placeOf(**over));
    }
    return {};
}

bool isViewport(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

QString beyondParent(const QWidget& widget) {
    if (widget.isWindow() || isViewport(*widget.parentWidget()))
        return {};
    const QRect part = readPart(widget);
    if (part.isEmpty() || widget.parentWidget()->rect().contains(part))
        return {};
    return QStringLiteral("reaches beyond %1").arg(placeOf(*widget.parentWidget()));
}

QString beyondScreen(const QWidget& widget) {
    if (!widget.isWindow())
        return {};
    const QSize least = qobject_cast<const QDialog*>(&widget)
                            ? widget.sizeHint()
                            : widget.minimumSizeHint().expandedTo(widget.minimumSize());
    const QSize room = widget.screen()->availableSize();
    if (least.width() <= room.width() && least.height() <= room.height())
        return {};
    return QStringLiteral("needs %1×%2 pixels, and the screen has %3×%4")
        .arg(least.width())
        .arg(least.height())
        .arg(room.width())
        .arg(room.height());
}

} // namespace

QStringList crowding(const QWidget& window) {
    static constexpr Look looks[] = {squeezed, tooLow,       cutByScrolling,
                                     crowded,  beyondParent, beyondScreen};
    return lookOver(window, looks);
}

} // namespace matchbook::screens
