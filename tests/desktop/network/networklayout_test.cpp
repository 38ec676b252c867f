// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/network/networklayout.h"

#include <cmath>
#include <gtest/gtest.h>

namespace matchbook {

namespace {

/// So many people in trees of different kinds: long lines, broad fans, pairs.
QList<NetworkNode> people(int count) {
    QList<NetworkNode> nodes;
    for (int i = 1; i <= count; ++i)
        nodes.append({i, i % 9 == 1 ? 0 : i % 5 == 0 ? i - 1 : i - (i - 1) % 9});
    return nodes;
}

/// Every two cells are a whole column or a whole row apart.
bool isFreeOfOverlap(const NetworkPlaces& places) {
    const auto all = places.at.values();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            if (std::abs(all[i].x() - all[j].x()) < 1 && std::abs(all[i].y() - all[j].y()) < 1)
                return false;
        }
    }
    return true;
}

} // namespace

TEST(NetworkLayout, whomSomebodyIntroducedStandsToTheRightOfThem) {
    const auto places = layOut({{1, 0}, {2, 1}, {3, 1}, {4, 3}}, 1);
    EXPECT_EQ(places.at[1], QPointF(0, 0.5)) << "in the middle of the two";
    EXPECT_EQ(places.at[2], QPointF(1, 0));
    EXPECT_EQ(places.at[3], QPointF(1, 1));
    EXPECT_EQ(places.at[4], QPointF(2, 1));
    EXPECT_EQ(places.size, QSizeF(3, 2));
    EXPECT_EQ(places.parents.value(4), 3);
}

TEST(NetworkLayout, nothingOverlaps) {
    for (const int count : {3, 30, 200, 1000}) {
        const auto places = layOut(people(count), 4);
        EXPECT_EQ(places.at.size(), count);
        EXPECT_TRUE(isFreeOfOverlap(places)) << count;
    }
}

TEST(NetworkLayout, manyTreesFillAPageInTheWantedShape) {
    const auto places = layOut(people(200), 4);
    const double shape = places.size.height() / places.size.width();
    EXPECT_GT(shape, 1.5);
    EXPECT_LT(shape, 8);
}

TEST(NetworkLayout, aRingIsOpenedAtOneOfItsLines) {
    const auto places = layOut({{1, 2}, {2, 3}, {3, 1}}, 1);
    EXPECT_EQ(places.at.size(), 3);
    EXPECT_EQ(places.parents.size(), 2);
    EXPECT_TRUE(isFreeOfOverlap(places));
    EXPECT_EQ(layOut({{1, 1}}, 1).parents.size(), 0) << "nobody introduced themselves";
}

TEST(NetworkLayout, aParentWhoIsNotThereIsNobody) {
    const auto places = layOut({{2, 99}}, 1);
    EXPECT_EQ(places.at.size(), 1);
    EXPECT_TRUE(places.parents.isEmpty());
    EXPECT_TRUE(layOut({}, 1).at.isEmpty());
}

TEST(NetworkLayout, aLongLineOfIntroductionsIsNoDeeperThanItsPeople) {
    QList<NetworkNode> line;
    for (int i = 1; i <= 2000; ++i)
        line.append({i, i - 1});
    EXPECT_EQ(layOut(line, 4).size, QSizeF(2000, 1));
}

} // namespace matchbook
