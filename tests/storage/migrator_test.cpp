// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"
#include "storage/storefile.h"
#include "storage/stores.h"
#include "support/storefolder.h"

using namespace matchbook;

namespace {

/// The schema of two released versions, the second of which adds a column.
const QList<Migration> first{{1, "CREATE TABLE person (name TEXT) STRICT"}};
const QList<Migration> second =
    first + QList<Migration>{
                {2, "ALTER TABLE person ADD COLUMN note TEXT; UPDATE person SET note = 'kept'"}};
const QList<Migration> broken =
    second + QList<Migration>{{3, "DELETE FROM person; ALTER TABLE nobody ADD COLUMN note TEXT"}};

class MigratorTest : public test::StoreFolder {
protected:
    /// A store of version 1 with one row.
    QByteArray makeStore() const {
        {
            auto store = Database::create(path());
            migrate(*store, first);
            store->execute("INSERT INTO person VALUES ('Jane Sample')");
        }
        return read(path());
    }

    [[nodiscard]] QString copy(int version) const {
        return path() + u".before-v%1"_qs.arg(version);
    }

    static qint64 people(Database& store) { return store.number("SELECT count(*) FROM person"); }
};

} // namespace

TEST_F(MigratorTest, aNewStoreRunsAllMigrations) {
    migrate(*Database::create(path()));
    const auto header = readStoreHeader(path());
    ASSERT_TRUE(header);
    EXPECT_EQ(header->version, migrations().last().version);
    EXPECT_EQ(header->applicationId, storeApplicationId);
    EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs)) << "nothing to copy yet";
}

TEST_F(MigratorTest, migrationsAreNumberedFromOneWithoutGaps) {
    for (qsizetype i = 0; i < migrations().size(); ++i) {
        EXPECT_EQ(migrations()[i].version, i + 1);
        EXPECT_FALSE(migrations()[i].script.isEmpty());
    }
}

TEST_F(MigratorTest, aStoreThatIsUpToDateIsLeftAlone) {
    const QByteArray before = makeStore();
    migrate(*Database::open(path()), first);
    EXPECT_EQ(read(path()), before);
    EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
}

TEST_F(MigratorTest, anOlderStoreIsCopiedBeforeItIsBroughtUpToDate) {
    makeStore();
    {
        auto store = Database::open(path());
        migrate(*store, second);
        EXPECT_EQ(versionOf(*store), 2);
        EXPECT_EQ(store->number("SELECT count(*) FROM person WHERE note = 'kept'"), 1);
    }
    auto kept = Database::open(copy(2), Database::Access::ReadOnly);
    EXPECT_EQ(versionOf(*kept), 1);
    EXPECT_EQ(people(*kept), 1);
    EXPECT_FALSE(QFile::permissions(copy(2)) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(files(), (QStringList{u"store.sqlite"_qs, u"store.sqlite.before-v2"_qs}));
}

TEST_F(MigratorTest, aMigrationThatFailsLeavesTheStoreAsItWas) {
    const QByteArray before = makeStore();
    const Error error = errorOf([&] { migrate(*Database::open(path()), broken); });
    EXPECT_EQ(error.code, Error::Code::StoreFailed);
    EXPECT_TRUE(error.detail.contains(u"nobody")) << error.detail.toStdString();
    EXPECT_EQ(read(path()), before) << "neither half-way nor at version 2";
    auto store = Database::open(path());
    migrate(*store, second);
    EXPECT_EQ(people(*store), 1);
}

TEST_F(MigratorTest, aCopyThatWasCutOffIsMadeAgain) {
    makeStore();
    QFile left(copy(2) + u".unfinished"_qs);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("SQLite format 3");
    left.close();
    migrate(*Database::open(path()), second);
    EXPECT_FALSE(left.exists());
    EXPECT_EQ(people(*Database::open(copy(2))), 1);
}

TEST_F(MigratorTest, aStoreThatCannotBeCopiedIsNotTouched) {
    const QByteArray before = makeStore();
    ASSERT_TRUE(QDir().mkpath(copy(2) + u"/in the way"_qs));
    const Error error = errorOf([&] { migrate(*Database::open(path()), second); });
    EXPECT_EQ(error.code, Error::Code::FileUnwritable);
    EXPECT_EQ(error.file, copy(2));
    EXPECT_EQ(read(path()), before);
    EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
}

TEST_F(MigratorTest, aDamagedStoreIsNotBroughtUpToDate) {
    {
        auto store = Database::create(path());
        migrate(*store, first);
        store->execute(
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 2000)"
            " INSERT INTO person SELECT 'Jane Sample of Example Hospital' FROM n");
    }
    QByteArray bytes = read(path());
    bytes.replace(3 * 4096, 4096, QByteArray(4096, '\x5a'));
    write(bytes);
    EXPECT_EQ(errorOf([&] { migrate(*Database::open(path()), second); }).code,
              Error::Code::StoreDamaged);
    EXPECT_EQ(read(path()), bytes);
    EXPECT_FALSE(QFile::exists(copy(2)));
}

