// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/migrator.h"
#include "storage/restore.h"
#include "storage/storefile.h"
#include "storage/transaction.h"
#include "support/constraints.h"
#include "support/store.h"
#include "support/storefolder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace matchbook;

namespace {

/// As little work as libsodium allows.
constexpr KeyCost quick{.operations = 1, .memory = 8192};
constexpr qint64 chunk = 65536;
constexpr qint64 sealedChunk = chunk + 17;

const QString passphrase = QStringLiteral("a tree, a boat and a señal");
const QDateTime now(QDate(2026, 3, 2), QTime(12, 0));
constexpr auto ownOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

class BackupTest : public test::StoreFolder {
protected:
    [[nodiscard]] QString backup() const { return path("copy.backup"); }

    /// A store with somebody in it, some chunks long.
    void makeStore(const QString& person = u"Jane Sample"_qs) const {
        const test::Store store(path());
        Contact contact = store.contact(store.add(person));
        contact.note = QString(3 * chunk, u'n');
        ASSERT_TRUE(saveContact(store.session(), contact, {}, {}));
    }

    void back(const QString& secret = {}) const {
        writeBackup(*Database::open(path()), backup(), now, secret, quick);
    }

    Restored restore(const QString& secret = {}) const {
        return restoreStore(backup(), secret, path(), now);
    }

    static QStringList namesIn(const QString& file) {
        QStringList names;
        const auto store = Database::open(file, Database::Access::ReadOnly);
        auto contacts = store->prepare("SELECT name FROM contact ORDER BY id");
        while (contacts.step())
            names += contacts.value<QString>();
        return names;
    }

    static void put(const QString& file, const QByteArray& bytes) {
        QFile device(file);
        ASSERT_TRUE(device.open(QIODevice::WriteOnly));
        device.write(bytes);
    }

    /// Is this refused in place of the backup, and nothing changed by it?
    Error refused(const QByteArray& bytes, const QString& secret = {}) const {
        put(backup(), bytes);
        const QByteArray before = read(path());
        const QStringList there = files();
        const Error error = errorOf([&] { restore(secret); });
        EXPECT_EQ(error.file, backup());
        EXPECT_EQ(read(path()), before);
        EXPECT_EQ(files(), there);
        return error;
    }
};

QByteArray headerOf(const QByteArray& backup) {
    return backup.first(backup.indexOf('\n', backup.indexOf('\n') + 1) + 1);
}

} // namespace

TEST_F(BackupTest, whatIsBackedUpComesBack) {
    makeStore();
    for (const QString& secret : {QString(), passphrase}) {
        back(secret);
        QFile::remove(path());
        const Restored restored = restore(secret);
        EXPECT_EQ(restored.former, QString());
        EXPECT_EQ(restored.backup.made, now.toUTC());
        EXPECT_EQ(restored.backup.schema, newestVersion());
        EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
        EXPECT_EQ(Database::open(path())->problems(true), QStringList());
    }
}

TEST_F(BackupTest, aBackupIsOneFileThatOnlyItsOwnerCanRead) {
    makeStore();
    for (const QString& secret : {QString(), passphrase}) {
        back(secret);
        EXPECT_EQ(files(), (QStringList{u"copy.backup"_qs, u"store.sqlite"_qs}));
        EXPECT_EQ(QFile::permissions(backup()), ownOnly);
    }
}

/// What docs/backup.md says, without our reader.
TEST_F(BackupTest, aBackupWithoutPassphraseCanBeReadWithoutUs) {
    makeStore();
    back();
    const QByteArray bytes = read(backup());
    const QByteArray header = headerOf(bytes);
    EXPECT_TRUE(header.startsWith("Matchbook backup 1\n{"));
    const auto json = QJsonDocument::fromJson(header.sliced(header.indexOf('{'))).object();
    EXPECT_EQ(json[u"protection"].toString(), u"sha256"_qs);
    const QByteArray store = bytes.sliced(header.size(), json[u"size"].toInteger());
    EXPECT_EQ(bytes.sliced(header.size() + store.size()),
              QCryptographicHash::hash(header + store, QCryptographicHash::Sha256));
    put(path("by hand.sqlite"), store);
    EXPECT_EQ(namesIn(path("by hand.sqlite")), QStringList(u"Jane Sample"_qs));
}

