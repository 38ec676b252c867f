// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/boardlist.h"

#include "desktop/support/plaintext.h"
#include "desktop/support/theme.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace matchbook {

class BoardList::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<BoardCard>& cards) {
        beginResetModel();
        m_cards = cards;
        endResetModel();
    }

    [[nodiscard]] const QList<BoardCard>& cards() const { return m_cards; }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        const BoardCard& card = m_cards[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return card.title;
        case Qt::AccessibleTextRole:
            return spoken(card);
        case Qt::ToolTipRole:
            return plainToolTip(toolTipOf(card));
        default:
            return {};
        }
    }

private:
    QList<BoardCard> m_cards;
};

class BoardList::Delegate : public QStyledItemDelegate {
public:
    Delegate(const BoardList& list, const Model& model)
        : m_list(list)
        , m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem shown = option;
        shown.state.setFlag(QStyle::State_HasFocus, m_list.hasFocus());
        paintCard(painter, shown, m_model.cards()[index.row()]);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int width = m_list.viewport()->width();
        return {width, cardHeight(m_model.cards()[index.row()], width)};
    }

private:
    const BoardList& m_list;
    const Model& m_model;
};

BoardList::BoardList(QWidget* parent)
    : FlatList(parent)
    , m_model(new Model(this)) {
    setModel(m_model);
    auto* delegate = new Delegate(*this, *m_model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    connect(this, &QListView::activated, this, [this] { Q_EMIT opened(currentId()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT chosen(currentId());
            });
}

void BoardList::setCards(const QList<BoardCard>& shown) {
    if (shown != cards()) // what stays the same stays where it is scrolled to
        m_model->setCards(shown);
}

const QList<BoardCard>& BoardList::cards() const {
    return m_model->cards();
}

qint64 BoardList::currentId() const {
    return currentIndex().isValid() ? cards()[currentIndex().row()].id : 0;
}

void BoardList::setCurrentId(qint64 id) {
    const auto found = std::ranges::find(cards(), id, &BoardCard::id);
    if (found == cards().end()) {
        // Taking the current index away, too: an arrow into this column starts anew.
        selectionModel()->clear();
        setCurrentIndex({}); // nor does the focus choose one
        return;
    }
    setCurrentIndex(m_model->index(static_cast<int>(found - cards().begin())));
    scrollTo(currentIndex());
}

void BoardList::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape && m_pressed != 0) {
        m_pressed = 0;
        m_dragging = false;
        Q_EMIT dragEnded();
    } else if (step != 0 && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (currentId() != 0)
            Q_EMIT carryRequested(step);
    } else if (step != 0 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT leaveRequested(step);
    } else {
        FlatList::keyPressEvent(event);
    }
}

void BoardList::mousePressEvent(QMouseEvent* event) {
    FlatList::mousePressEvent(event);
    const bool onCard = indexAt(event->pos()).isValid();
    m_pressed = onCard && event->button() == Qt::LeftButton ? currentId() : 0;
    m_pressedAt = event->pos();
    m_dragging = false;
}

void BoardList::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return FlatList::mouseMoveEvent(event);
    const int distance = (event->pos() - m_pressedAt).manhattanLength();
    if (m_pressed == 0 || (!m_dragging && distance < QApplication::startDragDistance()))
        return;
    m_dragging = true;
    Q_EMIT dragged(m_pressed, event->globalPosition().toPoint());
}

void BoardList::mouseReleaseEvent(QMouseEvent* event) {
    const qint64 card = std::exchange(m_pressed, 0);
    if (!std::exchange(m_dragging, false))
        return FlatList::mouseReleaseEvent(event);
    Q_EMIT dragEnded();
    Q_EMIT dropped(card, event->globalPosition().toPoint());
}

void BoardList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(currentId(), byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                            : event->globalPos());
}

void BoardList::paintEvent(QPaintEvent* event) {
    FlatList::paintEvent(event);
    if (!cards().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(roleFont(TypeRole::Caption));
    painter.setPen(color(ColorRole::TextMuted));
    painter.drawText(viewport()->rect().adjusted(space::sm, space::lg, -space::sm, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

/// The height of a card depends on the width that its chips have.
void BoardList::resizeEvent(QResizeEvent* event) {
    FlatList::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace matchbook
