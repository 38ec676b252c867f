// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"
#include "storage/migrator.h"
#include "storage/storefile.h"
#include "storage/transaction.h"
#include "support/storefolder.h"

#include <QFileInfo>

using namespace matchbook;

namespace {

class DatabaseTest : public test::StoreFolder {
protected:
    static Error errorOfOpening(const QString& file) {
        return errorOf([&] { migrate(*Database::open(file)); });
    }

    QString newStore() const {
        migrate(*Database::create(path()));
        return path();
    }
};

} // namespace

TEST_F(DatabaseTest, aNewStoreIsReadableByItsOwnerAlone) {
    const auto permissions = QFileInfo(newStore()).permissions();
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup));
}

TEST_F(DatabaseTest, neverCreatesAStoreThatWasExpected) {
    EXPECT_EQ(errorOfOpening(path("missing.sqlite")).code, Error::Code::StoreMissing);
    EXPECT_FALSE(QFile::exists(path("missing.sqlite")));
}

TEST_F(DatabaseTest, refusesAFileThatIsNoDatabaseAndLeavesItAlone) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), QByteArray(4096, 'x')}) {
        const QString file = write(bytes);
        EXPECT_EQ(errorOfOpening(file).code, Error::Code::StoreNotOurs);
        EXPECT_EQ(read(file), bytes);
    }
}

TEST_F(DatabaseTest, refusesTheDatabaseOfAnotherProgram) {
    {
        auto other = Database::create(path());
        other->execute("CREATE TABLE moz_places (id INTEGER)");
    }
    EXPECT_EQ(errorOfOpening(path()).code, Error::Code::StoreNotOurs);
}

TEST_F(DatabaseTest, aNameThatLooksLikeAnUriIsAFileName) {
    const QString file = path("file:new.db?mode=memory");
    migrate(*Database::create(file));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(versionOf(*Database::open(file)), newestVersion());
}

TEST_F(DatabaseTest, checksReferencesBetweenTables) {
    auto database = Database::inMemory();
    migrate(*database);
    EXPECT_THROW(database->execute("INSERT INTO photo (contact, bytes) VALUES (7, x'00')"),
                 StorageError);
}

TEST_F(DatabaseTest, rollsBackWhatWasNotCommitted) {
    auto database = Database::inMemory();
    migrate(*database);
    {
        Transaction transaction(*database);
        database->execute("UPDATE applicant SET name = 'Kim'");
    }
    EXPECT_EQ(database->number("SELECT count(*) FROM applicant WHERE name = 'Kim'"), 0);
}

TEST_F(DatabaseTest, aSecondConnectionIsToldThatTheStoreIsLocked) {
    newStore();
    auto one = Database::open(path());
    auto two = Database::open(path());
    two->execute("PRAGMA busy_timeout = 10");
    Transaction transaction(*one);
    EXPECT_EQ(errorOf([&] { Transaction other(*two); }).code, Error::Code::StoreLocked);
}

TEST_F(DatabaseTest, valuesComeBackAsTheyWereBound) {
    auto database = Database::inMemory();
    database->execute("CREATE TABLE t (a ANY, b ANY, c ANY, d ANY, e ANY) STRICT");
    const QString text = QString::fromUtf8("👩‍⚕️ Çağrı") + QChar(0xfeff) + u'x';
    const qint64 big = (qint64(1) << 53) + 1;
    const auto instant = QDateTime::fromMSecsSinceEpoch(1772452800123, Qt::UTC);
    const QStringList list{QStringLiteral("a,b"), QStringLiteral("\"c\"")};
    database->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)")
        .bind(text, big, QDate(2024, 2, 29), instant, list)
        .run();
    auto select = database->prepare("SELECT * FROM t");
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.value<QString>(0), text);
    EXPECT_EQ(select.value<qint64>(1), big);
    EXPECT_EQ(select.value<QDate>(2), QDate(2024, 2, 29));
    EXPECT_EQ(select.value<QDateTime>(3), instant);
    EXPECT_EQ(select.value<QStringList>(4), list);
}

TEST_F(DatabaseTest, aTokenThatIsNoneIsDamage) {
    auto database = Database::inMemory();
    database->execute("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('friend')");
    auto select = database->prepare("SELECT a FROM t");
    ASSERT_TRUE(select.step());
    EXPECT_EQ(errorOf([&] { select.value<Relationship>(); }).code, Error::Code::StoreDamaged);
}

TEST_F(DatabaseTest, aValueThatItsColumnCannotHaveIsDamage) {
    auto database = Database::inMemory();
    database->execute("CREATE TABLE t (day TEXT, time TEXT, list TEXT, period TEXT);"
                      "INSERT INTO t VALUES ('2026-02-30', '25:00', '[1,', 'soon'),"
                      " ('20:6-01-01', '', '{\"a\":1}', ''), ('2026x01x01', '4', 'abc', 'P')");
    auto select = database->prepare("SELECT * FROM t");
    while (select.step()) {
        EXPECT_EQ(errorOf([&] { select.value<QDate>(0); }).code, Error::Code::StoreDamaged);
        EXPECT_EQ(errorOf([&] { select.value<QTime>(1); }).code, Error::Code::StoreDamaged);
        EXPECT_EQ(errorOf([&] { select.value<QStringList>(2); }).code, Error::Code::StoreDamaged);
        EXPECT_EQ(errorOf([&] { select.value<Period>(3); }).code, Error::Code::StoreDamaged);
    }
}
