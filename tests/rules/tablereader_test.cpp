// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reminder.h"
#include "rules/tablereader.h"
#include "support/print.h"

using namespace matchbook;

namespace {

Toml parsed(const char* text) {
    const auto root = parseToml(text, QStringLiteral("x.toml"));
    EXPECT_TRUE(root);
    return root ? *root : Toml();
}

} // namespace

TEST(TableReader, putsTheMostSimilarWordFirst) {
    const QStringList words = {u"lastTouch"_qs, u"mentor"_qs, u"metOn"_qs, u"mentorTypes"_qs};
    EXPECT_EQ(nearestFirst(u"mentr"_qs, words).first(), u"mentor"_qs);
    EXPECT_EQ(nearestFirst(u"MENTORTYPE"_qs, words).first(), u"mentorTypes"_qs);
    EXPECT_EQ(nearestFirst(u""_qs, words).size(), 4);
}

TEST(TableReader, takesValuesOfTheirKind) {
    TableReader reader(u"x.toml"_qs);
    const Toml table = parsed("t = 'a'\ni = 3\np = 'P2M'\nf = true\ns = 'high'\n");
    EXPECT_EQ(reader.text(table, "t"), u"a"_qs);
    EXPECT_EQ(reader.integer(table, "i"), 3);
    EXPECT_EQ(reader.period(table, "p"), parsePeriod(u"P2M"));
    EXPECT_TRUE(reader.flag(table, "f", false));
    EXPECT_EQ(reader.token<Severity>(table, "s"), Severity::High);
    EXPECT_FALSE(reader.text(table, "absent"));
    EXPECT_TRUE(reader.flag(table, "absent", true));
    EXPECT_TRUE(reader.problems().isEmpty());
}

TEST(TableReader, collectsEveryProblemWithItsLine) {
    TableReader reader(u"x.toml"_qs);
    const Toml table = parsed("t = 1\ni = 'three'\np = 'soon'\nf = 'yes'\ns = 'hihg'\ne = ' '\n");
    reader.text(table, "t");
    reader.integer(table, "i");
    reader.period(table, "p");
    reader.flag(table, "f", false);
    reader.token<Severity>(table, "s");
    reader.requiredText(table, "e");
    reader.requiredText(table, "absent");
    ASSERT_EQ(reader.problems().size(), 7);
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(reader.problems()[i].row, i + 1);
    EXPECT_EQ(reader.problems()[2].text, u"soon"_qs);
    EXPECT_EQ(reader.problems()[4].code, Error::Code::RuleUnknownWord);
    EXPECT_TRUE(reader.problems()[4].detail.startsWith(u"high"_qs));
    EXPECT_EQ(reader.problems()[6].field, u"absent"_qs);
}

TEST(TableReader, refusesNumbersBelowZeroAndKeysItDoesNotKnow) {
    TableReader reader(u"x.toml"_qs);
    const Toml table = parsed("i = -1\ntarge = 2\n");
    EXPECT_FALSE(reader.integer(table, "i"));
    reader.allowOnly(table, {u"i"_qs, u"target"_qs});
    ASSERT_EQ(reader.problems().size(), 2);
    EXPECT_EQ(reader.problems()[1].text, u"targe"_qs);
    EXPECT_EQ(reader.problems()[1].row, 2);
    EXPECT_TRUE(reader.problems()[1].detail.startsWith(u"target"_qs));
}
