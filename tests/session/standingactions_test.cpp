// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventactions.h"
#include "session/standingactions.h"
#include "support/store.h"

#include <algorithm>

using namespace matchbook;

namespace {

bool met(const test::Store& store, ContactId person, StandingCriterion criterion) {
    const auto all = standingWith(store.session(), person);
    EXPECT_TRUE(all);
    const auto found = std::ranges::find(*all, criterion, &Standing::criterion);
    return found != all->end() && found->met;
}

} // namespace

TEST(StandingActions, countWhatWasLoggedWithThatPersonAlone) {
    const test::Store store({2026, 6, 1});
    const auto mentor = store.addMentor(u"Jane Sample"_qs);
    const auto other = store.addMentor(u"John Sample"_qs);
    store.log(mentor, {2025, 6, 1});
    EXPECT_FALSE(met(store, mentor, StandingCriterion::Trust));
    store.log(mentor, {2025, 6, 8}, Direction::Incoming);
    EXPECT_TRUE(met(store, mentor, StandingCriterion::Trust));
    EXPECT_FALSE(met(store, other, StandingCriterion::Trust));
}

TEST(StandingActions, whatIsOnlyPlannedIsNoCommitmentYet) {
    const test::Store store({2026, 6, 1});
    const auto mentor = store.addMentor(u"Jane Sample"_qs);
    const auto commitments = [&] {
        const auto all = *standingWith(store.session(), mentor);
        return std::ranges::find(all, StandingCriterion::Commitment, &Standing::criterion)->have;
    };
    for (const QDate day : {QDate(2026, 6, 1), QDate(2026, 6, 2)}) {
        Event event;
        event.name = u"Annual Meeting"_qs;
        event.starts = event.ends = day;
        ASSERT_TRUE(saveEvent(store.session(), event));
    }
    EXPECT_EQ(commitments(), 1);
}

TEST(StandingActions, aPersonWhoIsNotThereIsNotFound) {
    const test::Store store;
    const auto nobody = standingWith(store.session(), ContactId{99});
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, Error::Code::NotFound);
}
