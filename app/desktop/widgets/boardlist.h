// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/boardcard.h"
#include "desktop/widgets/flatlist.h"

namespace matchbook {

/// The cards of one column of a board, from top to bottom: chosen with the mouse and the arrows.
/// What goes beyond the column it asks the board for.
class BoardList : public FlatList {
    Q_OBJECT

public:
    explicit BoardList(QWidget* parent = nullptr);

    void setCards(const QList<BoardCard>& shown);
    [[nodiscard]] const QList<BoardCard>& cards() const;
    /// Shown in the middle while there is no card.
    void setEmptyText(const QString& text) { m_emptyText = text; }

    /// The chosen card; none: 0.
    [[nodiscard]] qint64 currentId() const;
    /// Chooses a card and shows it; another column's, or none, leaves this one without a choice.
    void setCurrentId(qint64 id);

Q_SIGNALS:
    void chosen(qint64 card);
    void opened(qint64 card);
    /// The arrow to the side: the next column with cards, or with Ctrl+Shift the card with it.
    void leaveRequested(int step);
    void carryRequested(int step);
    void menuRequested(qint64 card, const QPoint& at);
    /// A card is pulled with the mouse: over the screen, then let go or not.
    void dragged(qint64 card, const QPoint& at);
    void dropped(qint64 card, const QPoint& at);
    void dragEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Model;
    class Delegate;

    Model* m_model;
    QString m_emptyText;
    qint64 m_pressed = 0; ///< the card under the mouse since it went down
    QPoint m_pressedAt;
    bool m_dragging = false;
};

} // namespace matchbook
