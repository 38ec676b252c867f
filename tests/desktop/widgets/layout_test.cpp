// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/listpane.h"
#include "desktop/widgets/scrollpage.h"

#include <QPointer>
#include <QScrollBar>

namespace matchbook {

TEST_F(Themed, flowGoesOnInTheNextLineWhenOneIsFull) {
    QWidget holder;
    auto* flow = new FlowLayout(&holder, 6);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new Chip({QStringLiteral("Interventional")}));
    EXPECT_GT(flow->heightForWidth(200), flow->heightForWidth(2000));
    holder.resize(220, flow->heightForWidth(220));
    holder.show();
    for (int i = 0; i < flow->count(); ++i)
        EXPECT_TRUE(holder.rect().contains(flow->itemAt(i)->geometry())) << i;
    EXPECT_GT(flow->itemAt(5)->geometry().top(), flow->itemAt(0)->geometry().top());
}

TEST_F(Themed, flowGivesAnItemThatIsTooWideTheWholeLine) {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    flow->addWidget(new Chip({QString(300, u'w')}));
    holder.resize(100, 40);
    holder.show();
    EXPECT_LE(flow->itemAt(0)->geometry().right(), 100);
}

TEST_F(Themed, flowPutsTheMiddlesOfALineAtOneHeight) {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    for (const int height : {20, 40}) {
        auto* item = new QWidget;
        item->setFixedSize(30, height);
        flow->addWidget(item);
    }
    holder.resize(300, 60);
    holder.show();
    EXPECT_EQ(flow->itemAt(0)->geometry().top(), 10);
    EXPECT_EQ(flow->itemAt(1)->geometry().top(), 0);
}

TEST_F(Themed, flowMirrorsForRightToLeft) {
    QWidget holder;
    holder.setLayoutDirection(Qt::RightToLeft);
    auto* flow = new FlowLayout(&holder);
    flow->addWidget(new Chip({QStringLiteral("one")}));
    holder.resize(300, 40);
    holder.show();
    EXPECT_EQ(flow->itemAt(0)->geometry().right(), 299);
}

TEST_F(Themed, clearingAFlowDeletesItsWidgets) {
    QWidget holder;
    auto* flow = new FlowLayout(&holder);
    flow->addWidget(new Chip({QStringLiteral("one")}));
    flow->clear();
    EXPECT_EQ(flow->count(), 0);
    EXPECT_TRUE(holder.findChildren<Chip*>().isEmpty());
}

TEST_F(Themed, aPageIsNoWiderThanToldAndScrollsOnlyUpAndDown) {
    ScrollPage page(QStringLiteral("pageScrollArea"));
    auto* tall = new QWidget;
    tall->setMinimumSize(50, 900);
    page.startColumn(300)->addWidget(tall);
    page.resize(600, 200);
    page.show();
    EXPECT_EQ(page.widget()->width(), 300);
    EXPECT_GT(page.verticalScrollBar()->maximum(), 0);
    page.resize(40, 200);
    EXPECT_FALSE(page.horizontalScrollBar()->isVisible());
}

TEST_F(Themed, aPageBegunAnewLetsTheOldOneFinishWhatItIsDoing) {
    ScrollPage page(QStringLiteral("pageScrollArea"));
    page.startColumn(300);
    const QPointer<QWidget> old = page.widget();
    page.startColumn(300);
    EXPECT_NE(page.widget(), old);
    EXPECT_TRUE(old);
    QCoreApplication::sendPostedEvents(old, QEvent::DeferredDelete);
    EXPECT_FALSE(old);
}

TEST_F(Themed, aPaneIsAsWideAsToldWithItsLineAtTheEdge) {
    ListPane pane(300);
    pane.column()->addWidget(new QWidget);
    pane.resize(300, 200);
    pane.show();
    EXPECT_EQ(pane.width(), 300);
    EXPECT_EQ(pane.findChild<Hairline*>()->geometry().right(), 299);
}

TEST_F(Themed, cardIsRaisedAndRounded) {
    Card card;
    card.resize(100, 80);
    EXPECT_GT(pixelsOf(card, color(ColorRole::Raised)), 6000);
    EXPECT_NE(card.grab().toImage().pixelColor(0, 0), color(ColorRole::Raised));
}

} // namespace matchbook
