// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <gtest/gtest.h>

namespace matchbook::test {

/// The golden files are written anew with MATCHBOOK_UPDATE_GOLDEN=1 in the environment; look at
/// what git shows before committing them.
inline void expectGolden(const QString& name, const QByteArray& bytes) {
    QFile file(QStringLiteral(TEST_DATA "/summary/") + name);
    if (qEnvironmentVariableIntValue("MATCHBOOK_UPDATE_GOLDEN") != 0) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        file.write(bytes);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    EXPECT_EQ(bytes.toStdString(), file.readAll().toStdString()) << name.toStdString();
}

} // namespace matchbook::test
