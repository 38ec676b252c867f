// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/boardcard.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace matchbook {

class BoardList;
class SectionHeader;

/// One column of a board. The id comes back with what is moved there.
struct BoardColumn {
    QString id;
    QString title;
    QString empty; ///< what stands there while it has no card
    QList<BoardCard> cards = {};
};

/// Cards in columns: pulled from one to another with the mouse, moved with Ctrl+Shift and the
/// arrows to the sides, or with "Move to" in their menu. The board moves nothing by itself: its
/// owner does, and sets the columns anew. The chosen card then stays chosen, wherever it is.
class Board : public QWidget {
    Q_OBJECT

public:
    Board(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    void setColumns(const QList<BoardColumn>& columns);

    /// The chosen card; none: 0.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    /// Puts the keyboard on the chosen card, or else on the first one.
    void focusFirst();

Q_SIGNALS:
    void moveRequested(qint64 card, const QString& column);
    void opened(qint64 card);
    /// Another card was chosen, or none any more (0).
    void currentChanged(qint64 card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Ground;
    struct Lane {
        QString id;
        QString title;
        Ground* ground;
        SectionHeader* header;
        BoardList* list;
    };

    void addLane(const BoardColumn& column);
    void clear();
    void fill(Lane& lane, const BoardColumn& column);
    [[nodiscard]] int laneOf(qint64 card) const;
    [[nodiscard]] int laneAt(const QPoint& onScreen) const;

    void leaveAllBut(int chosen);
    void choose(qint64 card);
    void leave(int lane, int step);
    void requestMove(qint64 card, int lane);
    void openMenu(qint64 card, const QPoint& at);
    void drag(qint64 card, const QPoint& at);
    void endDrag();
    void markTarget(int lane);

    QList<Lane> m_lanes;
    QHBoxLayout* m_row;
    QScrollArea* m_scroll;
    QPointer<QLabel> m_ghost; ///< the picture of a card that is pulled
    qint64 m_current = 0;
};

} // namespace matchbook
