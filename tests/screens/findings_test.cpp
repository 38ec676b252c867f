// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/board.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "screens/findings.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

#include <gmock/gmock.h>

namespace matchbook::screens {

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class FindingsTest : public Themed {
protected:
    /// Puts a widget somewhere in a window without a layout.
    template <class Widget>
    Widget* place(Widget* widget, const QRect& where) {
        widget->setParent(&m_window);
        widget->setGeometry(where);
        return widget;
    }

    const QWidget& shown() {
        m_window.resize(600, 400);
        m_window.show();
        return m_window;
    }

    QWidget m_window;
    const QString m_text = QStringLiteral("Letters of recommendation");
};

} // namespace

TEST_F(FindingsTest, aLabelWithRoomIsFine) {
    place(new PlainLabel(m_text), {0, 0, 300, 40});
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
}

TEST_F(FindingsTest, aLetterMarkedOnTwoThingsIsFound) {
    auto* name = place(new QLineEdit, {100, 0, 100, 30});
    auto* note = place(new QLineEdit, {100, 50, 100, 30});
    place(new QLabel(QStringLiteral("&Name")), {0, 0, 90, 30})->setBuddy(name);
    auto* second = place(new QLabel(QStringLiteral("&Note")), {0, 50, 90, 30});
    second->setBuddy(note);
    place(new QCheckBox(QStringLiteral("&Open")), {0, 100, 90, 30});
    EXPECT_THAT(doubledKeys(shown()), SizeIs(1));
    note->hide();
    EXPECT_THAT(doubledKeys(m_window), IsEmpty()) << "a label without its field does nothing";
    second->setText(QStringLiteral("N&ote"));
    note->show();
    EXPECT_THAT(doubledKeys(m_window), SizeIs(1)) << "a button has the letter, too";
}

TEST_F(FindingsTest, aLabelNarrowerThanItsTextIsFoundWithTextAndPlace) {
    place(new PlainLabel(m_text), {0, 0, 60, 40})->setObjectName(QStringLiteral("titleLabel"));
    const QStringList found = cutTexts(shown());
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_TRUE(found.first().startsWith(QStringLiteral("titleLabel: “%1” needs").arg(m_text)));
}

TEST_F(FindingsTest, aLabelLowerThanItsLettersIsFound) {
    place(new PlainLabel(m_text), {0, 0, 300, 8});
    EXPECT_THAT(cutTexts(shown()), SizeIs(1));
}

TEST_F(FindingsTest, anElidedLabelMayBeNarrowButNotWithoutALetter) {
    auto* label = place(new PlainLabel(m_text), {0, 0, 60, 40});
    label->setFit(PlainLabel::Fit::Elide);
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    label->resize(12, 40);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aParagraphHasToBeHighEnoughForItsWidth) {
    auto* label = place(paragraph(m_text), {0, 0, 110, 200});
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    label->resize(110, 20);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aParagraphHasToBeAsWideAsItsLongestWord) {
    place(paragraph(m_text), {0, 0, 60, 200});
    EXPECT_THAT(cutTexts(shown()), SizeIs(1));
}

TEST_F(FindingsTest, aButtonNarrowerThanItsTextIsFound) {
    auto* button = place(secondaryButton(m_text, QStringLiteral("openButton")), {0, 0, 300, 40});
    auto* box = place(new QCheckBox(m_text), {0, 50, 300, 40});
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    button->resize(100, 40);
    box->resize(100, 40);
    EXPECT_THAT(cutTexts(m_window), SizeIs(2));
}

TEST_F(FindingsTest, anIconAloneIsNoCutText) {
    place(new IconButton(Icon::Open, m_text, QStringLiteral("openButton")), {0, 0, 32, 32});
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
}

TEST_F(FindingsTest, aChipThatIsSqueezedIsFound) {
    auto* chip = place(new Chip({m_text}), {0, 0, 300, 22});
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    chip->resize(chip->minimumSizeHint());
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aChoiceNarrowerThanItsTextIsFoundUnlessItIsMadeForNames) {
    auto* combo = place(new QComboBox, {0, 0, 100, 40});
    combo->addItem(m_text);
    EXPECT_THAT(cutTexts(shown()), SizeIs(1));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    EXPECT_THAT(cutTexts(m_window), IsEmpty());
}

TEST_F(FindingsTest, aTabOutOfSightIsFound) {
    auto* tabs = place(new QTabBar, {0, 0, 500, 40});
    tabs->addTab(m_text);
    tabs->addTab(m_text);
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    tabs->resize(200, 40);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aColumnNarrowerThanItsTitleIsFound) {
    auto* table = place(new QTableWidget(1, 1), {0, 0, 400, 200});
    table->setHorizontalHeaderLabels({m_text});
    table->setColumnWidth(0, 300);
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    table->setColumnWidth(0, 60);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aPlaceholderIsToBeReadAndWhatIsTypedMoves) {
    auto* line = place(new QLineEdit, {0, 0, 100, 40});
    line->setPlaceholderText(m_text);
    EXPECT_THAT(cutTexts(shown()), SizeIs(1));
    line->setText(m_text);
    EXPECT_THAT(cutTexts(m_window), IsEmpty());
}

