// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/sidepane.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace matchbook {

TEST_F(Themed, iconButtonHasANameAndAToolTip) {
    IconButton button(Icon::More, QStringLiteral("More <things>"), QStringLiteral("moreButton"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("More <things>"));
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("More &lt;things&gt;")));
    button.setKey(QKeySequence(Qt::CTRL | Qt::Key_M));
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Ctrl+M")));
}

TEST_F(Themed, searchWaitsForAPauseInTyping) {
    SearchField field(QStringLiteral("Search people"), QStringLiteral("searchField"));
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("jane"));
    EXPECT_EQ(searched.count(), 0);
    ASSERT_TRUE(searched.wait(2000));
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(searched[0][0].toString(), QStringLiteral("jane"));
}

TEST_F(Themed, enterSearchesAtOnceAndOnlyOnce) {
    SearchField field(QStringLiteral("Search people"), QStringLiteral("searchField"));
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("jane"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(searched.count(), 1);
    QTest::qWait(200);
    EXPECT_EQ(searched.count(), 1);
}

TEST_F(Themed, escClearsTheSearchFirstAndThenGoesOutside) {
    QWidget window;
    SearchField field(QStringLiteral("Search people"), QStringLiteral("searchField"), &window);
    QSignalSpy searched(&field, &SearchField::searched);
    field.setText(QStringLiteral("jane"));
    QTest::keyClick(&field, Qt::Key_Return);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&field, &first);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(searched.count(), 2);
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, {});
    second.ignore();
    QApplication::sendEvent(&field, &second);
    EXPECT_FALSE(second.isAccepted());
}

TEST_F(Themed, aSearchCannotBeNarrowerThanItsInvitationWhileItIsEmpty) {
    SearchField shortOne(QStringLiteral("Find"), QStringLiteral("searchEdit"));
    SearchField longOne(QStringLiteral("Find ") + QString(40, u'w'), QStringLiteral("searchEdit"));
    const int words = longOne.fontMetrics().horizontalAdvance(QString(40, u'w'));
    const int more = longOne.minimumSizeHint().width() - shortOne.minimumSizeHint().width();
    EXPECT_NEAR(more, words, 8);
    longOne.setText(QStringLiteral("Ann"));
    EXPECT_LT(longOne.minimumSizeHint().width(), words);
}

TEST_F(Themed, aSidePaneIsOfOneWidthUnlessItsWordsNeedMore) {
    SidePane pane(200);
    auto* column = new QVBoxLayout(&pane);
    auto* label = new PlainLabel(QStringLiteral("Guides"));
    column->addWidget(label);
    EXPECT_EQ(pane.sizeHint().width(), 200);
    label->setText(QString(60, u'w'));
    EXPECT_GT(pane.sizeHint().width(), label->sizeHint().width());
}

TEST_F(Themed, sectionHeaderShowsItsCountOnlyWhenThereIsOne) {
    SectionHeader header(QStringLiteral("Overdue"));
    header.show();
    const auto texts = [&header] {
        QStringList shown;
        for (const PlainLabel* label : header.findChildren<PlainLabel*>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    };
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Overdue")});
    header.setCount(3);
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("Overdue"), QStringLiteral("3")}));
    header.setCount(-1);
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Overdue")});
}

TEST_F(Themed, theTitleOfACardStandsAtOneHeightWithAndWithoutAButtonBesideIt) {
    const auto topOf = [](bool withButton) {
        Card card;
        auto* header = new SectionHeader(QStringLiteral("Letters"));
        addHeader(card.body(), header);
        card.body()->addWidget(new PlainLabel(QStringLiteral("No letter yet.")));
        if (withButton)
            header->setAction(QStringLiteral("Add"), QStringLiteral("addButton"));
        card.show();
        const auto* title = header->findChild<PlainLabel*>();
        const int above = (title->height() - title->sizeHint().height()) / 2;
        return std::pair(title->mapTo(&card, QPoint(0, above)).y(), card.height());
    };
    EXPECT_EQ(topOf(true), topOf(false));
}

TEST_F(Themed, emptyStateOffersOnePrimaryAction) {
    EmptyState state(Icon::Today, QStringLiteral("Nothing is due"), QStringLiteral("Well done."));
    EXPECT_EQ(buttonKind(state.addAction(QStringLiteral("Log"), QStringLiteral("logButton"))),
              ButtonKind::Primary);
    EXPECT_EQ(buttonKind(state.addAction(QStringLiteral("Add"), QStringLiteral("addButton"))),
              ButtonKind::Secondary);
}

} // namespace matchbook
