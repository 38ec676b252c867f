// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/singleinstance.h"
#include "support/openstore.h"
#include "support/print.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class SingleInstanceTest : public ::testing::Test {
protected:
    QString store(const char* name) { return folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(SingleInstanceTest, aLaterStartHandsItsWordsToTheFirst) {
    SingleInstance first(store("own.sqlite"));
    ASSERT_TRUE(first.begin());
    QSignalSpy called(&first, &SingleInstance::called);
    const QStringList words{QStringLiteral("matchbook"), QStringLiteral("--log"),
                            QStringLiteral("Grüße.vcf")};
    // Handing over waits for the answer, as a process of its own does.
    bool handed = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(store("own.sqlite"));
        handed = !second.begin() && second.handOver(words);
    }));
    other->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other->isFinished(); }));
    EXPECT_TRUE(handed);
    ASSERT_EQ(called.count(), 1);
    EXPECT_EQ(called.first().first().toStringList(), words);
}

TEST_F(SingleInstanceTest, eachStoreHasItsOwn) {
    SingleInstance own(store("own.sqlite"));
    SingleInstance sample(store("sample.sqlite"));
    EXPECT_TRUE(own.begin());
    EXPECT_TRUE(sample.begin());
}

TEST_F(SingleInstanceTest, theEmptyLockOfOneWhoWasKilledIsNoLock) {
    QFile lock(windowName(store("own.sqlite")) + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    EXPECT_FALSE(isOpenInWindow(store("own.sqlite")));
    SingleInstance next(store("own.sqlite"));
    EXPECT_TRUE(next.begin());
    EXPECT_TRUE(isOpenInWindow(store("own.sqlite")));
}

TEST_F(SingleInstanceTest, whenTheFirstIsGoneTheNextIsTheFirst) {
    auto first = std::make_unique<SingleInstance>(store("own.sqlite"));
    ASSERT_TRUE(first->begin());
    first.reset();
    SingleInstance next(store("own.sqlite"));
    EXPECT_TRUE(next.begin());
}

} // namespace matchbook