TEST_F(BackupTest, aProtectedBackupShowsNothingOfTheStore) {
    makeStore();
    back();
    EXPECT_TRUE(read(backup()).contains("Jane Sample"));
    back(passphrase);
    const QByteArray one = read(backup());
    EXPECT_FALSE(one.contains("Jane Sample"));
    EXPECT_FALSE(one.contains("SQLite format 3"));
    back(passphrase);
    EXPECT_NE(read(backup()).sliced(headerOf(one).size()), one.sliced(headerOf(one).size()))
        << "each has a salt of its own";
}

TEST_F(BackupTest, theWorkOfTryingAPassphraseIsKeptInTheBackupSoThatItCanBeRaised) {
    makeStore();
    for (const KeyCost& cost : {quick, KeyCost{.operations = 2, .memory = 65536}}) {
        writeBackup(*Database::open(path()), backup(), now, passphrase, cost);
        const auto header = readBackupHeader(backup());
        ASSERT_TRUE(header);
        ASSERT_TRUE(header->recipe);
        EXPECT_EQ(header->recipe->cost, cost);
        restore(passphrase);
    }
    EXPECT_GE(KeyCost().memory, 256U * 1024 * 1024) << "as much as is recommended";
    EXPECT_GE(KeyCost().operations, 3U);
}

TEST_F(BackupTest, everyFlippedBitIsRefused) {
    constexpr int flips = 300;
    makeStore();
    QRandomGenerator random(20260302);
    for (const QString& secret : {QString(), passphrase}) {
        back(secret);
        const QByteArray whole = read(backup());
        for (int flip = 0; flip < flips; ++flip) {
            // The header, the first and the last bytes, and everywhere.
            const qsizetype at = flip < 150   ? flip
                                 : flip < 200 ? whole.size() - 1 - (flip - 150)
                                              : random.bounded(int(whole.size()));
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            SCOPED_TRACE(testing::Message() << "byte " << at << " of " << whole.size());
            const auto code = refused(bytes, secret).code;
            ASSERT_TRUE(code == Error::Code::BrokenFile || code == Error::Code::UnknownFormat)
                << int(code);
        }
    }
}

TEST_F(BackupTest, aBackupThatWasCutOffOrGoesOnIsRefused) {
    makeStore();
    for (const QString& secret : {QString(), passphrase}) {
        back(secret);
        const QByteArray whole = read(backup());
        const qsizetype header = headerOf(whole).size();
        for (const qsizetype size :
             {qsizetype(0), qsizetype(5), header - 1, header, header + 1, header + sealedChunk,
              header + 2 * sealedChunk, whole.size() - 32, whole.size() - 1}) {
            SCOPED_TRACE(size);
            const Error error = refused(whole.first(size), secret);
            EXPECT_TRUE(error.code == Error::Code::BrokenFile ||
                        error.code == Error::Code::UnknownFormat);
        }
        EXPECT_EQ(refused(whole + 'x', secret).code, Error::Code::BrokenFile);
    }
}

TEST_F(BackupTest, chunksThatChangedPlacesAreRefused) {
    makeStore();
    back(passphrase);
    const QByteArray whole = read(backup());
    const qsizetype first = headerOf(whole).size();
    QByteArray swapped = whole;
    swapped.replace(first + sealedChunk, sealedChunk, whole.sliced(first, sealedChunk));
    swapped.replace(first, sealedChunk, whole.sliced(first + sealedChunk, sealedChunk));
    EXPECT_EQ(refused(swapped, passphrase).code, Error::Code::BrokenFile);
    QByteArray repeated = whole;
    repeated.replace(first + sealedChunk, sealedChunk, whole.sliced(first, sealedChunk));
    const Error error = refused(repeated, passphrase);
    EXPECT_EQ(error.code, Error::Code::BrokenFile);
    EXPECT_EQ(error.field, u"backup"_qs) << "the passphrase has opened the first";
}