TEST_F(MigratorTest, aStoreOfALaterVersionIsRefusedAndStaysByteIdentical) {
    makeStore();
    Database::open(path())->execute("PRAGMA user_version = 999");
    const QByteArray before = read(path());
    for (const bool beforeSqlite : {true, false}) {
        const Error error = errorOf([&] {
            beforeSqlite ? void(openKnownVersion(path()))
                         : migrate(*Database::open(path()), second);
        });
        EXPECT_EQ(error.code, Error::Code::StoreNewer);
        EXPECT_EQ(error.detail, u"999");
        EXPECT_EQ(error.file, path());
        EXPECT_EQ(read(path()), before);
        EXPECT_EQ(files(), QStringList(u"store.sqlite"_qs));
    }
}

TEST_F(MigratorTest, theJournalOfALaterVersionIsLeftToItsOwnProgram) {
    makeStore();
    Database::open(path())->execute("PRAGMA user_version = 999");
    QFile journal(path("store.sqlite-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0'));
    journal.close();
    const QByteArray before = read(journal.fileName());
    EXPECT_EQ(errorOf([&] { openKnownVersion(path()); }).code, Error::Code::StoreNewer);
    EXPECT_EQ(read(journal.fileName()), before);
}

TEST_F(MigratorTest, whatWasNotKnownOfSomebodyIsNotKnownInVersion8Either) {
    auto store = Database::create(path());
    migrate(*store, migrations().first(7));
    constexpr auto fields = tokens<MissingField>();
    for (size_t i = 0; i < fields.size(); ++i) {
        const QByteArray list = i == 0 ? "[]" : QByteArray("[\"email\",\"") + fields[i] + "\"]";
        store->execute("INSERT INTO contact_digest VALUES (" + QByteArray::number(int(i)) +
                       ", 'abel', '', 'mentor', '[]', 'none', 1, '" + list +
                       "', 0, '2026-01-10', NULL, NULL)");
    }
    migrate(*store);
    auto select = store->prepare("SELECT missing, lastTouch FROM contact_digest ORDER BY contact");
    for (size_t i = 0; i < fields.size(); ++i) {
        ASSERT_TRUE(select.step());
        const int both = bitOf(MissingField::Email) | bitOf(static_cast<MissingField>(i));
        EXPECT_EQ(select.value<int>(0), i == 0 ? 0 : both) << fields[i];
        EXPECT_EQ(select.value<QString>(1), u"2026-01-10");
    }
}

/// tests/data/databases/v<N>.sql holds rows as the program of version N wrote them.
TEST_F(MigratorTest, aStoreOfEveryReleasedVersionKeepsAllItsRecords) {
    for (const Migration& released : migrations()) {
        const QString rows = QStringLiteral(TEST_DATA "/databases/v%1.sql").arg(released.version);
        ASSERT_TRUE(QFile::exists(rows)) << rows.toStdString();
        auto store = Database::create(path(qPrintable(u"v%1.sqlite"_qs.arg(released.version))));
        migrate(*store, migrations().first(released.version));
        store->execute("PRAGMA foreign_keys = OFF");
        store->execute(read(rows));
        store->execute("PRAGMA foreign_keys = ON");
        migrate(*store);
        EXPECT_EQ(store->problems(true), QStringList());
        Stores stores(*store);
        const Contents contents = readContents(stores);
        EXPECT_EQ(contents.applicant.name, u"Sam Example");
        EXPECT_EQ(contents.organizations.size(), 1);
        EXPECT_EQ(contents.events.size(), 1);
        EXPECT_EQ(contents.projects.size(), 1);
        EXPECT_EQ(contents.contacts.size(), 2);
        EXPECT_EQ(contents.contacts.value(0).points.size(), 1);
        EXPECT_EQ(contents.contacts.value(0).tags, QStringList(u"IR"_qs));
        EXPECT_EQ(contents.interactions.size(), 2);
        EXPECT_EQ(contents.actionItems.size(), 2);
        EXPECT_EQ(contents.favors.size(), 1);
        EXPECT_EQ(contents.letters.size(), 1);
        EXPECT_EQ(contents.decisions.size(), 1);
        EXPECT_EQ(contents.savedViews.size(), released.version < 4 ? 0 : 1);
        const auto listed = stores.contacts.ids({.text = u"sample"_qs}, {}, {2026, 3, 2});
        EXPECT_EQ(listed.size(), released.version < 4 ? 1 : 0)
            << "what follows from the records is made anew, and left out of the newest rows";
        EXPECT_EQ(stores.history.steps().size(), 10);
    }
}
