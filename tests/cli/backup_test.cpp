// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"
#include "storage/transaction.h"
#include "support/constraints.h"
#include "support/openstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace matchbook {

class BackupTest : public CliTest {
protected:
    [[nodiscard]] QString backup() const { return path(u"copy.backup"_qs); }

    QStringList names() {
        QStringList names;
        for (const auto& person : array(start, {u"contacts"_qs}))
            names += person[u"name"].toString();
        return names;
    }

    /// The files beside the store, without the journal that it keeps for the next time.
    [[nodiscard]] QStringList besideStore() const {
        QStringList files = QDir(QFileInfo(store()).absolutePath()).entryList(QDir::Files);
        files.removeIf([](const QString& file) { return file.endsWith(u"-journal"); });
        return files;
    }
};

TEST_F(BackupTest, whatIsBackedUpComesBackAndTheFormerStoreIsNamed) {
    init();
    add(start, u"Jane Doe"_qs);
    const auto written = object(start, {u"backup"_qs, backup()});
    EXPECT_EQ(sorted(written.keys()), (QStringList{u"bytes"_qs, u"file"_qs, u"protected"_qs}));
    EXPECT_EQ(written[u"file"].toString(), backup());
    EXPECT_EQ(written[u"bytes"].toInteger(), QFileInfo(backup()).size());
    EXPECT_FALSE(written[u"protected"].toBool());
    EXPECT_FALSE(QFile::permissions(backup()) & (QFile::ReadGroup | QFile::ReadOther));
    add(start, u"John Roe"_qs);
    const auto restored = object(start, {u"restore"_qs, backup()});
    EXPECT_EQ(sorted(restored.keys()), (QStringList{u"former"_qs, u"made"_qs, u"store"_qs}));
    EXPECT_EQ(restored[u"store"].toString(), store());
    EXPECT_EQ(names(), QStringList(u"Jane Doe"_qs));
    const QString former = restored[u"former"].toString();
    EXPECT_TRUE(former.startsWith(store() + u".replaced-"_qs)) << qPrintable(former);
    EXPECT_EQ(on(start, {u"verify"_qs}).exit, 0);
    const Answer again = on(start, {u"restore"_qs, backup()});
    EXPECT_EQ(again.exit, 0);
    EXPECT_TRUE(again.out.contains("The former store is kept as ")) << again.out.constData();
}

TEST_F(BackupTest, restoreNeedsNoStoreAndMindsNoDamage) {
    init();
    add(start, u"Jane Doe"_qs);
    object(start, {u"backup"_qs, backup()});
    ASSERT_TRUE(QDir(QFileInfo(store()).absolutePath()).removeRecursively());
    const auto restored = object(start, {u"restore"_qs, backup()});
    EXPECT_TRUE(restored[u"former"].isNull());
    EXPECT_EQ(names(), QStringList(u"Jane Doe"_qs));
    ASSERT_TRUE(QFile::resize(store(), QFileInfo(store()).size() / 2));
    refused(4, {u"contacts"_qs}, u"damaged"_qs);
    refused(4, {u"backup"_qs, path(u"other.backup"_qs)}, u"damaged"_qs);
    EXPECT_FALSE(QFile::exists(path(u"other.backup"_qs)));
    object(start, {u"restore"_qs, backup()});
    EXPECT_EQ(names(), QStringList(u"Jane Doe"_qs));
}

TEST_F(BackupTest, aPassphraseIsTheFirstLineOfItsFile) {
    init();
    add(start, u"Jane Doe"_qs);
    writeFile(u"pass"_qs, "a tree and a boat\r\nnot this\n");
    writeFile(u"same"_qs, "a tree and a boat");
    writeFile(u"wrong"_qs, "a tree");
    const QString option = u"--passphrase-file"_qs;
    const auto written = object(start, {u"backup"_qs, backup(), option, path(u"pass"_qs)});
    EXPECT_TRUE(written[u"protected"].toBool());
    EXPECT_FALSE(contentOf(backup()).contains("Jane Doe"));
    const QByteArray before = contentOf(store());
    refused(3, {u"restore"_qs, backup(), option, path(u"wrong"_qs)},
            u"The passphrase does not open this backup"_qs);
    refused(2, {u"restore"_qs, backup()}, u"its passphrase is needed"_qs);
    EXPECT_EQ(contentOf(store()), before);
    EXPECT_EQ(besideStore(), QStringList(u"matchbook.sqlite"_qs));
    object(start, {u"restore"_qs, backup(), option, path(u"same"_qs)});
    EXPECT_EQ(names(), QStringList(u"Jane Doe"_qs));
}

