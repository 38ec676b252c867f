// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/exportactions.h"
#include "session/importactions.h"
#include "session/storeactions.h"
#include "support/constraints.h"
#include "support/storefolder.h"

#include <QFileInfo>

using namespace matchbook;

namespace {

Clock noon() {
    return fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
}

class FullDiskTest : public test::StoreFolder {
protected:
    static Result<ContactId> add(Session& session, const QString& name, qsizetype noteSize = 0) {
        Contact contact;
        setWholeName(contact, name);
        contact.note = QString(noteSize, u'x');
        return saveContact(session, contact, u"Example Hospital"_qs, {});
    }

    static Contents contents(Session& session) {
        return *session.read([](Stores& stores) { return readContents(stores); });
    }

    static rlim_t sizeOf(const QString& file) {
        return static_cast<rlim_t>(QFileInfo(file).size());
    }
};

} // namespace

TEST_F(FullDiskTest, aWriteIsRefusedWholeAndSucceedsOnceThereIsRoom) {
    const auto session = Session::create(path(), noon());
    ASSERT_TRUE(add(**session, u"Jane Sample"_qs));
    const Contents before = contents(**session);
    const QByteArray bytes = read(path());
    {
        const test::FileSizeLimit full(sizeOf(path()));
        const auto refused = add(**session, u"John Sample"_qs, 100'000);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::DiskFull);
        EXPECT_EQ(refused.error().file, path());
        EXPECT_EQ(contents(**session), before);
        EXPECT_EQ(verify(path())->damage, QStringList());
    }
    EXPECT_EQ(read(path()), bytes);
    EXPECT_TRUE(add(**session, u"John Sample"_qs, 100'000)) << "without opening it again";
    EXPECT_EQ(contents(**session).contacts.size(), 2);
    const auto verified = verify(path());
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
}

/// Less and less room, so that the failure walks through the write: journal, pages, sync.
TEST_F(FullDiskTest, whereverItFailsTheStoreIsAsItWas) {
    const auto session = Session::create(path(), noon());
    ASSERT_TRUE(add(**session, u"Jane Sample"_qs));
    const Contents before = contents(**session);
    int refused = 0;
    const test::FileSizeLimit full(0);
    for (rlim_t room = 0; room < sizeOf(path()) + 65536; room += 1536) {
        SCOPED_TRACE(room);
        full.set(room);
        const auto result = add(**session, u"John Sample"_qs, 20'000);
        full.set(RLIM_INFINITY);
        if (result) {
            ASSERT_TRUE((*session)->undo());
        } else {
            ++refused;
            EXPECT_EQ(result.error().code, Error::Code::DiskFull);
        }
        ASSERT_EQ(contents(**session), before);
    }
    EXPECT_GT(refused, 10);
    const auto verified = verify(path());
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
}

TEST_F(FullDiskTest, noStoreIsLeftHalfMade) {
    for (rlim_t room = 0; room < 1'000'000; room += 20'000) {
        const test::FileSizeLimit full(room);
        const auto made = Session::create(path(), noon());
        if (made)
            break;
        EXPECT_EQ(made.error().code, Error::Code::DiskFull) << room;
        EXPECT_EQ(made.error().file, path());
        EXPECT_EQ(files(), QStringList());
    }
    const auto session = Session::open(path(), noon());
    ASSERT_TRUE(session);
    EXPECT_TRUE(add(**session, u"Jane Sample"_qs));
}

TEST_F(FullDiskTest, anImportIsWholeOrNotAtAll) {
    const auto session = Session::create(path(), noon());
    const Contents before = contents(**session);
    QByteArray people = "Name,Email,Note\r\n";
    for (int i = 0; i < 300; ++i)
        people += "Jane Sample,j" + QByteArray::number(i) + "@example.org,met in the hall\r\n";
    QFile file(path("people.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(people);
    file.close();
    {
        const test::FileSizeLimit full(sizeOf(path()) + 8192);
        const auto report = importFile(**session, file.fileName(), {});
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, Error::Code::DiskFull);
    }
    EXPECT_EQ(contents(**session), before);
    EXPECT_EQ(importFile(**session, file.fileName(), {})->counts.created, 300);
}

TEST_F(FullDiskTest, anExportLeavesWhatStoodThereBefore) {
    const QString target = path("people.vcf");
    ASSERT_TRUE(writeFile(target, "the copy of last week"));
    {
        const test::FileSizeLimit full(4096);
        const auto written = writeFile(target, QByteArray(100'000, 'x'));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, Error::Code::DiskFull)
            << testing::PrintToString(written.error());
        EXPECT_EQ(written.error().file, target);
    }
    EXPECT_EQ(read(target), "the copy of last week");
    EXPECT_EQ(files(), QStringList(u"people.vcf"_qs));
}
