// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/storeactions.h"
#include "storage/migrator.h"
#include "storage/transaction.h"
#include "support/constraints.h"
#include "support/storefolder.h"

#include <QFileInfo>

#include <unistd.h>

using namespace matchbook;

namespace {

constexpr qsizetype pageSize = 4096;

Clock noon() {
    return fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
}

Result<ContactId> add(Session& session, const QString& name) {
    Contact contact;
    setWholeName(contact, name);
    return saveContact(session, contact, u"Example Hospital"_qs, {});
}

QStringList names(Session& session) {
    QStringList names;
    for (const Contact& contact :
         session.read([](Stores& stores) { return stores.contacts.all(); }).value())
        names += contact.name;
    return names;
}

class BrokenStoreTest : public test::StoreFolder {
protected:
    /// A store with one person, as bytes.
    QByteArray makeStore() const {
        add(**Session::create(path(), noon()), u"Jane Sample"_qs).value();
        return read(path());
    }

    static Error refusal(const QString& file) {
        const auto session = Session::open(file, noon());
        EXPECT_FALSE(session);
        return session ? Error{} : session.error();
    }

    /// Is the file refused with this code, by opening and by looking at it, and left as it is?
    void refused(const QByteArray& bytes, Error::Code code) const {
        write(bytes);
        EXPECT_EQ(refusal(path()).code, code);
        EXPECT_EQ(refusal(path()).file, path());
        const auto verified = verify(path());
        ASSERT_FALSE(verified);
        EXPECT_EQ(verified.error().code, code);
        EXPECT_EQ(read(path()), bytes);
        EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
    }

    /// Is damage a refusal for one who wants to work, and a finding for one who wants to know?
    void damaged(const QByteArray& bytes) const {
        write(bytes);
        const Error error = refusal(path());
        EXPECT_EQ(error.code, Error::Code::StoreDamaged);
        EXPECT_EQ(error.file, path());
        const auto verified = verify(path());
        ASSERT_TRUE(verified) << testing::PrintToString(verified.error());
        EXPECT_FALSE(verified->damage.isEmpty());
        EXPECT_EQ(read(path()), bytes);
        EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
    }
};

} // namespace

TEST_F(BrokenStoreTest, aFileThatIsNoDatabaseIsNotOurs) {
    const QByteArray store = makeStore();
    refused({}, Error::Code::StoreNotOurs);
    refused("First Name,Last Name\nJane,Sample\n", Error::Code::StoreNotOurs);
    refused(QByteArray(8192, '\0'), Error::Code::StoreNotOurs);
    refused(store.first(99), Error::Code::StoreNotOurs);
}

TEST_F(BrokenStoreTest, anotherProgramsDatabaseIsNotOurs) {
    QByteArray bytes = makeStore();
    bytes.replace(68, 4, "Foo1");
    refused(bytes, Error::Code::StoreNotOurs);
}

TEST_F(BrokenStoreTest, aStoreOfALaterVersionIsLeftUntouched) {
    QByteArray bytes = makeStore();
    bytes.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    refused(bytes, Error::Code::StoreNewer);
}

TEST_F(BrokenStoreTest, aStoreThatWasCutOffIsDamaged) {
    const QByteArray whole = makeStore();
    for (const qsizetype size : {qsizetype(100), pageSize - 1, pageSize, whole.size() / 2,
                                 whole.size() - pageSize, whole.size() - 1}) {
        SCOPED_TRACE(size);
        damaged(whole.first(size));
    }
}

TEST_F(BrokenStoreTest, aPageOfGarbageIsFoundWhereverItIs) {
    const QByteArray whole = makeStore();
    for (qsizetype at = pageSize; at < whole.size(); at += pageSize) {
        SCOPED_TRACE(at / pageSize + 1);
        QByteArray bytes = whole;
        bytes.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
        damaged(bytes);
    }
}

TEST_F(BrokenStoreTest, aHeaderOfGarbageBelowTheFirstBytesIsFound) {
    QByteArray bytes = makeStore();
    bytes.replace(100, pageSize - 100, QByteArray(pageSize - 100, '\x5a'));
    damaged(bytes);
}

TEST_F(BrokenStoreTest, aValueNoRecordCanHaveIsDamageThatIsNamed) {
    makeStore();
    Database::open(path())->execute("UPDATE contact SET metOn = '2026-02-30'");
    const auto verified = verify(path());
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->damage, QStringList(u"metOn: 2026-02-30"_qs));
}

