// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/board.h"

#include "desktop/support/plaintext.h"
#include "desktop/widgets/boardlist.h"
#include "desktop/widgets/keyhints.h"
#include "desktop/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int narrowestLane = 208;
constexpr int widestLane = 340;
constexpr int scrollStep = 24; ///< while a card is pulled along the edge

} // namespace

/// The sunken ground of a column; it stands out while a card hangs over it.
class Board::Ground : public QWidget {
public:
    void setTarget(bool target) {
        if (target == m_target)
            return;
        m_target = target;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_target ? QPen(color(ColorRole::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(color(m_target ? ColorRole::AccentSoft : ColorRole::Sunken));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
    }

private:
    bool m_target = false;
};

Board::Board(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea) {
    setObjectName(objectName);
    setAccessibleName(name);
    auto* lanes = new QWidget;
    m_row = new QHBoxLayout(lanes);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::sm);
    m_scroll->setObjectName(QStringLiteral("boardScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(lanes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_scroll, 1);
    column->addWidget(new KeyHints({{tr("Arrows"), tr("choose")},
                                    {tr("Ctrl+Shift+←/→"), tr("move")},
                                    {tr("Enter"), tr("open")}}));
}

void Board::setColumns(const QList<BoardColumn>& columns) {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (!std::ranges::equal(m_lanes, columns, {}, &Lane::id, &BoardColumn::id)) {
        clear();
        for (const BoardColumn& column : columns)
            addLane(column);
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        fill(m_lanes[i], columns[i]);
    const bool gone = m_current != 0 && laneOf(m_current) < 0;
    if (gone)
        m_current = 0;
    setCurrentId(m_current);
    if (m_current != 0)
        leaveAllBut(laneOf(m_current));
    if (hadFocus)
        focusFirst();
    if (gone && m_current == 0)
        Q_EMIT currentChanged(0);
}

void Board::clear() {
    for (const Lane& lane : std::as_const(m_lanes))
        delete lane.ground;
    m_lanes.clear();
}

void Board::addLane(const BoardColumn& column) {
    const int index = static_cast<int>(m_lanes.size());
    auto* ground = new Ground;
    ground->setMaximumWidth(widestLane);
    auto* header = new SectionHeader(column.title);
    auto* list = new BoardList;
    list->setObjectName(column.id + QStringLiteral("List"));
    auto* inside = new QVBoxLayout(ground);
    inside->addStrut(narrowestLane - 2 * space::sm);
    inside->setContentsMargins(space::sm, space::md, space::sm, space::sm);
    inside->setSpacing(space::sm);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::xs, 0, space::xs, 0);
    head->addWidget(header);
    inside->addLayout(head);
    inside->addWidget(list, 1);
    m_row->addWidget(ground, 1);
    m_lanes.append({column.id, column.title, ground, header, list});
    connect(list, &BoardList::chosen, this, &Board::choose);
    connect(list, &BoardList::opened, this, &Board::opened);
    connect(list, &BoardList::leaveRequested, this,
            [this, index](int step) { leave(index, step); });
    connect(list, &BoardList::carryRequested, this,
            [this, index](int step) { requestMove(m_current, index + step); });
    connect(list, &BoardList::menuRequested, this, &Board::openMenu);
    connect(list, &BoardList::dragged, this, &Board::drag);
    connect(list, &BoardList::dragEnded, this, &Board::endDrag);
    connect(list, &BoardList::dropped, this,
            [this](qint64 card, const QPoint& at) { requestMove(card, laneAt(at)); });
}

void Board::fill(Lane& lane, const BoardColumn& column) {
    lane.title = column.title;
    lane.header->setTitle(column.title);
    const int count = static_cast<int>(column.cards.size());
    lane.header->setCount(count);
    lane.list->setEmptyText(column.empty);
    lane.list->setCards(column.cards);
    lane.list->setAccessibleName(tr("%1, %2").arg(column.title, tr("%n cards", nullptr, count)));
    lane.list->setAccessibleDescription(count == 0 ? column.empty : QString());
}

qint64 Board::currentId() const {
    return m_current;
}

void Board::setCurrentId(qint64 id) {
    if (const int lane = laneOf(id); lane >= 0)
        m_lanes[lane].list->setCurrentId(id);
}

void Board::focusFirst() {
    int lane = laneOf(m_current);
    if (lane < 0) {
        const auto first = std::ranges::find_if(
            m_lanes, [](const Lane& one) { return !one.list->cards().isEmpty(); });
        if (first == m_lanes.end())
            return setFocus();
        lane = static_cast<int>(first - m_lanes.begin());
        first->list->setCurrentId(first->list->cards().first().id);
    }
    m_lanes[lane].list->setFocus(Qt::OtherFocusReason);
}

int Board::laneOf(qint64 card) const {
    const auto found = std::ranges::find_if(m_lanes, [&](const Lane& lane) {
        const QList<BoardCard>& cards = lane.list->cards();
        return std::ranges::find(cards, card, &BoardCard::id) != cards.end();
    });
    return card == 0 || found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

int Board::laneAt(const QPoint& onScreen) const {
    const auto found = std::ranges::find_if(m_lanes, [&](const Lane& lane) {
        return lane.ground->rect().contains(lane.ground->mapFromGlobal(onScreen));
    });
    return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

/// One card of all columns is chosen at a time.
void Board::leaveAllBut(int chosen) {
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (i != chosen)
            m_lanes[i].list->setCurrentId(0);
    }
}

void Board::choose(qint64 card) {
    const qint64 before = std::exchange(m_current, card);
    const int chosen = laneOf(card);
    leaveAllBut(chosen);
    m_scroll->ensureWidgetVisible(m_lanes[chosen].ground, space::lg, 0);
    if (before != card)
        Q_EMIT currentChanged(card);
}

/// To a card as far down in the next column that has any.
void Board::leave(int lane, int step) {
    const int row = m_lanes[lane].list->currentIndex().row();
    for (int to = lane + step; to >= 0 && to < m_lanes.size(); to += step) {
        const QList<BoardCard>& cards = m_lanes[to].list->cards();
        if (cards.isEmpty())
            continue;
        const auto place = std::clamp<qsizetype>(row, 0, cards.size() - 1);
        m_lanes[to].list->setCurrentId(cards[place].id);
        m_lanes[to].list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Board::requestMove(qint64 card, int lane) {
    const int from = laneOf(card);
    if (from >= 0 && lane >= 0 && lane < m_lanes.size() && lane != from)
        Q_EMIT moveRequested(card, m_lanes[lane].id);
}

void Board::openMenu(qint64 card, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->addAction(tr("Open"), this, [this, card] { Q_EMIT opened(card); });
    menu->addSeparator();
    for (int i = 0; i < m_lanes.size(); ++i) {
        auto* entry = menu->addAction(withoutMnemonic(tr("Move to “%1”").arg(m_lanes[i].title)),
                                      this, [this, card, i] { requestMove(card, i); });
        entry->setEnabled(i != laneOf(card));
    }
    menu->popup(at);
}

/// A picture of the card follows the mouse, and at an edge the columns scroll.
void Board::drag(qint64 card, const QPoint& at) {
    const int from = laneOf(card);
    if (from < 0)
        return endDrag(); // deleted meanwhile
    if (!m_ghost) {
        const BoardList* list = m_lanes[from].list;
        m_ghost = new QLabel(this);
        m_ghost->setObjectName(QStringLiteral("draggedCardLabel"));
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->setPixmap(list->viewport()->grab(
            list->visualRect(list->currentIndex()).adjusted(0, 0, 0, -space::sm)));
        m_ghost->adjustSize();
        m_ghost->show();
    }
    const QPoint here = mapFromGlobal(at);
    m_ghost->move(here + QPoint(space::sm, space::sm));
    QScrollBar* bar = m_scroll->horizontalScrollBar();
    if (here.x() < scrollStep)
        bar->setValue(bar->value() - scrollStep);
    else if (here.x() > width() - scrollStep)
        bar->setValue(bar->value() + scrollStep);
    markTarget(laneAt(at));
}

void Board::endDrag() {
    delete m_ghost;
    markTarget(-1);
}

void Board::markTarget(int lane) {
    for (int i = 0; i < m_lanes.size(); ++i)
        m_lanes[i].ground->setTarget(i == lane);
}

void Board::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const int lane = laneOf(m_current); lane >= 0)
        m_scroll->ensureWidgetVisible(m_lanes[lane].ground, space::lg, 0);
}

} // namespace matchbook
