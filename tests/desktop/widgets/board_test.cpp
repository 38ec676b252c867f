// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/board.h"
#include "desktop/widgets/boardlist.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace matchbook {

class BoardTest : public Themed {
protected:
    BoardTest() {
        m_board.resize(900, 400);
        m_board.setColumns(columns());
        m_board.show();
        QApplication::setActiveWindow(&m_board);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_board));
    }

    static QList<BoardColumn> columns() {
        return {{QStringLiteral("asked"),
                 QStringLiteral("Asked"),
                 QStringLiteral("Nobody was asked"),
                 {{.id = 1, .title = QStringLiteral("Ann"), .lines = {QStringLiteral("3 May")}},
                  {.id = 2,
                   .title = QStringLiteral("Bo"),
                   .chips = {{QStringLiteral("IR"), Tone::Info}}}}},
                {QStringLiteral("agreed"), QStringLiteral("Agreed"), QStringLiteral("No yes yet")},
                {QStringLiteral("sent"),
                 QStringLiteral("Sent"),
                 QStringLiteral("Nothing sent"),
                 {{.id = 3, .title = QStringLiteral("Cy")}}}};
    }

    BoardList* list(const char* name) {
        return m_board.findChild<BoardList*>(QString::fromLatin1(name));
    }

    static QPoint middle(BoardList* list, int row) {
        return list->visualRect(list->model()->index(row, 0)).center();
    }

    /// What a hand does: down on a card, over to the middle of another column.
    void pull(BoardList* from, int row, BoardList* to) {
        QTest::mousePress(from->viewport(), Qt::LeftButton, {}, middle(from, row));
        const QPoint there =
            from->viewport()->mapFromGlobal(to->viewport()->mapToGlobal(to->rect().center()));
        QTest::mouseMove(from->viewport(), middle(from, row) + QPoint(20, 0));
        QMouseEvent move(QEvent::MouseMove, there, from->viewport()->mapToGlobal(there),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(from->viewport(), &move);
        m_there = there;
    }

    void letGo(BoardList* from) {
        QTest::mouseRelease(from->viewport(), Qt::LeftButton, {}, m_there);
    }

    Board m_board{QStringLiteral("Letters"), QStringLiteral("letterBoard")};
    QPoint m_there;
};

TEST_F(BoardTest, aCardPulledIntoAnotherColumnAsksToBeMovedThere) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    pull(list("askedList"), 1, list("agreedList"));
    EXPECT_TRUE(m_board.findChild<QLabel*>(QStringLiteral("draggedCardLabel")));
    letGo(list("askedList"));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 2);
    EXPECT_EQ(moved[0][1].toString(), QStringLiteral("agreed"));
    EXPECT_FALSE(m_board.findChild<QLabel*>(QStringLiteral("draggedCardLabel")));
    EXPECT_EQ(list("askedList")->cards().size(), 2) << "the owner moves, not the board";
}

TEST_F(BoardTest, aCardLetGoInItsOwnColumnStays) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    pull(list("askedList"), 1, list("askedList"));
    letGo(list("askedList"));
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(BoardTest, escapeLeavesAPulledCardWhereItIs) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    pull(list("askedList"), 0, list("sentList"));
    QTest::keyClick(list("askedList"), Qt::Key_Escape);
    EXPECT_FALSE(m_board.findChild<QLabel*>(QStringLiteral("draggedCardLabel")));
    letGo(list("askedList"));
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(BoardTest, aCardDeletedWhileItIsPulledIsNotMoved) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    pull(list("askedList"), 1, list("sentList"));
    auto without = columns();
    without[0].cards.removeLast();
    m_board.setColumns(without);
    pull(list("sentList"), 0, list("agreedList"));
    letGo(list("askedList"));
    letGo(list("sentList"));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 3);
}

TEST_F(BoardTest, aColumnIsAsWideAsItsTitleNeeds) {
    auto wide = columns();
    wide[1].title = QString(24, u'w');
    m_board.setColumns(wide);
    QTest::qWait(1);
    const auto labels = m_board.findChildren<QLabel*>();
    const auto title = std::ranges::find(labels, wide[1].title, &QLabel::text);
    ASSERT_NE(title, labels.end());
    EXPECT_GE((*title)->width(), (*title)->sizeHint().width());
}

TEST_F(BoardTest, aMovedCardStaysChosenWhereverTheFocusGoes) {
    m_board.setCurrentId(2);
    auto moved = columns();
    moved[1].cards.append(moved[0].cards.takeLast());
    m_board.setColumns(moved);
    list("askedList")->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(m_board.currentId(), 2);
}

TEST_F(BoardTest, arrowsToTheSidesPassOverEmptyColumns) {
    m_board.focusFirst();
    EXPECT_EQ(m_board.currentId(), 1);
    QTest::keyClick(list("askedList"), Qt::Key_Down);
    EXPECT_EQ(m_board.currentId(), 2);
    QTest::keyClick(list("askedList"), Qt::Key_Right);
    EXPECT_EQ(m_board.currentId(), 3);
    EXPECT_TRUE(list("sentList")->hasFocus());
    EXPECT_EQ(list("askedList")->currentId(), 0) << "one card is chosen at a time";
    QTest::keyClick(list("sentList"), Qt::Key_Left);
    EXPECT_EQ(m_board.currentId(), 1);
}

TEST_F(BoardTest, ctrlShiftArrowAsksToMoveTheChosenCardByOneColumn) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    m_board.focusFirst();
    QTest::keyClick(list("askedList"), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(moved.count(), 0) << "there is nothing to the left";
    QTest::keyClick(list("askedList"), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 1);
    EXPECT_EQ(moved[0][1].toString(), QStringLiteral("agreed"));
}

