// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/event.h"
#include "domain/favor.h"
#include "domain/letter.h"
#include "support/print.h"

using namespace matchbook;

TEST(Event, oneIsHomeTheDayAfterItEndsUnlessItWasVirtualOrSaidOtherwise) {
    Event event;
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    EXPECT_EQ(returnedOn(event), QDate(2026, 4, 16));
    event.isVirtual = true;
    EXPECT_EQ(returnedOn(event), QDate(2026, 4, 15));
    event.returned = QDate(2026, 4, 20);
    EXPECT_EQ(returnedOn(event), QDate(2026, 4, 20));
}

TEST(Letter, reachingAStateNotesTheDayOnce) {
    Letter letter;
    reach(letter, LetterState::Asked, {2026, 5, 1});
    reach(letter, LetterState::Agreed, {2026, 5, 3});
    reach(letter, LetterState::Asked, {2026, 5, 2});
    EXPECT_EQ(letter.state, LetterState::Asked);
    EXPECT_EQ(letter.steps.size(), 2);
    EXPECT_EQ(reachedOn(letter, LetterState::Asked), QDate(2026, 5, 2));
    EXPECT_EQ(reachedOn(letter, LetterState::Uploaded), std::nullopt);
}

TEST(Favor, workIsGivenAndAdviceIsAskedForOrReceived) {
    EXPECT_TRUE(fits(FavorKind::ChartReview, FavorDirection::Given));
    EXPECT_FALSE(fits(FavorKind::ChartReview, FavorDirection::Received));
    EXPECT_TRUE(fits(FavorKind::PdCall, FavorDirection::Received));
    EXPECT_FALSE(fits(FavorKind::PdCall, FavorDirection::Given));
    EXPECT_TRUE(isSponsorshipAction(FavorKind::ProgramRecommendation));
    EXPECT_FALSE(isSponsorshipAction(FavorKind::Letter));
}
