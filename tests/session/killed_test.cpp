// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backupactions.h"
#include "session/contactactions.h"
#include "session/storeactions.h"
#include "support/storefolder.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

using namespace matchbook;

namespace {

constexpr int kills = 30;
constexpr quint32 seed = 20260302;

/// What the writer was told is written.
struct Acknowledged {
    int people = 0;
    int logged = 0;
};

class KilledTest : public test::StoreFolder {
protected:
    /// Lets the writer write until so many milliseconds after its first acknowledgement, and kills
    /// it.
    Acknowledged writeUntilKilled(int firstNumber, int milliseconds) const {
        QProcess writer;
        writer.start(QStringLiteral(MATCHBOOK_TEST_WRITER), {path(), QString::number(firstNumber)});
        EXPECT_TRUE(writer.waitForReadyRead(30'000)) << writer.exitCode();
        EXPECT_FALSE(writer.waitForFinished(milliseconds)) << writer.exitCode();
        writer.kill();
        writer.waitForFinished();
        Acknowledged told;
        for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
            told.people += line.startsWith("added ");
            told.logged += line.startsWith("logged ");
        }
        return told;
    }
};

} // namespace

TEST_F(KilledTest, everyAcknowledgedWriteIsThereAndNoneIsHalf) {
    const auto clock = fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
    ASSERT_TRUE(Session::create(path(), clock));
    QRandomGenerator random(seed);
    Acknowledged told;
    int interrupted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE(testing::Message() << "seed " << seed << ", kill " << kill);
        const auto more = writeUntilKilled(told.people, random.bounded(60));
        told.people += more.people;
        told.logged += more.logged;
        interrupted += QFileInfo(path() + u"-journal"_qs).size() > 0;
        const auto session = Session::open(path(), clock);
        ASSERT_TRUE(session);
        if ((*session)->nextToRedo()) {
            ASSERT_TRUE((*session)->redo()) << "taken back when it was killed";
        }
        const Contents contents =
            (*session)->read([](Stores& stores) { return readContents(stores); }).value();
        // One write more may have been done than the writer lived to tell.
        ASSERT_GE(contents.contacts.size(), told.people);
        ASSERT_LE(contents.contacts.size(), told.people + 1);
        ASSERT_GE(contents.interactions.size(), told.logged);
        ASSERT_LE(contents.interactions.size(), told.logged + 1);
        for (const Contact& contact : contents.contacts) {
            ASSERT_EQ(contact.tags.size(), 2);
            ASSERT_EQ(contact.roles.size(), 1);
        }
        const auto verified = verify(path());
        ASSERT_TRUE(verified);
        ASSERT_EQ(verified->damage + verified->outdated, QStringList());
        told = {static_cast<int>(contents.contacts.size()),
                static_cast<int>(contents.interactions.size())};
    }
    EXPECT_GT(told.people, kills);
    RecordProperty("hotJournals", interrupted);
}

TEST_F(KilledTest, aRestoreThatIsCutOffLeavesTheFormerStoreOrTheRestoredOne) {
    const auto clock = fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
    const QStringList people{u"Jane Sample"_qs, u"John Sample"_qs};
    const QStringList backups{path("0.backup"), path("1.backup")};
    for (int which : {0, 1}) {
        QFile::remove(path());
        const auto session = Session::create(path(), clock);
        Contact contact;
        setWholeName(contact, people[which]);
        contact.note = QString(200'000, u'n');
        ASSERT_TRUE(saveContact(**session, contact, {}, {}));
        ASSERT_TRUE(backUp(**session, backups[which]));
    }
    QRandomGenerator random(seed);
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE(testing::Message() << "seed " << seed << ", kill " << kill);
        QProcess restorer;
        restorer.start(QStringLiteral(MATCHBOOK_TEST_RESTORER), QStringList{path()} + backups);
        ASSERT_TRUE(restorer.waitForReadyRead(30'000)) << restorer.exitCode();
        EXPECT_FALSE(restorer.waitForFinished(random.bounded(60))) << restorer.exitCode();
        restorer.kill();
        restorer.waitForFinished();
        const auto restored = restorer.readAllStandardOutput().count("restored ");
        const auto verified = verify(path());
        ASSERT_TRUE(verified);
        ASSERT_EQ(verified->damage + verified->outdated, QStringList());
        const auto session = Session::open(path(), clock);
        ASSERT_TRUE(session);
        const auto contacts =
            (*session)->read([](Stores& stores) { return stores.contacts.all(); }).value();
        ASSERT_EQ(contacts.size(), 1);
        // The last one that was told, or the one after it.
        const auto which = people.indexOf(contacts.first().name);
        ASSERT_TRUE(which == (restored + 1) % 2 || which == restored % 2);
        ASSERT_FALSE(files().filter(u".replaced-"_qs).isEmpty()) << "nothing is deleted";
    }
}
