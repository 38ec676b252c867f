// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/rowlist.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

namespace matchbook {

class RowListTest : public Themed {
protected:
    RowListTest() {
        m_list.rows()->setActions([](const QModelIndex&) {
            return QList<RowAction>{{1, Icon::Done, QStringLiteral("Done")},
                                    {2, Icon::Snooze, QStringLiteral("Snooze")}};
        });
        m_list.setModel(&m_model);
        m_list.resize(500, 300);
        m_list.show();
        QApplication::setActiveWindow(&m_list);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_list));
    }

    Row rowOf(const QModelIndex& index) {
        ++m_asked;
        Row row;
        row.title = index.data().toString();
        row.subtitle = QStringLiteral("<b>why</b>");
        row.meta = QStringLiteral("Today");
        return row;
    }

    /// Where the mouse has to go for an action of a row, counted from the right.
    QPoint actionPoint(int row, int fromRight) {
        const QRect rect = m_list.visualRect(m_model.index(row, 0));
        const int right = metaLeft(rect, rowOf(m_model.index(row, 0))) - space::sm;
        return {right - 15 - 30 * fromRight, rect.center().y()};
    }

    int m_asked = 0;
    QStringListModel m_model{
        QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}};
    RowList m_list{[this](const QModelIndex& index) { return rowOf(index); },
                   QStringLiteral("People"), QStringLiteral("peopleList")};
};

TEST_F(RowListTest, columnsStandWhereTheListIsWideEnoughElseTheFirstAlone) {
    Row alone;
    alone.title = QStringLiteral("One");
    alone.meta = QStringLiteral("Today");
    Row several = alone;
    several.columns = {QStringLiteral("Mentor"), QStringLiteral("one@example.org")};
    const auto left = [](const Row& row, int width) {
        return metaLeft(QRect(0, 0, width, rowHeight(false)), row);
    };
    EXPECT_EQ(left(several, 372), left(alone, 372));
    EXPECT_LT(left(several, 1000), left(alone, 1000) - 200);
    Row unlike = several;
    unlike.columns = {QString(), QStringLiteral("somebody.with.a.long.name@example.org")};
    EXPECT_EQ(left(unlike, 1000), left(several, 1000)) << "they stand below each other";
}

TEST_F(RowListTest, headingsAreToldByTheirRoleAndNoRowIsMadeForItsHeight) {
    QStandardItemModel model;
    for (const bool heading : {true, false}) {
        auto* item = new QStandardItem(QStringLiteral("One"));
        item->setData(heading, headingRole);
        model.appendRow(item);
    }
    m_list.setHasHeadings(true);
    m_list.setModel(&model);
    m_asked = 0;
    EXPECT_EQ(m_list.heightOfAll(), rowHeight(true) + rowHeight(false));
    EXPECT_EQ(m_asked, 0);
}

TEST_F(RowListTest, homeAndEndGoToRowsAndNotToHeadings) {
    QStandardItemModel model;
    for (const bool heading : {true, false, false, true}) {
        auto* item = new QStandardItem(QStringLiteral("One"));
        item->setData(heading, headingRole);
        item->setEnabled(!heading);
        model.appendRow(item);
    }
    m_list.setModel(&model);
    m_list.setCurrentIndex(model.index(2, 0));
    QTest::keyClick(&m_list, Qt::Key_Home);
    EXPECT_EQ(m_list.currentIndex().row(), 1);
    QTest::keyClick(&m_list, Qt::Key_End);
    EXPECT_EQ(m_list.currentIndex().row(), 2);
}