TEST_F(BoardTest, aMovedCardStaysChosenAndKeepsTheKeyboard) {
    m_board.focusFirst();
    auto after = columns();
    after[1].cards.append(after[0].cards.takeFirst());
    m_board.setColumns(after);
    EXPECT_EQ(m_board.currentId(), 1);
    EXPECT_EQ(list("agreedList")->currentId(), 1);
    EXPECT_TRUE(list("agreedList")->hasFocus());
}

TEST_F(BoardTest, theOwnerIsToldWhenTheChosenCardIsGone) {
    m_board.setCurrentId(2);
    QApplication::focusWidget()->clearFocus();
    QSignalSpy chosen(&m_board, &Board::currentChanged);
    auto after = columns();
    after[0].cards.removeLast();
    m_board.setColumns(after);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 0);
    EXPECT_EQ(m_board.currentId(), 0);
}

TEST_F(BoardTest, enterAndDoubleClickOpenACard) {
    QSignalSpy opened(&m_board, &Board::opened);
    m_board.focusFirst();
    QTest::keyClick(list("askedList"), Qt::Key_Return);
    BoardList* sent = list("sentList");
    QTest::mouseClick(sent->viewport(), Qt::LeftButton, {}, middle(sent, 0));
    QTest::mouseDClick(sent->viewport(), Qt::LeftButton, {}, middle(sent, 0));
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[0][0].toLongLong(), 1);
    EXPECT_EQ(opened[1][0].toLongLong(), 3);
}

TEST_F(BoardTest, theMenuOfACardMovesItToAnyOtherColumn) {
    QSignalSpy moved(&m_board, &Board::moveRequested);
    m_board.focusFirst();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(list("askedList")->viewport(), &byKey);
    auto* menu = m_board.findChild<QMenu*>(QStringLiteral("cardMenu"));
    ASSERT_TRUE(menu);
    QList<QAction*> entries = menu->actions();
    ASSERT_EQ(entries.size(), 5);
    EXPECT_FALSE(entries[2]->isEnabled()) << "it is there already";
    entries[4]->trigger();
    menu->close();
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][1].toString(), QStringLiteral("sent"));
}

TEST_F(BoardTest, columnsScrollSidewaysWhereTheyDoNotFit) {
    m_board.resize(420, 400);
    auto* scroll = m_board.findChild<QScrollArea*>(QStringLiteral("boardScrollArea"));
    QTest::qWait(1);
    EXPECT_GT(scroll->horizontalScrollBar()->maximum(), 0);
    m_board.setCurrentId(3);
    EXPECT_GT(scroll->horizontalScrollBar()->value(), 0) << "the chosen card is seen";
}

TEST_F(BoardTest, aScreenReaderHearsColumnsWithTheirCountAndAllThatACardSays) {
    EXPECT_EQ(list("askedList")->accessibleName(), QStringLiteral("Asked, 2 cards"));
    EXPECT_EQ(list("agreedList")->accessibleDescription(), QStringLiteral("No yes yet"));
    auto* face = QAccessible::queryAccessibleInterface(list("askedList"));
    ASSERT_TRUE(face);
    EXPECT_EQ(face->role(), QAccessible::List);
    ASSERT_EQ(face->childCount(), 2);
    EXPECT_EQ(face->child(0)->text(QAccessible::Name), QStringLiteral("Ann, 3 May"));
    EXPECT_EQ(face->child(1)->text(QAccessible::Name), QStringLiteral("Bo, IR"));
}

TEST_F(BoardTest, longNamesAreCutAndStandInTheToolTip) {
    const QString name = QStringLiteral("Amara <b>Okonkwo</b> ").repeated(20);
    auto after = columns();
    after[0].cards[0].title = name;
    m_board.setColumns(after);
    BoardList* asked = list("askedList");
    const QModelIndex first = asked->model()->index(0, 0);
    EXPECT_LE(asked->visualRect(first).width(), asked->viewport()->width());
    EXPECT_TRUE(
        first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;Okonkwo")));
}

TEST_F(BoardTest, chipsTakeAnotherLineInANarrowColumn) {
    BoardCard card{.id = 1, .title = QStringLiteral("Ann")};
    for (int i = 0; i < 3; ++i)
        card.chips.append({QStringLiteral("Promises kept"), Tone::Success});
    EXPECT_GT(cardHeight(card, 180), cardHeight(card, 600));
}

TEST_F(BoardTest, aTextThatIsTooLongForOneLineTakesTwoAndNoMore) {
    const auto heightOf = [](const QString& title, int width) {
        return cardHeight({.id = 1, .title = title}, width);
    };
    const QString name = QStringLiteral("Chukwuemeka Okonkwo-Adeyemi");
    EXPECT_EQ(heightOf(name, 600), heightOf(QStringLiteral("Ann"), 600));
    EXPECT_GT(heightOf(name, 180), heightOf(name, 600));
    EXPECT_EQ(heightOf(name + u' ' + name + u' ' + name, 180), heightOf(name, 180));
}

TEST_F(BoardTest, thePictureIsReadableInBothSchemes) {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        for (const ColorRole ground :
             {ColorRole::Raised, ColorRole::Sunken, ColorRole::Selection, ColorRole::Hover}) {
            EXPECT_GE(contrast(color(ColorRole::Text), color(ground)), 4.5);
            EXPECT_GE(contrast(color(ColorRole::TextMuted), color(ground)), 4.5);
        }
    }
}

} // namespace matchbook
