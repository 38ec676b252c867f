// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "desktop/palette/wordmatch.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

std::optional<Match> match(const char* typed, const char* name) {
    return matchWords(foldedWords(QString::fromUtf8(typed)), foldedWords(QString::fromUtf8(name)));
}

} // namespace

TEST(WordMatch, findsTheBeginningOfAName) {
    EXPECT_EQ(match("amara ok", "Amara Okonkwo"), Match::Beginning);
    EXPECT_EQ(match("AMA", "Amara Okonkwo"), Match::Beginning);
}

TEST(WordMatch, findsWordsInAnyOrder) {
    EXPECT_EQ(match("ok am", "Amara Okonkwo"), Match::Words);
    EXPECT_EQ(match("oko", "Amara Okonkwo"), Match::Words);
    EXPECT_EQ(match("an a", "Abel Ana"), Match::Words);
}

TEST(WordMatch, takesNoWordTwice) {
    EXPECT_EQ(match("a a", "Ana Brandt"), std::nullopt);
}

TEST(WordMatch, findsInitialsOverTitlesAndMiddleNames) {
    EXPECT_EQ(match("ao", "Amara Okonkwo"), Match::Initials);
    EXPECT_EQ(match("ao", "Dr. Amara Lucia Okonkwo"), Match::Initials);
    EXPECT_EQ(match("oa", "Amara Okonkwo"), std::nullopt);
}

TEST(WordMatch, knowsNoCaseAndNoAccents) {
    EXPECT_EQ(match("tomas", "Tomás Rivera"), Match::Beginning);
}

TEST(WordMatch, findsNothingForNothing) {
    EXPECT_EQ(match("", "Jane Doe"), std::nullopt);
    EXPECT_EQ(match("  ", "Jane Doe"), std::nullopt);
    EXPECT_EQ(match("j", ""), std::nullopt);
}

} // namespace matchbook