TEST_F(FindingsTest, thePlaceholderOfAnAreaHasToBeSeenWhole) {
    auto* area = place(new QPlainTextEdit, {0, 0, 120, 160});
    area->setPlaceholderText(m_text);
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    area->resize(120, 34);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aNumberHasToBeSeenWhole) {
    auto* box = place(new QSpinBox, {0, 0, 160, 40});
    box->setSuffix(QStringLiteral(" months"));
    EXPECT_THAT(cutTexts(shown()), IsEmpty());
    box->resize(60, 40);
    EXPECT_THAT(cutTexts(m_window), SizeIs(1));
}

TEST_F(FindingsTest, whatLiesOverItsNeighbourIsFound) {
    place(new QCheckBox, {0, 0, 100, 40});
    auto* other = place(new QCheckBox, {100, 0, 100, 40});
    EXPECT_THAT(crowding(shown()), IsEmpty());
    other->move(90, 0);
    EXPECT_THAT(crowding(m_window), SizeIs(1));
}

TEST_F(FindingsTest, whatStandsOutsideTheLayoutLiesOverTheRestOnPurpose) {
    auto* column = new QVBoxLayout(&m_window);
    column->addWidget(new QPlainTextEdit);
    place(new PlainLabel(m_text), {0, 0, 300, 40});
    EXPECT_THAT(crowding(shown()), IsEmpty());
}

TEST_F(FindingsTest, whatReachesBeyondItsParentIsFound) {
    place(new QCheckBox, {550, 0, 100, 40});
    EXPECT_THAT(crowding(shown()), SizeIs(1));
}

TEST_F(FindingsTest, theGroundsOfRowsMayReachIntoTheMargin) {
    auto* list =
        new RowList([](const QModelIndex&) { return Row{}; }, m_text, QStringLiteral("peopleList"));
    place(list, {-rowMargin, 0, 600 + 2 * rowMargin, 300});
    EXPECT_THAT(crowding(shown()), IsEmpty());
}

TEST_F(FindingsTest, aPageScrollsDownwardsAndNotToTheSide) {
    auto* area = place(new QScrollArea, {0, 0, 300, 200});
    area->setWidget(new QWidget);
    area->widget()->resize(200, 900);
    EXPECT_THAT(crowding(shown()), IsEmpty());
    area->widget()->resize(900, 900);
    EXPECT_THAT(crowding(m_window), SizeIs(1));
}

TEST_F(FindingsTest, whatIsTooWideIsFoundWithoutAScrollBarToo) {
    auto* area = place(new QScrollArea, {0, 0, 300, 200});
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(new QWidget);
    area->widget()->resize(400, 100);
    EXPECT_THAT(crowding(shown()), SizeIs(1));
}

TEST_F(FindingsTest, aBoardMayScrollToTheSide) {
    auto* board = place(new Board(m_text, QStringLiteral("lettersBoard")), {0, 0, 300, 300});
    board->setColumns({{QStringLiteral("asked"), QStringLiteral("Asked"), {}},
                       {QStringLiteral("agreed"), QStringLiteral("Agreed"), {}}});
    EXPECT_THAT(crowding(shown()), IsEmpty());
}

TEST_F(FindingsTest, aWidgetThatGotLessThanItsLeastIsFound) {
    auto* row = new QHBoxLayout(&m_window);
    auto* button = secondaryButton(m_text, QStringLiteral("openButton"));
    row->addWidget(button);
    EXPECT_THAT(crowding(shown()), IsEmpty());
    button->resize(40, 10);
    EXPECT_THAT(crowding(m_window), SizeIs(1));
}

TEST_F(FindingsTest, aDialogLargerThanTheScreenIsFound) {
    Dialog dialog(m_text);
    dialog.show();
    EXPECT_THAT(crowding(dialog), IsEmpty());
    auto* wide = new QWidget;
    wide->setMinimumWidth(dialog.screen()->availableSize().width() * 2);
    QDialog larger;
    (new QVBoxLayout(&larger))->addWidget(wide);
    larger.show();
    EXPECT_THAT(crowding(larger), SizeIs(1));
}

TEST_F(FindingsTest, aButtonThatTabPassesOverIsFound) {
    auto* button = place(secondaryButton(m_text, QStringLiteral("openButton")), {0, 0, 300, 40});
    EXPECT_THAT(unreachable(shown()), IsEmpty());
    button->setFocusPolicy(Qt::ClickFocus);
    EXPECT_THAT(unreachable(m_window), SizeIs(1));
}

TEST_F(FindingsTest, arrowsMayGoToTheOthersOfAKind) {
    place(secondaryButton(m_text, QStringLiteral("openButton")), {0, 0, 300, 40});
    place(secondaryButton(m_text, QStringLiteral("closeButton")), {0, 50, 300, 40})
        ->setFocusPolicy(Qt::ClickFocus);
    EXPECT_THAT(unreachable(shown()), IsEmpty());
}

TEST_F(FindingsTest, anAreaThatKeepsTabForItselfIsFound) {
    auto* area = place(new QPlainTextEdit, {0, 0, 200, 100});
    area->setAccessibleName(m_text);
    EXPECT_THAT(unreachable(shown()), SizeIs(1));
    area->setTabChangesFocus(true);
    EXPECT_THAT(unreachable(m_window), IsEmpty());
}

TEST_F(FindingsTest, aControlWithoutANameIsFound) {
    auto* line = place(new QLineEdit, {0, 0, 200, 40});
    EXPECT_THAT(unreachable(shown()), SizeIs(1));
    line->setAccessibleName(m_text);
    EXPECT_THAT(unreachable(m_window), IsEmpty());
}

} // namespace matchbook::screens