TEST_F(BackupTest, aPassphraseIsRightOrRefused) {
    makeStore();
    back(passphrase);
    const QByteArray whole = read(backup());
    for (const QString& wrong : {u"a tree"_qs, passphrase + u' ', passphrase.toUpper()}) {
        const Error error = refused(whole, wrong);
        EXPECT_EQ(error.code, Error::Code::BrokenFile);
        EXPECT_EQ(error.field, u"passphrase"_qs);
    }
    const Error needed = refused(whole);
    EXPECT_EQ(needed.code, Error::Code::InvalidValue);
    EXPECT_EQ(needed.detail, u"needed"_qs);
    restore(passphrase.normalized(QString::NormalizationForm_D));
    back();
    EXPECT_EQ(refused(read(backup()), passphrase).detail, u"not needed"_qs)
        << "somebody may have put it in the place of a protected one";
}

TEST_F(BackupTest, whatIsNoBackupIsNotRestored) {
    makeStore();
    const QByteArray store = read(path());
    for (const QByteArray& other : {store, QByteArray("BEGIN:VCARD\n"), QByteArray()}) {
        const Error error = refused(other);
        EXPECT_EQ(error.code, Error::Code::UnknownFormat);
        EXPECT_EQ(error.detail, QString());
    }
    EXPECT_EQ(refused("Matchbook backup 2\n{}\n").detail, u"2"_qs) << "of a later version";
    EXPECT_EQ(errorOf([&] { restoreStore(path("none"), {}, path(), now); }).code,
              Error::Code::FileUnreadable);
}

/// Whoever wrote it: sums that fit say nothing about what is in it.
TEST_F(BackupTest, aBackupOfSomethingElseThanOneOfOurStoresIsRefused) {
    makeStore();
    const auto pack = [&](QByteArray store) {
        const QByteArray header =
            "Matchbook backup 1\n{\"made\":\"2026-03-02T11:00:00Z\",\"protection\":\"sha256\","
            "\"schema\":1,\"size\":" +
            QByteArray::number(store.size()) + "}\n";
        return header + store +
               QCryptographicHash::hash(header + store, QCryptographicHash::Sha256);
    };
    const QByteArray whole = read(path());
    EXPECT_EQ(refused(pack("just some notes")).code, Error::Code::BrokenFile);
    QByteArray foreign = whole;
    foreign.replace(68, 4, "Foo1");
    EXPECT_EQ(refused(pack(foreign)).code, Error::Code::BrokenFile);
    QByteArray damaged = whole;
    damaged.replace(8192, 4096, QByteArray(4096, '\x5a'));
    EXPECT_EQ(refused(pack(damaged)).code, Error::Code::BrokenFile);
    QByteArray newer = whole;
    newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    const Error later = refused(pack(newer));
    EXPECT_EQ(later.code, Error::Code::StoreNewer);
    EXPECT_EQ(later.detail, u"999"_qs);
    {
        const auto other = Database::open(path());
        other->execute("CREATE TRIGGER trap AFTER INSERT ON contact BEGIN DELETE FROM event; END");
    }
    EXPECT_EQ(refused(pack(read(path()))).code, Error::Code::BrokenFile);
}

TEST_F(BackupTest, aFailedBackupLeavesWhatStoodThere) {
    makeStore();
    put(backup(), "the copy of last week");
    const QByteArray store = read(path());
    const auto kept = [&] {
        EXPECT_EQ(read(backup()), "the copy of last week");
        EXPECT_EQ(files(), (QStringList{u"copy.backup"_qs, u"store.sqlite"_qs}));
        EXPECT_EQ(read(path()), store);
    };
    const auto database = Database::open(path());
    for (const QString& secret : {QString(), passphrase}) {
        int refusals = 0;
        const test::FileSizeLimit full(0);
        for (rlim_t room = 0; room < rlim_t(store.size()); room += 20'011) {
            full.set(room);
            const Error error =
                errorOf([&] { writeBackup(*database, backup(), now, secret, quick); });
            full.set(RLIM_INFINITY);
            ++refusals;
            EXPECT_EQ(error.code, Error::Code::DiskFull) << room;
            EXPECT_EQ(error.file, backup());
            kept();
        }
        EXPECT_GT(refusals, 10);
    }
    back();
    EXPECT_GT(read(backup()).size(), store.size() / 2);
}

