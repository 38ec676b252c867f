// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/autostart.h"
#include "desktop/launch/ownconfig.h"
#include "support/print.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class AutostartTest : public ::testing::Test {
protected:
    OwnConfig config;
};

} // namespace

TEST_F(AutostartTest, isOffUntilItIsSwitchedOnAndCanBeSwitchedOff) {
    EXPECT_FALSE(startsAtLogin());
    ASSERT_TRUE(setStartsAtLogin(true).ok());
    EXPECT_TRUE(startsAtLogin());
    QFile entry(config.folder.filePath(QStringLiteral("autostart/matchbook.desktop")));
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(entry.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Exec=\"") + QCoreApplication::applicationFilePath() +
                              QStringLiteral("\" --hidden\n")))
        << text.toStdString();
    ASSERT_TRUE(setStartsAtLogin(false).ok());
    EXPECT_FALSE(startsAtLogin());
}

TEST_F(AutostartTest, aFolderThatCannotBeWrittenIsSaid) {
    QFile inTheWay(config.folder.filePath(QStringLiteral("autostart")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto written = setStartsAtLogin(true);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(startsAtLogin());
}

} // namespace matchbook
