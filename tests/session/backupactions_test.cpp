// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backupactions.h"
#include "session/storeactions.h"
#include "storage/backup.h"
#include "storage/migrator.h"
#include "support/store.h"
#include "support/storefolder.h"

using namespace matchbook;

namespace {

class BackupActionsTest : public test::StoreFolder {
protected:
    [[nodiscard]] QString backup() const { return path("copy.backup"); }
};

} // namespace

TEST_F(BackupActionsTest, everythingComesBackWithItsHistoryAndCanBeUndoneAsBefore) {
    const test::Store store(path());
    store.log(store.add(u"Jane Sample"_qs, u"Example Hospital"_qs), {2026, 3, 1});
    ASSERT_TRUE(backUp(store.session(), backup()));
    const auto contents = [](Session& session) {
        return session.read([](Stores& stores) { return readContents(stores); }).value();
    };
    const Contents before = contents(store.session());
    store.add(u"John Later"_qs);
    const auto restored = restoreBackup(backup(), {}, path(), store.clock.clock());
    ASSERT_TRUE(restored);
    const auto session = Session::open(path(), store.clock.clock());
    ASSERT_TRUE(session);
    EXPECT_EQ(contents(**session), before);
    EXPECT_EQ(undoSteps(**session)->size(), 2);
    EXPECT_TRUE((*session)->undo());
    const auto verified = verify(path());
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
    const auto former = Session::open(restored->former, store.clock.clock());
    ASSERT_TRUE(former);
    EXPECT_EQ(contents(**former).contacts.size(), 2);
}

TEST_F(BackupActionsTest, aSessionOnTheFormerStoreWritesNoMore) {
    const test::Store store(path());
    ASSERT_TRUE(backUp(store.session(), backup()));
    ASSERT_TRUE(restoreBackup(backup(), {}, path(), store.clock.clock()));
    Contact contact;
    setWholeName(contact, u"Jane Sample"_qs);
    const auto refused = saveContact(store.session(), contact, {}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreMoved);
}

TEST_F(BackupActionsTest, aBackupOfAnOlderStoreIsBroughtUpToDateWhenItIsOpened) {
    const test::SettableClock clock({2026, 3, 2});
    const int older = newestVersion() - 1;
    {
        const auto database = Database::create(path());
        migrate(*database, migrations().first(older));
        writeBackup(*database, backup(), clock.clock()());
    }
    QFile::remove(path());
    const auto restored = restoreBackup(backup(), {}, path(), clock.clock());
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->backup.schema, older);
    ASSERT_TRUE(Session::open(path(), clock.clock()));
    EXPECT_EQ(versionOf(*Database::open(path())), newestVersion());
}

TEST_F(BackupActionsTest, whatIsRefusedIsAnErrorAndNotAnException) {
    const test::Store store(path());
    const auto refused = restoreBackup(path("none"), {}, path(), store.clock.clock());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::FileUnreadable);
    const auto unwritten = backUp(store.session(), path("none/copy.backup"));
    ASSERT_FALSE(unwritten);
    EXPECT_EQ(unwritten.error().code, Error::Code::FileUnwritable);
}