TEST_F(BackupTest, aBackupTakesThePlaceOfNoStoreAndOfNoFolder) {
    makeStore();
    const QByteArray store = read(path());
    const auto database = Database::open(path());
    const Error onStore = errorOf([&] { writeBackup(*database, path(), now); });
    EXPECT_EQ(onStore.code, Error::Code::FileUnwritable);
    EXPECT_EQ(onStore.field, u"store"_qs);
    const QString folder = QFileInfo(path()).absolutePath();
    EXPECT_EQ(errorOf([&] { writeBackup(*database, folder, now); }).code,
              Error::Code::FileUnwritable);
    const QString nowhere = path("none/copy.backup");
    EXPECT_EQ(errorOf([&] { writeBackup(*database, nowhere, now); }).file, nowhere);
    EXPECT_EQ(read(path()), store);
    EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
}

TEST_F(BackupTest, aLinkToABackupLeadsToTheNewOne) {
    makeStore();
    put(path("elsewhere.backup"), "old");
    ASSERT_TRUE(QFile::link(path("elsewhere.backup"), backup()));
    back();
    EXPECT_TRUE(QFileInfo(backup()).isSymLink());
    EXPECT_TRUE(read(path("elsewhere.backup")).startsWith("Matchbook backup 1"));
}

TEST_F(BackupTest, aDamagedStoreIsNotBackedUp) {
    makeStore();
    put(backup(), "the copy of last week");
    QByteArray bytes = read(path());
    bytes.replace(8192, 4096, QByteArray(4096, '\x5a'));
    write(bytes);
    const Error error = errorOf([&] { back(); });
    EXPECT_EQ(error.code, Error::Code::StoreDamaged);
    EXPECT_EQ(read(backup()), "the copy of last week");
    EXPECT_EQ(files(), (QStringList{u"copy.backup"_qs, u"store.sqlite"_qs}));
}

TEST_F(BackupTest, theFormerStoreIsKeptBesideTheRestoredOne) {
    makeStore();
    back();
    QFile::remove(path());
    makeStore(u"John Later"_qs);
    const Restored restored = restore();
    EXPECT_EQ(restored.former, path() + u".replaced-20260302-120000"_qs);
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
    EXPECT_EQ(namesIn(restored.former), QStringList(u"John Later"_qs));
    EXPECT_EQ(QFile::permissions(path()), ownOnly);
    EXPECT_EQ(restore().former, path() + u".replaced-20260302-120000-2"_qs);
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
}

