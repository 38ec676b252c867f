// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace matchbook {

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

void FlowLayout::clear() {
    while (QLayoutItem* item = takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Walks the items and returns the height they take; moves them only when it is for real. In a line
/// they stand with their middles at one height.
int FlowLayout::place(const QRect& rect, bool forReal) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QWidget* owner = parentWidget();
    const auto direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    QPoint at = inner.topLeft();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto endLine = [&] {
        for (const auto& [item, place] : std::as_const(line))
            item->setGeometry(QStyle::visualRect(
                direction, inner, place.translated(0, (lineHeight - place.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inner.width(), 1)));
        const bool full = at.x() > inner.left() && at.x() + size.width() > inner.right() + 1;
        if (full) {
            endLine();
            at = QPoint(inner.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (forReal)
            line.append({item, QRect(at, size)});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return at.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace matchbook
