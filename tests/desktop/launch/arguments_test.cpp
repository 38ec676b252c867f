// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/arguments.h"
#include "support/print.h"
#include "support/storepath.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace matchbook {

TEST(Arguments, withoutWordsOpenTheUsersOwnStore) {
    const Arguments read = argumentsOf({QStringLiteral("matchbook")});
    EXPECT_EQ(read.store, QFileInfo(defaultStorePath()).absoluteFilePath());
    EXPECT_FALSE(read.sample);
    EXPECT_TRUE(read.toImport.isEmpty());
}

TEST(Arguments, theSampleHasAStoreOfItsOwnUnlessOneIsNamed) {
    EXPECT_EQ(argumentsOf({QStringLiteral("matchbook"), QStringLiteral("--sample")}).store,
              QFileInfo(sampleStorePath()).absoluteFilePath());
    EXPECT_EQ(argumentsOf({QStringLiteral("matchbook"), QStringLiteral("--sample"),
                           QStringLiteral("--store"), QStringLiteral("/tmp/own.sqlite")})
                  .store,
              u"/tmp/own.sqlite");
}

TEST(Arguments, leadToTheSampleAndBackToTheStoreOneBeganWith) {
    Arguments own;
    own.store = QStringLiteral("/tmp/own.sqlite");
    own.hidden = true;
    own.toImport = {QStringLiteral("/tmp/people.vcf")};
    const Arguments sample = otherThan(own, own);
    EXPECT_TRUE(sample.sample);
    EXPECT_EQ(sample.store, sampleStorePath());
    EXPECT_FALSE(sample.hidden);
    EXPECT_TRUE(sample.toImport.isEmpty()) << "once is enough";
    const Arguments back = otherThan(sample, own);
    EXPECT_FALSE(back.sample);
    EXPECT_EQ(back.store, own.store);
}

TEST(Arguments, leadFromTheSampleToTheUsualStoreAndBack) {
    Arguments sample;
    sample.sample = true;
    sample.store = QStringLiteral("/tmp/sample.sqlite");
    const Arguments own = otherThan(sample, sample);
    EXPECT_FALSE(own.sample);
    EXPECT_EQ(own.store, defaultStorePath());
    EXPECT_EQ(otherThan(own, sample).store, sample.store);
}

TEST(Arguments, filesAreWholeSoThatAnotherProcessFindsThem) {
    const Arguments read = argumentsOf({QStringLiteral("matchbook"), QStringLiteral("people.vcf")});
    EXPECT_EQ(read.toImport,
              QStringList(QDir::current().absoluteFilePath(QStringLiteral("people.vcf"))));
}

TEST(Arguments, standAllInTheManualPage) {
    QFile page(QStringLiteral(SOURCE_ROOT "/packaging/matchbook.1"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray said = page.readAll().replace("\\-", "-");
    QCommandLineParser parser;
    describe(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    static const QRegularExpression option(QStringLiteral("--[a-z]+\\b(?!-)"));
    auto options = option.globalMatch(parser.helpText());
    ASSERT_TRUE(options.hasNext());
    while (options.hasNext()) {
        const QByteArray name = options.next().captured().toUtf8();
        EXPECT_TRUE(said.contains(name)) << name.constData();
    }
}

TEST(Arguments, areReadBackAsTheyWereHandedOver) {
    Arguments asked;
    asked.store = QStringLiteral("/tmp/a store.sqlite");
    asked.sample = true;
    asked.hidden = true;
    asked.log = true;
    asked.view = QStringLiteral("contacts");
    asked.toImport = {QStringLiteral("/tmp/one.csv"), QStringLiteral("/tmp/--two.vcf")};
    EXPECT_EQ(argumentsOf(wordsFor(asked)), asked);
}

} // namespace matchbook