TEST_F(BackupTest, aStoreThatIsDamagedOrNoneIsReplacedAndKept) {
    makeStore();
    back();
    const QByteArray whole = read(path());
    QByteArray page = whole;
    page.replace(8192, 4096, QByteArray(4096, '\x5a'));
    for (const QByteArray& bytes :
         {whole.first(whole.size() / 2), page, QByteArray(), QByteArray(9000, '\0'),
          QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x5a')}) {
        SCOPED_TRACE(bytes.size());
        write(bytes);
        const Restored restored = restore();
        EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
        EXPECT_EQ(read(restored.former), bytes);
    }
}

TEST_F(BackupTest, theJournalOfAnotherStoreIsNotRolledBackIntoTheRestoredOne) {
    makeStore();
    back();
    const QByteArray whole = read(path());
    write("no store any more");
    put(path() + u"-journal"_qs, QByteArray(5000, 'j'));
    const Restored restored = restore();
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
    EXPECT_EQ(read(restored.former + u"-journal"_qs), QByteArray(5000, 'j'));
    QFile::remove(path());
    put(path() + u"-journal"_qs, QByteArray(5000, 'j'));
    EXPECT_EQ(restore().former, QString());
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
}

TEST_F(BackupTest, aStoreThatWasCutOffWhileItWroteIsKeptRolledBack) {
    makeStore();
    back();
    QByteArray half;
    QByteArray journal;
    {
        auto writing = Database::open(path());
        writing->execute("PRAGMA cache_size = 1");
        Transaction transaction(*writing);
        writing->execute("UPDATE contact SET name = 'Half Written'");
        for (int i = 0; i < 500; ++i)
            writing->execute("INSERT INTO undo_step (operation, subject, at, changeset)"
                             " VALUES ('import', 'x', 0, zeroblob(4096))");
        half = read(path());
        journal = read(path() + u"-journal"_qs);
    }
    write(half);
    put(path() + u"-journal"_qs, journal);
    ASSERT_TRUE(hasHotJournal(path()));
    const Restored restored = restore();
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
    EXPECT_EQ(namesIn(restored.former), QStringList(u"Jane Sample"_qs));
    EXPECT_FALSE(hasHotJournal(path()));
}

TEST_F(BackupTest, aStoreThatSomebodyWritesIsNotReplaced) {
    makeStore();
    back();
    {
        const auto other = Database::open(path());
        const Transaction writing(*other);
        EXPECT_EQ(errorOf([&] { restore(); }).code, Error::Code::StoreLocked);
        EXPECT_EQ(files(), (QStringList{u"copy.backup"_qs, u"store.sqlite"_qs}));
    }
    restore();
}

TEST_F(BackupTest, theEmptyLockOfOneWhoWasKilledIsNoLock) {
    makeStore();
    put(path() + u".lock"_qs, {});
    back();
    EXPECT_EQ(files(), (QStringList{u"copy.backup"_qs, u"store.sqlite"_qs}));
}

TEST_F(BackupTest, whoHasTheFormerStoreOpenWritesNoMoreIntoIt) {
    makeStore();
    back();
    const auto other = Database::open(path());
    restore();
    EXPECT_EQ(errorOf([&] { const Transaction transaction(*other); }).code,
              Error::Code::StoreMoved);
}

TEST_F(BackupTest, aFullDiskLeavesTheStoreThatWasThere) {
    makeStore();
    back();
    const QByteArray before = read(path());
    const QStringList there = files();
    const qint64 size = readBackupHeader(backup())->size;
    const test::FileSizeLimit full(0);
    for (qint64 room = 0; room < size; room += 20'011) {
        full.set(rlim_t(room));
        const Error error = errorOf([&] { restore(); });
        full.set(RLIM_INFINITY);
        EXPECT_EQ(error.code, Error::Code::DiskFull) << room;
        EXPECT_EQ(error.file, path());
        EXPECT_EQ(read(path()), before);
        EXPECT_EQ(files(), there);
    }
    restore();
}

TEST_F(BackupTest, aRestoredStoreFollowsTheLinkThatLeadsToIt) {
    makeStore();
    back();
    const QString link = path("link.sqlite");
    ASSERT_TRUE(QFile::link(path(), link));
    restoreStore(backup(), {}, link, now);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(namesIn(path()), QStringList(u"Jane Sample"_qs));
    const QString nowhere = path("nowhere.sqlite");
    ASSERT_TRUE(QFile::link(path("none.sqlite"), nowhere));
    EXPECT_EQ(errorOf([&] { restoreStore(backup(), {}, nowhere, now); }).code,
              Error::Code::FileUnwritable);
}

TEST_F(BackupTest, aRestoreMakesItsFolderAndOnlyItsOwnerEntersIt) {
    makeStore();
    back();
    const QString store = path("new/matchbook.sqlite");
    restoreStore(backup(), {}, store, now);
    EXPECT_EQ(namesIn(store), QStringList(u"Jane Sample"_qs));
    EXPECT_FALSE(QFile::permissions(path("new")) & (QFile::ReadGroup | QFile::ReadOther));
}