TEST_F(RowListTest, aLetterGoesToARowUnlessTheListHasKeysOfItsOwn) {
    m_list.setCurrentIndex(m_model.index(0, 0));
    QTest::keyClick(&m_list, Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(m_list.currentIndex().row(), 1);
    m_list.setFindsByTyping(false);
    QTest::keyClick(&m_list, Qt::Key_O, Qt::ShiftModifier);
    EXPECT_EQ(m_list.currentIndex().row(), 1);
}

TEST_F(RowListTest, arrowsMoveAndEnterOpens) {
    QSignalSpy opened(&m_list, &QListView::activated);
    m_list.setCurrentIndex(m_model.index(0, 0));
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_list.currentIndex().row(), 1);
    QTest::keyClick(&m_list, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(RowListTest, theActionsOfARowAreInAMenuForTheKeyboard) {
    QSignalSpy triggered(m_list.rows(), &RowDelegate::actionTriggered);
    m_list.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&m_list, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = m_list.findChild<QMenu*>(QStringLiteral("rowMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[1]->text(), QStringLiteral("Snooze"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_EQ(triggered.count(), 1);
    EXPECT_EQ(triggered[0][0].toModelIndex(), m_model.index(1, 0));
    EXPECT_EQ(triggered[0][1].toInt(), 2);
}

TEST_F(RowListTest, theMenuOfTheMouseIsThatOfTheRowBelowIt) {
    const QPoint third = m_list.visualRect(m_model.index(2, 0)).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, third, m_list.mapToGlobal(third));
    QCoreApplication::sendEvent(m_list.viewport(), &asked);
    EXPECT_EQ(m_list.currentIndex().row(), 2);
    ASSERT_NE(m_list.findChild<QMenu*>(QStringLiteral("rowMenu")), nullptr);
}

TEST_F(RowListTest, aRowWithoutActionsHasNoMenu) {
    m_list.rows()->setActions({});
    m_list.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&m_list, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(m_list.findChild<QMenu*>(), nullptr);
}

TEST_F(RowListTest, clickOnAnActionTellsWhichOne) {
    QSignalSpy triggered(m_list.rows(), &RowDelegate::actionTriggered);
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, actionPoint(1, 0));
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, actionPoint(1, 1));
    ASSERT_EQ(triggered.count(), 2);
    EXPECT_EQ(triggered[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(triggered[0][1].toInt(), 2);
    EXPECT_EQ(triggered[1][1].toInt(), 1);
}

TEST_F(RowListTest, clickBesideTheActionsOnlySelects) {
    QSignalSpy triggered(m_list.rows(), &RowDelegate::actionTriggered);
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                      m_list.visualRect(m_model.index(2, 0)).topLeft() + QPoint(80, 20));
    EXPECT_EQ(triggered.count(), 0);
    EXPECT_EQ(m_list.currentIndex().row(), 2);
}

TEST_F(RowListTest, readsOnlyTheRowsItShows) {
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(QString::number(i));
    m_asked = 0;
    m_model.setStringList(many);
    m_list.grab();
    EXPECT_GT(m_asked, 0);
    EXPECT_LT(m_asked, 60);
}

TEST_F(RowListTest, rowsGrowWithTheFont) {
    const int before = rowHeight(false);
    const QFont normal = QApplication::font();
    QFont large = normal;
    large.setPointSizeF(normal.pointSizeF() * 2);
    QApplication::setFont(large);
    EXPECT_GT(rowHeight(false), before);
    QApplication::setFont(normal);
}

TEST_F(RowListTest, focusAndSelectionAreVisible) {
    EXPECT_EQ(pixelsOf(m_list, color(ColorRole::Selection)), 0);
    m_list.setFocus();
    m_list.setCurrentIndex(m_model.index(0, 0));
    EXPECT_GT(pixelsOf(m_list, color(ColorRole::Selection)), 1000);
    EXPECT_GT(pixelsOf(m_list, color(ColorRole::Accent)), 300);
}

TEST_F(Themed, aFlushListStartsWithItsFacesWhereTheHeadingStarts) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(40, 0, 40, 0);
    auto* heading = new QLabel(QStringLiteral("People"));
    column->addWidget(heading);
    QStringListModel model{QStringList{QStringLiteral("One")}};
    auto* list = new RowList([](const QModelIndex&) { return Row{}; }, QStringLiteral("People"),
                             QStringLiteral("peopleList"));
    list->setModel(&model);
    addFlush(column, list);
    page.resize(400, 200);
    page.show();
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->x() + rowMargin, heading->x());
    EXPECT_EQ(list->geometry().right() - rowMargin, heading->geometry().right());
}

TEST_F(RowListTest, aFlushListThatIsHiddenDoesNotMoveWhatIsShown) {
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(space::lg, 0, space::lg, 0);
    auto* list = new RowList([](const QModelIndex&) { return Row{}; }, QStringLiteral("People"),
                             QStringLiteral("peopleList"));
    auto* nothing = new QLabel(QStringLiteral("Nothing"));
    addFlush(row, list);
    row->addWidget(nothing, 1);
    list->hide();
    page.resize(400, 200);
    page.show();
    EXPECT_EQ(nothing->x(), space::lg);
    EXPECT_EQ(nothing->width(), 400 - 2 * space::lg);
}

TEST(Row, isSpokenAsOneSentenceOfItsParts) {
    Row row;
    row.title = QStringLiteral("Jane Doe");
    row.meta = QStringLiteral("3 days late");
    row.badges = {{QStringLiteral("Mentor")}};
    EXPECT_EQ(spoken(row), QStringLiteral("Jane Doe, Mentor, 3 days late"));
}

TEST_F(RowListTest, hostileTextIsPaintedInNoTime) {
    m_model.setStringList({QString(300'000, QChar(0x0301)), QString(300'000, u'x')});
    QElapsedTimer timer;
    timer.start();
    m_list.grab();
    EXPECT_LT(timer.elapsed(), 1000);
}

} // namespace matchbook
