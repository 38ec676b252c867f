// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/guideactions.h"
#include "session/profileactions.h"
#include "support/print.h"
#include "support/store.h"

#include <algorithm>

using namespace matchbook;

namespace {

const QString key = u"mentor-update/contact-1/2026-01-31"_qs;

/// A mentor last written to on 2026-01-31, seen on 2026-04-02.
class GuideActionsTest : public ::testing::Test {
protected:
    GuideActionsTest() {
        mentor = store.addMentor(u"Jane Sample"_qs);
        store.log(mentor, {2026, 1, 31});
    }

    [[nodiscard]] std::optional<PackDifference> ofMentor(Pack pack) const {
        const auto all = packDifferences(store.session(), pack);
        for (const PackDifference& one : all ? *all : QList<PackDifference>()) {
            if ((one.now ? one.now->key : one.then->key) == key)
                return one;
        }
        return std::nullopt;
    }

    test::Store store{{2026, 4, 2}};
    ContactId mentor;
};

} // namespace

TEST_F(GuideActionsTest, anotherPackIsSeenBeforeItIsChosen) {
    const auto update = ofMentor(Pack::General);
    ASSERT_TRUE(update && update->now && update->then);
    EXPECT_EQ(update->now->due, QDate(2026, 3, 31));
    EXPECT_EQ(update->then->due, QDate(2026, 4, 30));
    EXPECT_EQ(update->then->latest, QDate(2026, 7, 31));
    EXPECT_EQ(applicant(store.session())->pack, Pack::Auto);
}

TEST_F(GuideActionsTest, thePackInForceChangesNothing) {
    ASSERT_TRUE(choosePack(store.session(), Pack::General));
    const auto all = packDifferences(store.session(), Pack::General);
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->isEmpty());
}

TEST_F(GuideActionsTest, whatOnePackAloneAsksIsThereOrGone) {
    ASSERT_TRUE(choosePack(store.session(), Pack::Img));
    const auto all = packDifferences(store.session(), Pack::General);
    ASSERT_TRUE(all);
    EXPECT_TRUE(std::ranges::all_of(*all, [](const PackDifference& one) {
        return one.now.has_value() || one.then.has_value();
    }));
    EXPECT_TRUE(std::ranges::is_sorted(*all, {}, [](const PackDifference& one) {
        return one.then ? one.then->due : one.now->due;
    }));
}

TEST_F(GuideActionsTest, choosingAPackIsOneStepOfUndo) {
    ASSERT_TRUE(choosePack(store.session(), Pack::General));
    EXPECT_EQ(applicant(store.session())->pack, Pack::General);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(applicant(store.session())->pack, Pack::Auto);
}

TEST_F(GuideActionsTest, aRuleKnowsWhatItAsksAndWhenItWasAnsweredLast) {
    auto activity = ruleActivity(store.session());
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->value(u"mentor-update"_qs).open, 1);
    EXPECT_FALSE(activity->value(u"mentor-update"_qs).answered);
    EXPECT_FALSE(activity->contains(u"thank-you"_qs));
    ASSERT_TRUE(dismiss(store.session(), key));
    store.clock.setDay({2026, 4, 20});
    activity = ruleActivity(store.session());
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->value(u"mentor-update"_qs).open, 0);
    EXPECT_EQ(activity->value(u"mentor-update"_qs).answered, QDate(2026, 4, 2));
}

TEST_F(GuideActionsTest, overridesAreFoundByTheirRule) {
    RuleOverride mine;
    mine.rule = u"mentor-update"_qs;
    mine.due = Period{.months = 1};
    ASSERT_TRUE(setRuleOverride(store.session(), mine));
    EXPECT_EQ(*overridesOf(store.session(), u"mentor-update"_qs), QList{mine});
    EXPECT_TRUE(overridesOf(store.session(), u"thank-you"_qs)->isEmpty());
}

TEST_F(GuideActionsTest, ownNumbersThatCannotBeAreRefused) {
    const auto refused = [this](const RuleOverride& own) {
        const auto set = setOwnNumbers(store.session(), own);
        return set ? QString() : set.error().field;
    };
    RuleOverride own{.rule = u"mentor-updat"_qs, .subject = {}, .due = {}, .latest = {}};
    EXPECT_EQ(refused(own), u"rule"_qs);
    own.rule = u"patient-identifier"_qs;
    EXPECT_EQ(refused(own), u"guard"_qs);
    own.rule = u"mentor-update"_qs;
    own.scope = OverrideScope::Kind;
    own.subject = u"uncle"_qs;
    EXPECT_EQ(refused(own), u"kind"_qs);
    own.subject = u"near-peer"_qs;
    own.latest = Period{.days = 3};
    EXPECT_EQ(refused(own), u"latest"_qs);
    own.due = Period{.days = 2};
    EXPECT_EQ(refused(own), QString());
    EXPECT_EQ(*overridesOf(store.session(), own.rule), QList{own});
    ASSERT_TRUE(takeBackOwnNumbers(store.session(), own));
    EXPECT_TRUE(overridesOf(store.session(), own.rule)->isEmpty());
    own.rule = u"core-mentors"_qs;
    EXPECT_EQ(refused(own), u"rule"_qs);
}
