// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backupactions.h"
#include "session/copyactions.h"
#include "support/constraints.h"
#include "support/store.h"
#include "support/storefolder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace matchbook;

namespace {

class CopyActionsTest : public test::StoreFolder {
protected:
    CopyActionsTest()
        : store(path()) {
        store.add(u"Jane Sample"_qs);
    }

    [[nodiscard]] QStringList copies() const {
        return QDir(copiesFolder(path())).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString copy(const char* name) const {
        return copiesFolder(path()) + u'/' + QString::fromLatin1(name);
    }

    /// Says whether a copy was made.
    [[nodiscard]] Result<bool> copyOfToday() const {
        const auto begun = CopyOfToday::begin(store.session());
        if (!begun)
            return begun.error();
        if (!*begun)
            return false;
        auto isLeft = (*begun)->copyNext();
        while (isLeft && *isLeft)
            isLeft = (*begun)->copyNext();
        const auto finished = isLeft ? (*begun)->finish() : Result<>(isLeft.error());
        return finished ? Result<bool>(true) : finished.error();
    }

    [[nodiscard]] bool copyOn(QDate day) const {
        store.clock.setDay(day);
        return copyOfToday().value();
    }

    /// As if somebody had worked since the last copy: tests are faster than the clock of the disk.
    void change() const {
        for (const QString& name : copies()) {
            QFile file(copiesFolder(path()) + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            file.setFileTime(QFileInfo(path()).lastModified().addSecs(-60),
                             QFileDevice::FileModificationTime);
        }
    }

    test::Store store;
};

} // namespace

TEST_F(CopyActionsTest, onceADayWhatChangedIsCopiedBesideTheStore) {
    EXPECT_TRUE(copyOn({2026, 3, 2}));
    EXPECT_EQ(copies(), QStringList(u"store-20260302-120000.backup"_qs));
    change();
    EXPECT_FALSE(copyOn({2026, 3, 2})) << "there is one of today";
    EXPECT_TRUE(copyOn({2026, 3, 3}));
    EXPECT_FALSE(copyOn({2026, 3, 4})) << "nothing changed";
    EXPECT_EQ(copies().size(), 2);
}

TEST_F(CopyActionsTest, aCopyCanBeRestoredAndOnlyTheUserCanReadIt) {
    ASSERT_TRUE(copyOn({2026, 3, 2}));
    const QString folder = copiesFolder(path());
    EXPECT_FALSE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther));
    const QString made = copy("store-20260302-120000.backup");
    EXPECT_FALSE(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther));
    store.add(u"John Later"_qs);
    ASSERT_TRUE(restoreBackup(made, {}, path(), store.clock.clock()));
    const auto session = Session::open(path(), store.clock.clock());
    EXPECT_EQ((*session)->read([](Stores& stores) { return stores.contacts.all(); })->size(), 1);
}

TEST_F(CopyActionsTest, oldCopiesAreThinnedAndNothingElseIsTouched) {
    ASSERT_TRUE(copyOn({2026, 3, 2}));
    const QByteArray other = "somebody put it there";
    for (const char* name : {"store-20260302-120000.backup.txt", "notes.txt",
                             "sample-20200101-120000.backup", "store-20200101.backup"}) {
        QFile file(copy(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(other);
    }
    for (int day = 0; day < 20; ++day) {
        change();
        ASSERT_TRUE(copyOn(QDate(2026, 3, 3).addDays(day)));
    }
    const auto ours = copies().filter(QRegularExpression(u"^store-\\d{8}-\\d{6}\\.backup$"_qs));
    EXPECT_LT(ours.size(), 20);
    EXPECT_GE(ours.size(), 14);
    EXPECT_TRUE(ours.contains(u"store-20260322-120000.backup"_qs));
    EXPECT_EQ(copies().size(), ours.size() + 4);
}

TEST_F(CopyActionsTest, aCopyThatFailsIsAnErrorAndLetsNothingGo) {
    ASSERT_TRUE(copyOn({2026, 3, 2}));
    change();
    store.clock.setDay({2026, 3, 3});
    {
        const test::FileSizeLimit full(20'000);
        const auto refused = copyOfToday();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::DiskFull);
    }
    EXPECT_EQ(copies(), QStringList(u"store-20260302-120000.backup"_qs));
    EXPECT_TRUE(copyOfToday().value()) << "the next time";
}
