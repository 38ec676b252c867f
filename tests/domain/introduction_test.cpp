// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/introduction.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

QString ofWords(int count) {
    return QStringLiteral("word ").repeated(count);
}

} // namespace

TEST(Introduction, hasTheSecondsOfTheGuidesAsWords) {
    const SpokenLength brief = lengthOf(Introduction::Short);
    EXPECT_EQ(brief.leastWords, 35);
    EXPECT_EQ(brief.mostWords, 70);
    const SpokenLength full = lengthOf(Introduction::Long);
    EXPECT_EQ(full.leastWords, 70);
    EXPECT_EQ(full.mostWords, 140);
}

TEST(Introduction, ofFiftyWordsIsRightForTheShortOneAndTooShortForTheLongOne) {
    EXPECT_EQ(secondsToSay(50), 21);
    EXPECT_EQ(fitOf(ofWords(50), Introduction::Short), LengthFit::Fits);
    EXPECT_EQ(fitOf(ofWords(50), Introduction::Long), LengthFit::TooShort);
}

TEST(Introduction, ofThirtySecondsFitsBoth) {
    EXPECT_EQ(fitOf(ofWords(70), Introduction::Short), LengthFit::Fits);
    EXPECT_EQ(fitOf(ofWords(70), Introduction::Long), LengthFit::Fits);
    EXPECT_EQ(fitOf(ofWords(71), Introduction::Short), LengthFit::TooLong);
    EXPECT_EQ(fitOf(ofWords(141), Introduction::Long), LengthFit::TooLong);
    EXPECT_EQ(fitOf(u" \n", Introduction::Short), LengthFit::Empty);
}

TEST(Introduction, countsWordsAsOneSaysThem) {
    EXPECT_EQ(wordsIn(u"I don’t do Y-90 yet – but (soon) I will."), 9);
    EXPECT_EQ(wordsIn(u"日本 2026"), 2);
}

TEST(Introduction, theInternationalGuideAsksForTheLongOne) {
    EXPECT_EQ(introductionOf(Pack::Img), Introduction::Long);
    EXPECT_EQ(introductionOf(Pack::General), Introduction::Short);
}

} // namespace matchbook
