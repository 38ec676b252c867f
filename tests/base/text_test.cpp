// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace matchbook;

TEST(Text, foldsAccentsAndCaseOfEveryScript) {
    const std::pair<const char*, const char*> pairs[] = {
        {"Çağrı", "cagri"},     {"Straße", "strasse"},
        {"ﬁancé", "fiance"},    {"İstanbul", "istanbul"},
        {"Øresund", "oresund"}, {"Łukasz", "lukasz"},
        {"ΑΘΗΝΑΣ", "αθηνασ"},   {"ＡＢＣ", "abc"},
        {"Ñandú", "nandu"},     {"  two   words ", "two words"},
    };
    for (const auto& [typed, folded] : pairs)
        EXPECT_EQ(fold(QString::fromUtf8(typed)), fold(QString::fromUtf8(folded))) << typed;
}

TEST(Text, splitsWordsAndLetsIdeographsStandAlone) {
    EXPECT_EQ(foldedWords(u"Jane O'Doe, jane@ucsf.edu"),
              QStringList({u"jane"_qs, u"o"_qs, u"doe"_qs, u"jane"_qs, u"ucsf"_qs, u"edu"_qs}));
    EXPECT_EQ(foldedWords(u"東京都").size(), 3);
}

TEST(Text, keepsWhatIsTextAndDropsWhatIsNot) {
    EXPECT_EQ(cleaned(u"a\r\nb\rc"), u"a\nb\nc");
    EXPECT_EQ(cleaned(QString::fromUtf16(u"\xfeffx\u0001y", 4)), u"xy");
    const QString withNul = QStringLiteral("a") + QChar(0) + u'b';
    EXPECT_EQ(cleaned(withNul), u"ab");
    const QString emoji = QString::fromUtf8("👩‍⚕️");
    EXPECT_EQ(cleaned(emoji), emoji);
    const QString lone = QStringLiteral("a") + QChar(0xd800);
    EXPECT_TRUE(cleaned(lone).isValidUtf16());
}

TEST(Text, cutsWithAnEllipsisAndNeverInsideACharacter) {
    EXPECT_EQ(elided(QStringLiteral("short"), 5), u"short");
    EXPECT_EQ(elided(QStringLiteral("longer"), 5), QString::fromUtf8("long…"));
    EXPECT_TRUE(elided(QString::fromUtf8("abc👍👍"), 5).isValidUtf16());
}

TEST(Text, beginsALineWithACapital) {
    EXPECT_EQ(capitalized(u"chief resident"_qs), u"Chief resident"_qs);
    EXPECT_EQ(capitalized(u"PD of two programs"_qs), u"PD of two programs"_qs);
    EXPECT_EQ(capitalized(u"éminence"_qs), u"Éminence"_qs);
    EXPECT_EQ(capitalized({}), QString());
}

TEST(Text, makesUidsThatDiffer) {
    EXPECT_NE(newUid(), newUid());
    EXPECT_EQ(newUid().size(), 36);
}
