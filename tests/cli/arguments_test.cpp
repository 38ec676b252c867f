// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "support/print.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace matchbook {

using ::testing::ElementsAre;

namespace {

Result<Arguments> parse(const QString& usage, const QStringList& words) {
    return Arguments::parse(parseUsage(usage), words);
}

Error errorOf(const QString& usage, const QStringList& words) {
    const auto parsed = parse(usage, words);
    return parsed ? Error{} : parsed.error();
}

} // namespace

TEST(Usage, tellsFlagsFromOptionsThatTakeAValue) {
    const Usage usage = parseUsage(u"CONTACT[,CONTACT…] --kind K [--tag T]… [--awaits-reply]"_qs);
    EXPECT_THAT(usage.required, ElementsAre(u"CONTACT,CONTACT"_qs));
    EXPECT_EQ(usage.most, 1);
    ASSERT_EQ(usage.options.size(), 3);
    EXPECT_TRUE(usage.options[0].takesValue && usage.options[0].required);
    EXPECT_TRUE(usage.options[1].takesValue && usage.options[1].repeats);
    EXPECT_FALSE(usage.options[1].required);
    EXPECT_FALSE(usage.options[2].takesValue);
}

TEST(Usage, takesABarForAChoiceOfFlags) {
    const Usage usage = parseUsage(u"KEY --person|--rule"_qs);
    ASSERT_EQ(usage.options.size(), 2);
    EXPECT_EQ(usage.options[1].name, u"--rule"_qs);
    EXPECT_FALSE(usage.options[0].takesValue);
    EXPECT_FALSE(usage.options[0].required);
}

TEST(Arguments, keepsWhatWasGivenSeveralTimes) {
    const auto parsed =
        parse(u"FILE [--tag T]…"_qs, {u"--tag"_qs, u"a"_qs, u"x.vcf"_qs, u"--tag=b"_qs});
    ASSERT_TRUE(parsed.ok());
    EXPECT_THAT(parsed->values("--tag"), ElementsAre(u"a"_qs, u"b"_qs));
    EXPECT_EQ(parsed->word(0), u"x.vcf"_qs);
}

TEST(Arguments, takesWordsAfterTwoDashesAsTheyAre) {
    const auto parsed = parse(u"LINE"_qs, {u"--"_qs, u"--json"_qs});
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->word(0), u"--json"_qs);
}

TEST(Arguments, refusesAnOptionGivenTwice) {
    EXPECT_EQ(errorOf(u"[--kind K]"_qs, {u"--kind"_qs, u"a"_qs, u"--kind"_qs, u"b"_qs}).text,
              u"b"_qs);
}

TEST(Arguments, refusesAMissingValue) {
    const Error error = errorOf(u"[--kind K]"_qs, {u"--kind"_qs});
    EXPECT_EQ(error.code, Error::Code::InvalidValue);
    EXPECT_EQ(error.field, u"--kind"_qs);
}

TEST(Arguments, refusesAValueForAFlag) {
    EXPECT_EQ(errorOf(u"[--sample]"_qs, {u"--sample=yes"_qs}).code, Error::Code::UnknownField);
}

} // namespace matchbook
