// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"
#include "storage/database.h"
#include "support/constraints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace matchbook {

namespace {

constexpr auto ownerReads = QFile::ReadOwner | QFile::ReadUser;
constexpr auto ownerWrites = QFile::WriteOwner | QFile::WriteUser;
constexpr auto ownerEnters = QFile::ExeOwner | QFile::ExeUser;

// Where the header of a store has the numbers of its program and its version.
constexpr qint64 versionOffset = 60;
constexpr qint64 applicationIdOffset = 68;

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(offset));
    file.write(bytes);
}

} // namespace

using StoreTest = CliTest;

TEST_F(StoreTest, initMakesAStoreThatOnlyItsUserCanRead) {
    const auto made = object(start, {u"init"_qs});
    EXPECT_EQ(made[u"store"].toString(), store());
    EXPECT_EQ(made[u"sample"], QJsonValue(false));
    EXPECT_EQ(QFile::permissions(store()), ownerReads | ownerWrites);
    EXPECT_EQ(QFile::permissions(QFileInfo(store()).absolutePath()),
              ownerReads | ownerWrites | ownerEnters);
}

TEST_F(StoreTest, initWithoutAStoreUsesTheDataFolder) {
    const Answer made = run({u"init"_qs});
    EXPECT_EQ(made.exit, 0) << made.err.constData();
    EXPECT_TRUE(QFileInfo::exists(path(u"data/matchbook/matchbook.sqlite"_qs)));
    EXPECT_EQ(run({u"due"_qs}).exit, 0);
}

TEST_F(StoreTest, initLeavesAnExistingStoreAlone) {
    init();
    add(start, u"Jane Doe"_qs);
    refused(4, {u"init"_qs}, store());
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 1);
}

TEST_F(StoreTest, aMissingStoreIsNamed) {
    const Answer refusal = on(start, {u"due"_qs});
    EXPECT_EQ(refusal.exit, 4);
    EXPECT_TRUE(QString::fromUtf8(refusal.err).contains(store())) << refusal.err.constData();
    EXPECT_FALSE(QFileInfo::exists(store()));
}

TEST_F(StoreTest, aFileThatIsNoStoreIsLeftUntouched) {
    init();
    const QByteArray text = QByteArray("just some notes, no database\n").repeated(20);
    writeFile(u"store/matchbook.sqlite"_qs, text);
    refused(4, {u"due"_qs}, store());
    EXPECT_EQ(contentOf(store()), text);
}

TEST_F(StoreTest, anotherProgramsDatabaseIsNotOurs) {
    init();
    overwrite(store(), applicationIdOffset, QByteArray(4, '\0'));
    refused(4, {u"due"_qs}, u"not one of Matchbook"_qs);
}

TEST_F(StoreTest, aStoreOfALaterVersionIsLeftUntouched) {
    init();
    overwrite(store(), versionOffset, QByteArray("\0\0\x03\xe7", 4));
    const QByteArray before = contentOf(store());
    refused(4, {u"add"_qs, u"Jane Doe"_qs}, u"999"_qs);
    EXPECT_EQ(contentOf(store()), before);
}

TEST_F(StoreTest, aDamagedStoreIsRefusedAndVerifySaysWhatIsWrong) {
    init();
    add(start, u"Jane Doe"_qs);
    overwrite(store(), 8192, QByteArray(4096, '\x5a'));
    const QByteArray before = contentOf(store());
    refused(4, {u"contacts"_qs}, u"damaged"_qs);
    const Answer found = on(start, {u"verify"_qs, u"--json"_qs});
    EXPECT_EQ(found.exit, 1) << found.err.constData();
    EXPECT_FALSE(QJsonDocument::fromJson(found.out)[u"damage"].toArray().isEmpty());
    EXPECT_EQ(on(start, {u"verify"_qs}).exit, 1);
    EXPECT_EQ(contentOf(store()), before);
}

TEST_F(StoreTest, aStoreThatWasCutOffIsDamaged) {
    init();
    ASSERT_TRUE(QFile::resize(store(), QFileInfo(store()).size() / 2));
    refused(4, {u"contacts"_qs}, u"damaged"_qs);
    EXPECT_EQ(on(start, {u"verify"_qs}).exit, 1);
}

