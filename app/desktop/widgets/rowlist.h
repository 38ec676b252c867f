// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/flatlist.h"
#include "desktop/widgets/row.h"

#include <QStyledItemDelegate>

#include <functional>

class QBoxLayout;

namespace matchbook {

/// Shows each index of a model as a Row and offers its actions to the mouse.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Content = std::function<Row(const QModelIndex&)>;
    using Actions = std::function<QList<RowAction>(const QModelIndex&)>;

    explicit RowDelegate(Content content, QObject* parent = nullptr);

    void setActions(Actions actions) { m_actions = std::move(actions); }
    [[nodiscard]] QList<RowAction> actionsOf(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex& index, int id);

private:
    /// The place of the action-th of count actions in a row, and the action at a point or -1.
    QRect place(const QRect& rect, const Row& row, int action, int count) const;
    int actionAt(const QPoint& point, const QRect& rect, const QModelIndex& index) const;

    Content m_content;
    Actions m_actions;
    QPersistentModelIndex m_hoverIndex;
    int m_hoverAction = -1;
};

/// A list of rows: selectable by keyboard, smooth to scroll, without a frame. Enter and double
/// click emit activated(); the right button, the Menu key and Shift+F10 bring up the actions of a
/// row, where it has some. All rows have one height unless setHasHeadings(true); then the model
/// tells the headings by headingRole.
class RowList : public FlatList {
    Q_OBJECT

public:
    RowList(RowDelegate::Content content, const QString& name, const QString& objectName,
            QWidget* parent = nullptr);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    RowDelegate* rows() const { return m_delegate; }
    void setHasHeadings(bool headings) { setUniformItemSizes(!headings); }

    /// In a list with keys of its own, letters are not the beginning of a row to go to.
    void setFindsByTyping(bool finds) { m_findsByTyping = finds; }
    void keyboardSearch(const QString& typed) override;

    /// The height that shows all rows without scrolling: for short lists inside a page.
    int heightOfAll() const;

protected:
    /// Home and End go to a row that can be chosen, which a heading cannot.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RowDelegate* m_delegate;
    bool m_findsByTyping = true;
};

/// Adds a list so that what its rows show lines up with what stands above and below; their grounds
/// reach into the margin around. A part with a list in it that has rowMargin at its sides, too.
void addFlush(QBoxLayout* layout, QWidget* list);

} // namespace matchbook