TEST_F(BrokenStoreTest, aRecordThatPointsToNobodyIsDamage) {
    makeStore();
    {
        auto store = Database::open(path());
        store->execute("PRAGMA foreign_keys = OFF");
        store->execute("UPDATE contact SET introducedBy = 7777");
    }
    const auto verified = verify(path());
    ASSERT_TRUE(verified);
    ASSERT_EQ(verified->damage.size(), 1);
    EXPECT_TRUE(verified->damage.first().contains(u"contact"));
}

TEST_F(BrokenStoreTest, anIndexThatLagsBehindIsOutdatedAndCanBeMended) {
    makeStore();
    Database::open(path())->execute("DELETE FROM contact_search; DELETE FROM contact_digest");
    const auto lagging = verify(path());
    ASSERT_TRUE(lagging);
    EXPECT_EQ(lagging->damage, QStringList());
    EXPECT_FALSE(lagging->outdated.isEmpty());
    ASSERT_TRUE(rebuild(**Session::open(path(), noon())));
    EXPECT_EQ(verify(path())->outdated, QStringList());
}

TEST_F(BrokenStoreTest, lookingAtAStoreChangesNothing) {
    const QByteArray bytes = makeStore();
    const auto verified = verify(path());
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
    EXPECT_EQ(read(path()), bytes);
}

