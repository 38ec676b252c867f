// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

using UsageTest = CliTest;

TEST_F(UsageTest, versionAndHelpNeedNoStore) {
    EXPECT_EQ(run({u"--version"_qs}).exit, 0);
    EXPECT_TRUE(run({u"--version"_qs}).out.startsWith("matchbook-cli "));
    for (const QString& word : {u"--help"_qs, u"-h"_qs, u"help"_qs}) {
        const Answer help = run({word});
        EXPECT_EQ(help.exit, 0);
        EXPECT_TRUE(help.out.contains("contacts"));
        EXPECT_TRUE(help.err.isEmpty());
    }
}

TEST_F(UsageTest, helpSaysWhatACommandTakes) {
    for (const QStringList& words :
         {QStringList{u"help"_qs, u"log"_qs}, QStringList{u"log"_qs, u"--help"_qs}}) {
        const Answer help = run(words);
        EXPECT_EQ(help.exit, 0) << help.err.constData();
        EXPECT_TRUE(help.out.contains("--awaits-reply"));
    }
    EXPECT_TRUE(run({u"help"_qs, u"item"_qs}).out.contains("item close"));
    EXPECT_EQ(run({u"help"_qs, u"dance"_qs}).exit, 2);
}

TEST_F(UsageTest, theManualPageNeedsNoStore) {
    const Answer page = run({u"--man"_qs});
    EXPECT_EQ(page.exit, 0);
    EXPECT_TRUE(page.out.startsWith(".TH MATCHBOOK\\-CLI 1 ")) << page.out.left(80).constData();
    EXPECT_TRUE(page.err.isEmpty());
}

TEST_F(UsageTest, noCommandIsWrongUsage) {
    const Answer refusal = run({});
    EXPECT_EQ(refusal.exit, 2);
    EXPECT_EQ(refusal.err.count('\n'), 1);
}

TEST_F(UsageTest, unknownWordsAreNamed) {
    init();
    refused(2, {u"dance"_qs}, u"dance"_qs);
    refused(2, {u"due"_qs, u"--wihtin"_qs, u"3"_qs}, u"--wihtin"_qs);
    refused(2, {u"due"_qs, u"extra"_qs}, u"extra"_qs);
    refused(2, {u"show"_qs}, u"CONTACT"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"shoeSize=9"_qs}, u"shoeSize"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"stage=m9"_qs}, u"m9"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"stage"_qs}, u"KEY=VALUE"_qs);
}

TEST_F(UsageTest, badDatesAreNamed) {
    init();
    add(start, u"Jane Doe"_qs);
    EXPECT_EQ(run({u"due"_qs, u"--store"_qs, store(), u"--today"_qs, u"2026-02-30"_qs}).exit, 2);
    EXPECT_EQ(run({u"due"_qs, u"--store"_qs, store(), u"--today"_qs, u"tomorrow"_qs}).exit, 2);
    const QStringList log{u"log"_qs,       u"Jane Doe"_qs,    u"--channel"_qs,
                          u"email"_qs,     u"--direction"_qs, u"outgoing"_qs,
                          u"--purpose"_qs, u"update"_qs,      u"--on"_qs};
    for (const QString& day : {u"2026-02-30"_qs, u"2026-01-05x"_qs, u"2026-01-05T25:00"_qs,
                               u"2026-01-05T"_qs, u"05.01.2026"_qs})
        refused(2, log + QStringList{day}, day);
}

TEST_F(UsageTest, optionsMayStandAnywhereAndWithAnEqualsSign) {
    init();
    add(start, u"Jane Doe"_qs);
    const Answer listed = run({u"contacts"_qs, u"--json"_qs, u"--store="_qs + store(), u"jane"_qs,
                               u"--today=2026-01-05"_qs});
    EXPECT_EQ(listed.exit, 0) << listed.err.constData();
    EXPECT_TRUE(listed.out.contains("Jane Doe"));
}

TEST_F(UsageTest, errorsAreNotPartOfTheJson) {
    init();
    const Answer refusal = on(start, {u"show"_qs, u"Nobody"_qs, u"--json"_qs});
    EXPECT_EQ(refusal.exit, 2);
    EXPECT_TRUE(refusal.out.isEmpty());
    EXPECT_TRUE(refusal.err.contains("Nobody"));
}

} // namespace matchbook
