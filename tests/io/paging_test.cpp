// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/paging.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

TEST(Paging, putsPiecesBelowEachOther) {
    const auto places = paginate({{5, 10, false}, {5, 10, false}}, 100);
    EXPECT_EQ(places[0].top, 0) << "no space at the top of a page";
    EXPECT_EQ(places[1].top, 15);
}

TEST(Paging, startsAPageWhereAPieceDoesNotFit) {
    const auto places = paginate({{0, 60, false}, {5, 40, false}}, 100);
    EXPECT_EQ(places[1].page, 1);
    EXPECT_EQ(places[1].top, 0);
}

TEST(Paging, takesAHeadingAlong) {
    const auto places = paginate({{0, 70, false}, {5, 10, true}, {5, 30, false}}, 100);
    EXPECT_EQ(places[1].page, 1);
    EXPECT_EQ(places[2].page, 1);
}

TEST(Paging, startsAPageWhereAPieceWantsOne) {
    const auto places = paginate({{0, 10, false}, {5, 10, true, true}, {5, 10, false}}, 100);
    EXPECT_EQ(places[0].page, 0);
    EXPECT_EQ(places[1].page, 1);
    EXPECT_EQ(places[2].top, 15);
    EXPECT_EQ(paginate({{5, 10, false, true}}, 100)[0].page, 0) << "no empty page before it";
}

TEST(Paging, leavesRoomForAHeadThatIsSaidAgain) {
    const auto places =
        paginate({{0, 10, true}, {0, 80, false, false, 10}, {0, 80, false, false, 10}}, 100);
    EXPECT_EQ(places[1].top, 10) << "its head stands there anyway";
    EXPECT_EQ(places[2].page, 1);
    EXPECT_EQ(places[2].top, 10);
}

TEST(Paging, breaksAGroupThatIsHigherThanAPage) {
    const auto places = paginate({{0, 60, true}, {0, 60, true}, {0, 60, false}}, 100);
    EXPECT_EQ(places[2].page, 2);
}

TEST(Paging, neverCutsAPieceNorLeavesAHeadingBehind) {
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<PagePiece> pieces;
        for (int i = 0; i < 60; ++i) {
            const bool heading = i < 59 && random.bounded(4) == 0 &&
                                 (pieces.isEmpty() || !pieces.last().keepWithNext);
            pieces.append({qreal(random.bounded(20)), qreal(5 + random.bounded(35)), heading});
        }
        const auto places = paginate(pieces, 100);
        ASSERT_EQ(places.size(), pieces.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            ASSERT_LE(places[i].top + pieces[i].height, 100);
            if (pieces[i].keepWithNext) {
                ASSERT_EQ(places[i].page, places[i + 1].page);
            }
            if (i > 0 && places[i].page == places[i - 1].page) {
                ASSERT_GE(places[i].top, places[i - 1].top + pieces[i - 1].height);
            }
        }
    }
}

} // namespace