TEST_F(BackupTest, aPassphraseThatIsNoneIsRefused) {
    init();
    writeFile(u"empty"_qs, "");
    writeFile(u"blank"_qs, "\na tree and a boat\n");
    const QString option = u"--passphrase-file"_qs;
    for (const QString& file : {u"empty"_qs, u"blank"_qs})
        refused(2, {u"backup"_qs, backup(), option, path(file)}, u"is empty"_qs);
    refused(3, {u"backup"_qs, backup(), option, path(u"none"_qs)}, u"none"_qs);
    refused(2, {u"backup"_qs, backup(), option}, option);
    EXPECT_FALSE(QFile::exists(backup()));
    object(start, {u"backup"_qs, backup()});
    writeFile(u"pass"_qs, "a tree and a boat\n");
    refused(2, {u"restore"_qs, backup(), option, path(u"pass"_qs)},
            u"is not protected by a passphrase"_qs);
}

TEST_F(BackupTest, whatCannotBeRestoredIsNamedAndChangesNothing) {
    init();
    add(start, u"Jane Doe"_qs);
    object(start, {u"backup"_qs, backup()});
    const QByteArray before = contentOf(store());
    const QByteArray whole = contentOf(backup());
    writeFile(u"cut.backup"_qs, whole.first(whole.size() - 1000));
    refused(3, {u"restore"_qs, path(u"cut.backup"_qs)}, u"cut.backup: The backup is damaged"_qs);
    QByteArray flipped = whole;
    flipped[20000] = char(flipped[20000] ^ 1);
    writeFile(u"flipped.backup"_qs, flipped);
    refused(3, {u"restore"_qs, path(u"flipped.backup"_qs)}, u"Try another copy"_qs);
    refused(3, {u"restore"_qs, store()}, u"This is no backup"_qs);
    refused(3, {u"restore"_qs, path(u"none"_qs)}, u"none"_qs);
    writeFile(u"later.backup"_qs, "Matchbook backup 7\n" + whole);
    refused(3, {u"restore"_qs, path(u"later.backup"_qs)}, u"later version (format 7)"_qs);
    refused(2, {u"restore"_qs}, u"FILE"_qs);
    EXPECT_EQ(contentOf(store()), before);
    EXPECT_EQ(besideStore(), QStringList(u"matchbook.sqlite"_qs));
}

TEST_F(BackupTest, aBackupGoesWhereThereIsNoStoreAndCanBeWritten) {
    init();
    const QByteArray before = contentOf(store());
    refused(4, {u"backup"_qs, store()}, u"This is a store of Matchbook"_qs);
    refused(4, {u"backup"_qs, path(u"none/copy.backup"_qs)}, u"cannot be written"_qs);
    beforeStart = [] {
        test::limitFileSize(20'000);
    };
    refused(4, {u"backup"_qs, backup()}, u"copy.backup: The disk is full"_qs);
    EXPECT_FALSE(QFile::exists(backup()));
    EXPECT_EQ(contentOf(store()), before);
    EXPECT_EQ(besideStore(), QStringList(u"matchbook.sqlite"_qs));
}

TEST_F(BackupTest, aStoreThatIsInUseIsNotReplaced) {
    init();
    object(start, {u"backup"_qs, backup()});
    {
        const auto other = Database::open(store());
        const Transaction writing(*other);
        refused(4, {u"restore"_qs, backup()}, u"Another program is writing"_qs);
    }
    {
        QLockFile window(windowName(store()) + u".lock"_qs);
        ASSERT_TRUE(window.tryLock(0));
        refused(4, {u"restore"_qs, backup()}, u"Matchbook has this store open"_qs);
    }
    object(start, {u"restore"_qs, backup()});
}

} // namespace matchbook