TEST_F(StoreTest, verifyRefusesWhatIsNoStoreToVerify) {
    refused(4, {u"verify"_qs}, u"no store here"_qs);
    init();
    overwrite(store(), versionOffset, QByteArray("\0\0\x03\xe7", 4));
    refused(4, {u"verify"_qs}, u"999"_qs);
    writeFile(u"store/matchbook.sqlite"_qs, "notes");
    refused(4, {u"verify"_qs}, u"not one of Matchbook"_qs);
}

TEST_F(StoreTest, aFolderIsNoStore) {
    init();
    const Answer refusal = run({u"due"_qs, u"--store"_qs, path(u"store"_qs)});
    EXPECT_EQ(refusal.exit, 4);
    EXPECT_TRUE(refusal.err.contains("cannot be read")) << refusal.err.constData();
}

TEST_F(StoreTest, aStoreThatAnotherProgramWritesIsLocked) {
    init();
    const auto other = Database::open(store());
    other->execute("BEGIN IMMEDIATE");
    EXPECT_TRUE(array(start, {u"contacts"_qs}).isEmpty()) << "reading goes on";
    refused(4, {u"add"_qs, u"Jane Doe"_qs}, u"Another program is writing"_qs);
    other->execute("ROLLBACK");
    EXPECT_GT(add(start, u"Jane Doe"_qs), 0);
}

TEST_F(StoreTest, aFolderThatCannotBeWrittenIsNamedAndItsStoreStillRead) {
    init();
    add(start, u"Jane Doe"_qs);
    const QString folder = QFileInfo(store()).absolutePath();
    QFile::remove(store() + u"-journal"_qs);
    const QByteArray before = contentOf(store());
    QFile::setPermissions(folder, ownerReads | ownerEnters);
    beforeStart = test::holdToModes;
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 1);
    refused(4, {u"add"_qs, u"John Roe"_qs}, u"cannot be written"_qs);
    const Answer made = run({u"init"_qs, u"--store"_qs, folder + u"/new.sqlite"_qs});
    EXPECT_EQ(made.exit, 4);
    EXPECT_TRUE(made.err.contains("new.sqlite: ")) << made.err.constData();
    QFile::setPermissions(folder, ownerReads | ownerWrites | ownerEnters);
    EXPECT_EQ(contentOf(store()), before);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList(u"matchbook.sqlite"_qs));
}

TEST_F(StoreTest, aFullDiskIsSaidAndLeavesTheStoreUsable) {
    init();
    add(start, u"Jane Doe"_qs);
    const auto room = static_cast<rlim_t>(QFileInfo(store()).size());
    const QByteArray before = contentOf(store());
    beforeStart = [room] {
        test::limitFileSize(room);
    };
    refused(4, {u"add"_qs, u"John Roe !"_qs + QString(50'000, u'x')}, u"The disk is full"_qs);
    EXPECT_EQ(contentOf(store()), before);
    EXPECT_EQ(on(start, {u"verify"_qs}).exit, 0);
    beforeStart = {};
    EXPECT_GT(add(start, u"John Roe !"_qs + QString(50'000, u'x')), 0);
}

TEST_F(StoreTest, verifyFindsAWholeStoreWhole) {
    init();
    add(start, u"Jane Doe"_qs);
    const auto found = object(start, {u"verify"_qs});
    EXPECT_EQ(sorted(found.keys()), (QStringList{u"damage"_qs, u"outdated"_qs}));
    EXPECT_TRUE(found[u"damage"].toArray().isEmpty());
    EXPECT_TRUE(found[u"outdated"].toArray().isEmpty());
}

TEST_F(StoreTest, undoTakesTheLastStepBack) {
    init();
    add(start, u"Jane Doe"_qs);
    add(start, u"John Roe"_qs);
    const auto undone = object(start, {u"undo"_qs});
    EXPECT_EQ(undone[u"operation"].toString(), u"add-contact"_qs);
    EXPECT_EQ(undone[u"subject"].toString(), u"John Roe"_qs);
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 1);
    const auto steps = array(start, {u"undo"_qs, u"--list"_qs});
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(sorted(steps[0].toObject().keys()),
              (QStringList{u"at"_qs, u"id"_qs, u"operation"_qs, u"subject"_qs, u"undone"_qs}));
    EXPECT_TRUE(steps[0][u"undone"].toBool());
    EXPECT_FALSE(steps[1][u"undone"].toBool());
}

TEST_F(StoreTest, undoInANewStoreHasNothingToTakeBack) {
    init();
    refused(2, {u"undo"_qs}, u"nothing to undo"_qs);
}

} // namespace matchbook
