// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standing.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace matchbook;

namespace {

const QDate today(2026, 6, 1);

ActionItem promise(QDate due, std::optional<QDate> closed) {
    ActionItem item;
    item.kind = ActionItemKind::Commitment;
    item.due = due;
    item.closed = closed;
    if (closed)
        item.outcome = Outcome::Done;
    return item;
}

Interaction talk(Direction direction) {
    Interaction one;
    one.on = today.addMonths(-2);
    one.direction = direction;
    return one;
}

class StandingTest : public ::testing::Test {
protected:
    StandingTest() { basis.person.metOn = today.addMonths(-8); }

    [[nodiscard]] Standing find(StandingCriterion criterion) const {
        const auto all = standingOf(basis, today);
        return *std::ranges::find(all, criterion, &Standing::criterion);
    }
    [[nodiscard]] bool met(StandingCriterion criterion) const { return find(criterion).met; }

    StandingBasis basis;
};

} // namespace

TEST_F(StandingTest, theOpenPromiseThatIsDueFirstIsTheOneToKeep) {
    EXPECT_TRUE(find(StandingCriterion::Reliability).promise.isEmpty());
    for (const int days : {5, -4, 1}) {
        ActionItem open = promise(today.addDays(days), std::nullopt);
        open.text = QString::number(days);
        basis.items.append(open);
    }
    ActionItem kept = promise(today.addDays(-9), today.addDays(-9));
    kept.text = QStringLiteral("kept");
    basis.items.append(kept);
    EXPECT_EQ(find(StandingCriterion::Reliability).promise, QStringLiteral("-4"));
}

TEST_F(StandingTest, reliableIsWhoKeepsFourPromisesOfFiveOverHalfAYear) {
    EXPECT_FALSE(met(StandingCriterion::Reliability)) << "nothing was promised yet";
    for (int i = 1; i <= 4; ++i)
        basis.items.append(promise(today.addDays(-10 * i), today.addDays(-10 * i)));
    basis.items.append(promise(today.addDays(-3), std::nullopt));
    EXPECT_EQ(find(StandingCriterion::Reliability).have, 4);
    EXPECT_EQ(find(StandingCriterion::Reliability).of, 5);
    EXPECT_TRUE(met(StandingCriterion::Reliability));
    basis.items.append(promise(today.addDays(-2), today.addDays(-1)));
    EXPECT_FALSE(met(StandingCriterion::Reliability)) << "kept, but late";
    basis.items.removeLast();
    basis.person.metOn = today.addMonths(-3);
    EXPECT_FALSE(met(StandingCriterion::Reliability)) << "known for too short a time";
}

TEST_F(StandingTest, aPromiseStillToComeDueCountsForNothing) {
    basis.items.append(promise(today.addDays(5), std::nullopt));
    EXPECT_EQ(find(StandingCriterion::Reliability).of, 0);
    EXPECT_TRUE(met(StandingCriterion::FollowThrough));
}

TEST_F(StandingTest, workIsSomethingFinishedTogether) {
    basis.projects.append(Project());
    EXPECT_FALSE(met(StandingCriterion::Work));
    basis.projects.first().outputs = {QStringLiteral("poster")};
    EXPECT_TRUE(met(StandingCriterion::Work));
}

TEST(MonthsBetween, countsWholeCalendarMonths) {
    EXPECT_EQ(monthsBetween({2025, 6, 24}, {2026, 4, 20}), 9);
    EXPECT_EQ(monthsBetween({2025, 6, 24}, {2026, 4, 24}), 10);
    EXPECT_EQ(monthsBetween({2026, 1, 31}, {2026, 2, 28}), 1);
    EXPECT_EQ(monthsBetween({2026, 2, 1}, {2026, 1, 1}), 0);
}

TEST_F(StandingTest, trustNeedsBothSidesAndTime) {
    basis.interactions.append(talk(Direction::Outgoing));
    EXPECT_FALSE(met(StandingCriterion::Trust));
    basis.interactions.append(talk(Direction::Incoming));
    EXPECT_TRUE(met(StandingCriterion::Trust));
    basis.person.metOn = today.addMonths(-1);
    EXPECT_FALSE(met(StandingCriterion::Trust));
    basis.interactions.last().on = today.addMonths(-9);
    EXPECT_TRUE(met(StandingCriterion::Trust)) << "known from the first message";
}

TEST_F(StandingTest, commitmentIsWhatTheApplicantDidForTheField) {
    basis.commitments = 2;
    EXPECT_FALSE(met(StandingCriterion::Commitment));
    basis.commitments = 3;
    EXPECT_TRUE(met(StandingCriterion::Commitment));
}

TEST_F(StandingTest, oneLatePromiseIsNoFollowThrough) {
    basis.items.append(promise(today.addDays(-1), std::nullopt));
    EXPECT_FALSE(met(StandingCriterion::FollowThrough));
}

TEST_F(StandingTest, adviceThatIsAnsweredIsGrowth) {
    ActionItem advice;
    advice.kind = ActionItemKind::Advice;
    basis.items.append(advice);
    EXPECT_FALSE(met(StandingCriterion::Growth));
    basis.items.first().closed = today;
    EXPECT_TRUE(met(StandingCriterion::Growth));
}

TEST_F(StandingTest, appreciationIsThanksForWhatWasReceived) {
    Favor favor;
    favor.direction = FavorDirection::Received;
    favor.on = today.addMonths(-3);
    basis.favors.append(favor);
    EXPECT_FALSE(met(StandingCriterion::Appreciation));
    basis.favors.first().thankedOn = today;
    EXPECT_TRUE(met(StandingCriterion::Appreciation));
    basis.favors.first().thankedOn = std::nullopt;
    basis.interactions.append(talk(Direction::Outgoing));
    EXPECT_FALSE(met(StandingCriterion::Appreciation));
    basis.interactions.first().purpose = Purpose::ThankYou;
    EXPECT_TRUE(met(StandingCriterion::Appreciation)) << "a message of thanks is thanks";
}

TEST_F(StandingTest, fourOfThemMakeASponsor) {
    const auto all = standingOf(basis, today);
    EXPECT_EQ(std::ranges::count_if(
                  all, [](const Standing& one) { return isForSponsorship(one.criterion); }),
              4);
    EXPECT_TRUE(
        std::ranges::none_of(all, [](const Standing& one) { return one.sources.isEmpty(); }));
}
