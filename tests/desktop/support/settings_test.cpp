// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/settings.h"
#include "support/print.h"
#include "support/storepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

/// Named as the program names itself.
class SettingsTest : public ::testing::Test {
protected:
    SettingsTest() { nameApplication(); }
    ~SettingsTest() override {
        QCoreApplication::setApplicationName(m_application);
        QCoreApplication::setOrganizationName(m_organization);
    }

    QSettings m_former{QStringLiteral("Unknown Organization"), QStringLiteral("matchbook")};

private:
    QString m_application = QCoreApplication::applicationName();
    QString m_organization = QCoreApplication::organizationName();
};

} // namespace

TEST_F(SettingsTest, haveTheNameOfTheProgramAndTheStoreStaysWhereItWas) {
    EXPECT_TRUE(QSettings().fileName().endsWith(QStringLiteral("/matchbook/matchbook.conf")));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    EXPECT_EQ(defaultStorePath(), data + QStringLiteral("/matchbook/matchbook.sqlite"));
    EXPECT_EQ(sampleStorePath(), data + QStringLiteral("/matchbook/sample.sqlite"));
}

TEST_F(SettingsTest, areTakenOverOnceFromWhereTheyWereKept) {
    const QFileInfo file(m_former.fileName());
    QDir(file.path()).removeRecursively();
    m_former.setValue(QStringLiteral("window/theme"), QStringLiteral("dark"));
    m_former.sync();
    ASSERT_TRUE(file.exists());
    takeOverSettings();
    EXPECT_EQ(QSettings().value(QStringLiteral("window/theme")), QStringLiteral("dark"));
    EXPECT_FALSE(QFileInfo::exists(file.filePath()));
    EXPECT_FALSE(QFileInfo::exists(file.path()));
}

TEST_F(SettingsTest, thatAreThereAlreadyStay) {
    QSettings().setValue(QStringLiteral("window/theme"), QStringLiteral("light"));
    m_former.setValue(QStringLiteral("window/theme"), QStringLiteral("dark"));
    takeOverSettings();
    EXPECT_EQ(QSettings().value(QStringLiteral("window/theme")), QStringLiteral("light"));
}

} // namespace matchbook
