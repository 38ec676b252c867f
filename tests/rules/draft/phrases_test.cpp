// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/phrases.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QStringList found(const char* phrase, const char* text) {
    const auto compiled = compilePhrase(QString::fromUtf8(phrase));
    EXPECT_TRUE(compiled) << phrase;
    const QString all = QString::fromUtf8(text);
    QStringList pieces;
    for (const Place& place : placesOf({*compiled}, all))
        pieces += all.sliced(place.start, place.length);
    return pieces;
}

} // namespace

TEST(Phrases, areFoundAsWholeWordsInAnyCase) {
    EXPECT_EQ(found("to whom it", "TO WHOM  it may concern"), QStringList{u"TO WHOM  it"_qs});
    EXPECT_TRUE(found("rank me", "a crank method").isEmpty());
}

TEST(Phrases, haveAlternativesOptionalWordsAndEndings) {
    EXPECT_EQ(found("dear sir|madam or? madam?", "Dear Sir or Madam,"),
              QStringList{u"Dear Sir or Madam"_qs});
    EXPECT_EQ(found("dear sir|madam or? madam?", "dear madam,"), QStringList{u"dear madam"_qs});
    EXPECT_EQ(found("guarantee*", "Nobody guaranteed it."), QStringList{u"guaranteed"_qs});
}

TEST(Phrases, leaveRoomForFewWordsWithinASentence) {
    EXPECT_EQ(found("get ... interview", "Could you get me one interview?"),
              QStringList{u"get me one interview"_qs});
    EXPECT_TRUE(found("get ... interview", "I get it. An interview is far off.").isEmpty());
    EXPECT_TRUE(found("get ... interview", "get one two three four five interview").isEmpty());
}

TEST(Phrases, takeEitherApostrophe) {
    EXPECT_EQ(found("don't care", "I don’t care").size(), 1);
}

TEST(Phrases, thatAreNoneAreRefused) {
    for (const char* wrong : {"", "...", "get ...", "... get", "a (b", "may? be"})
        EXPECT_FALSE(compilePhrase(QString::fromUtf8(wrong))) << wrong;
}

TEST(Phrases, areCountedOnceWhereTheyOverlap) {
    const auto phrases = compilePhrases({u"write a letter"_qs, u"write"_qs, u"letter"_qs});
    const auto places = placesOf(phrases, u"Please write a letter."_qs);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().start, 7);
    EXPECT_EQ(places.first().length, 14);
}