TEST_F(BrokenStoreTest, aLinkLeadsToTheStore) {
    makeStore();
    const QString link = path("link.sqlite");
    ASSERT_TRUE(QFile::link(path(), link));
    {
        const auto session = Session::open(link, noon());
        ASSERT_TRUE(session);
        ASSERT_TRUE(add(**session, u"John Sample"_qs));
    }
    EXPECT_EQ(names(**Session::open(path(), noon())).size(), 2);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(BrokenStoreTest, aLinkThatLeadsNowhereIsNeitherAStoreNorRoomForOne) {
    const QString link = path("link.sqlite");
    ASSERT_TRUE(QFile::link(path("elsewhere.sqlite"), link));
    EXPECT_EQ(refusal(link).code, Error::Code::StoreMissing);
    const auto made = Session::create(link, noon());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(QFile::exists(path("elsewhere.sqlite")));
}

TEST_F(BrokenStoreTest, whatWasCutOffIsRolledBack) {
    makeStore();
    {
        auto writing = Database::open(path());
        writing->execute("PRAGMA cache_size = 1");
        Transaction transaction(*writing);
        writing->execute("UPDATE contact SET name = 'Half Written'");
        for (int i = 0; i < 500; ++i)
            writing->execute("INSERT INTO undo_step (operation, subject, at, changeset)"
                             " VALUES ('edit', 'x', 0, zeroblob(2000))");
        // As they lie on the disk when the power fails now.
        ASSERT_TRUE(QFile::copy(path(), path("cut.sqlite")));
        ASSERT_TRUE(QFile::copy(path() + u"-journal"_qs, path("cut.sqlite-journal")));
    }
    ASSERT_NE(read(path("cut.sqlite")), read(path()));
    ASSERT_TRUE(QFile::link(path("cut.sqlite"), path("link.sqlite")));
    const auto session = Session::open(path("link.sqlite"), noon());
    ASSERT_TRUE(session);
    EXPECT_EQ(names(**session), QStringList(u"Jane Sample"_qs));
    EXPECT_EQ(verify(path("cut.sqlite"))->damage, QStringList());
    EXPECT_EQ(QFileInfo(path("cut.sqlite-journal")).size(), 0);
}

TEST_F(BrokenStoreTest, theJournalOfAStoreThatIsGoneDoesNotReachANewOne) {
    makeStore();
    {
        auto writing = Database::open(path());
        writing->execute("PRAGMA cache_size = 1");
        Transaction transaction(*writing);
        for (int i = 0; i < 500; ++i)
            writing->execute("INSERT INTO undo_step (operation, subject, at, changeset)"
                             " VALUES ('edit', 'x', 0, zeroblob(2000))");
        ASSERT_TRUE(QFile::copy(path() + u"-journal"_qs, path("new.sqlite-journal")));
    }
    const auto made = Session::create(path("new.sqlite"), noon());
    ASSERT_TRUE(made);
    EXPECT_EQ(names(**made), QStringList());
    EXPECT_EQ(verify(path("new.sqlite"))->damage, QStringList());
    EXPECT_EQ(files().filter(u"old-journal"_qs).size(), 1) << "kept, for it is all that is left";
}

TEST_F(BrokenStoreTest, aStoreThatAnotherProgramWritesIsLocked) {
    const QByteArray bytes = makeStore();
    auto other = Database::open(path());
    other->execute("BEGIN EXCLUSIVE");
    EXPECT_EQ(refusal(path()).code, Error::Code::StoreLocked);
    EXPECT_EQ(verify(path()).error().code, Error::Code::StoreLocked);
    other->execute("ROLLBACK");
    EXPECT_EQ(read(path()), bytes);
    EXPECT_TRUE(Session::open(path(), noon()));
}

TEST_F(BrokenStoreTest, aWriteIntoALockedStoreIsRefusedAndSucceedsAfterwards) {
    makeStore();
    const auto mine = Session::open(path(), noon());
    auto other = Database::open(path());
    {
        Transaction transaction(*other);
        EXPECT_EQ(add(**mine, u"John Sample"_qs).error().code, Error::Code::StoreLocked);
        EXPECT_EQ(names(**mine), QStringList(u"Jane Sample"_qs));
    }
    EXPECT_TRUE(add(**mine, u"John Sample"_qs));
}

TEST_F(BrokenStoreTest, nothingIsWrittenIntoAFileThatIsNoLongerTheStore) {
    makeStore();
    const auto session = Session::open(path(), noon());
    ASSERT_TRUE(add(**session, u"John Sample"_qs));
    ASSERT_TRUE(QFile::copy(path(), path("older.sqlite")));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(add(**session, u"Late Sample"_qs).error().code, Error::Code::StoreMoved);
    EXPECT_EQ((*session)->undo().error().code, Error::Code::StoreMoved);
    ASSERT_TRUE(QFile::rename(path("older.sqlite"), path()));
    EXPECT_EQ(add(**session, u"Late Sample"_qs).error().code, Error::Code::StoreMoved);
    EXPECT_EQ(names(**Session::open(path(), noon())).size(), 2);
}

TEST_F(BrokenStoreTest, aStoreInAFolderThatCannotBeWrittenIsReadAndNotChanged) {
    const QByteArray bytes = makeStore();
    QFile::remove(path() + u"-journal"_qs);
    const test::ModesHold modes;
    const QString folder = QFileInfo(path()).absolutePath();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    const auto session = Session::open(path(), noon());
    EXPECT_TRUE(session);
    if (session) {
        EXPECT_EQ(names(**session), QStringList(u"Jane Sample"_qs));
        EXPECT_EQ(add(**session, u"John Sample"_qs).error().code, Error::Code::StoreReadOnly);
        EXPECT_EQ(names(**session), QStringList(u"Jane Sample"_qs));
    }
    const auto made = Session::create(path("new.sqlite"), noon());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(made ? Error::Code{} : made.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(read(path()), bytes);
    EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
    EXPECT_TRUE(add(**session, u"John Sample"_qs)) << "without opening it again";
}

TEST_F(BrokenStoreTest, aStoreThatCannotBeWrittenIsReadAndNotChanged) {
    const QByteArray bytes = makeStore();
    const test::ModesHold modes;
    QFile::setPermissions(path(), QFile::ReadOwner);
    const auto session = Session::open(path(), noon());
    ASSERT_TRUE(session);
    EXPECT_EQ(names(**session), QStringList(u"Jane Sample"_qs));
    EXPECT_EQ(add(**session, u"John Sample"_qs).error().code, Error::Code::StoreReadOnly);
    EXPECT_EQ((*session)->undo().error().code, Error::Code::StoreReadOnly);
    EXPECT_EQ(verify(path())->damage, QStringList());
    EXPECT_EQ(read(path()), bytes);
}

TEST_F(BrokenStoreTest, aStoreThatCannotBeReadSaysSo) {
    makeStore();
    const test::ModesHold modes;
    QFile::setPermissions(path(), {});
    const Error error = refusal(path());
    EXPECT_EQ(error.code, Error::Code::StoreUnreadable);
    EXPECT_FALSE(error.detail.isEmpty());
}

TEST_F(BrokenStoreTest, aFolderOrAPlaceBelowAFileIsNoStore) {
    makeStore();
    EXPECT_EQ(refusal(QFileInfo(path()).absolutePath()).code, Error::Code::StoreUnreadable);
    EXPECT_EQ(refusal(path() + u"/store.sqlite"_qs).code, Error::Code::StoreMissing);
    const auto made = Session::create(path() + u"/store.sqlite"_qs, noon());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(made.error().file, path() + u"/store.sqlite"_qs);
}
