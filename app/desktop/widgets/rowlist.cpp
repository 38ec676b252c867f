// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/rowlist.h"

#include "desktop/support/plaintext.h"
#include "desktop/widgets/overhang.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace matchbook {

namespace {

constexpr int actionSize = 30;

/// All that the row says, as what is cut in it can be read here.
QString toolTipOf(const Row& row) {
    QStringList lines{row.title, row.subtitle, row.meta};
    lines << row.columns << row.hint;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Takes as much more room at the sides as rows stand in.
class FlushItem : public OverhangItem {
public:
    using OverhangItem::OverhangItem;

protected:
    QMargins overhang() const override { return {rowMargin, 0, rowMargin, 0}; }
};

} // namespace

RowDelegate::RowDelegate(Content content, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_content(std::move(content)) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Row row = m_content(index);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    const QList<RowAction> actions = active ? actionsOf(index) : QList<RowAction>();
    paintRow(painter, option, row, int(actions.size()) * actionSize);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < actions.size(); ++i) {
        const QRect spot = place(option.rect, row, i, int(actions.size()));
        const bool hot = m_hoverIndex == index && m_hoverAction == i;
        painter->setPen(Qt::NoPen);
        painter->setBrush(hot ? color(ColorRole::AccentSoft) : QColor(Qt::transparent));
        painter->drawRoundedRect(spot, radius::control, radius::control);
        paintIcon(painter, QRectF(spot).adjusted(6, 6, -6, -6), actions[i].icon,
                  color(hot ? ColorRole::Accent : ColorRole::TextMuted));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const bool alike = list && list->uniformItemSizes();
    return {200, rowHeight(!alike && index.data(headingRole).toBool())};
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseMove) {
        const int action =
            actionAt(static_cast<QMouseEvent*>(event)->position().toPoint(), option.rect, index);
        if (m_hoverIndex != index || m_hoverAction != action) {
            m_hoverIndex = index;
            m_hoverAction = action;
            if (auto* widget = const_cast<QWidget*>(option.widget))
                widget->update();
        }
        return false;
    }
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const int action = actionAt(mouse->position().toPoint(), option.rect, index);
    if (action < 0 || mouse->button() != Qt::LeftButton)
        return false;
    Q_EMIT actionTriggered(index, actionsOf(index).at(action).id);
    return true;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const int action = actionAt(event->pos(), option.rect, index);
    QString tip;
    if (action >= 0)
        tip = actionsOf(index).at(action).name;
    else if (const Row row = m_content(index); !row.heading)
        tip = toolTipOf(row);
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

QList<RowAction> RowDelegate::actionsOf(const QModelIndex& index) const {
    return m_actions ? m_actions(index) : QList<RowAction>();
}

QRect RowDelegate::place(const QRect& rect, const Row& row, int action, int count) const {
    const int left = metaLeft(rect, row) - space::sm - (count - action) * actionSize;
    return {left, rect.center().y() - actionSize / 2 + 1, actionSize, actionSize};
}

int RowDelegate::actionAt(const QPoint& point, const QRect& rect, const QModelIndex& index) const {
    if (!m_actions || !index.isValid())
        return -1;
    const Row row = m_content(index);
    const int count = int(actionsOf(index).size());
    for (int i = 0; i < count; ++i) {
        if (place(rect, row, i, count).contains(point))
            return i;
    }
    return -1;
}

RowList::RowList(RowDelegate::Content content, const QString& name, const QString& objectName,
                 QWidget* parent)
    : FlatList(parent)
    , m_delegate(new RowDelegate(std::move(content), this)) {
    setObjectName(objectName);
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
}

void RowList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QList<RowAction> actions = m_delegate->actionsOf(index);
    if (!index.isValid() || actions.isEmpty())
        return event->ignore();
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowAction& action : actions) {
        auto* line = menu->addAction(lineIcon(action.icon), withoutMnemonic(action.name));
        connect(line, &QAction::triggered, m_delegate, [this, index, id = action.id] {
            if (index.isValid())
                Q_EMIT m_delegate->actionTriggered(index, id);
        });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// Shift+F10 is the Menu key of keyboards that have none.
void RowList::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier)
        return FlatList::keyPressEvent(event);
    const QPoint middle = visualRect(currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, viewport()->mapToGlobal(middle));
    QCoreApplication::sendEvent(this, &asked);
}

void addFlush(QBoxLayout* layout, QWidget* list) {
    list->setParent(layout->parentWidget());
    layout->addItem(new FlushItem(list));
}

void RowList::keyboardSearch(const QString& typed) {
    if (m_findsByTyping)
        FlatList::keyboardSearch(typed);
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (!model() || (action != MoveHome && action != MoveEnd))
        return FlatList::moveCursor(action, modifiers);
    const int count = model()->rowCount(rootIndex());
    const int step = action == MoveHome ? 1 : -1;
    for (int row = action == MoveHome ? 0 : count - 1; row >= 0 && row < count; row += step) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

/// With the first row of a part its heading is seen, which no key leads to.
void RowList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (hint == EnsureVisible && above.isValid() && above.data(headingRole).toBool())
        FlatList::scrollTo(above, hint);
    FlatList::scrollTo(index, hint);
}

int RowList::heightOfAll() const {
    int height = 0;
    for (int i = 0; model() && i < model()->rowCount(rootIndex()); ++i)
        height += sizeHintForRow(i);
    return height;
}

} // namespace matchbook
