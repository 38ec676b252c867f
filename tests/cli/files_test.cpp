// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"
#include "support/constraints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace matchbook {

namespace {

constexpr auto cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane;;;\r\nFN:Jane Doe\r\n"
                       "EMAIL;TYPE=work:jane@example.org\r\nEND:VCARD\r\n"
                       "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roe;John;;;\r\nFN:John Roe\r\n"
                       "EMAIL:john@example.org\r\nEND:VCARD\r\n";

} // namespace

class FilesTest : public CliTest {
protected:
    void SetUp() override {
        init();
        writeFile(u"people.vcf"_qs, cards);
    }

    QJsonObject import(const QStringList& more = {}) {
        return object(start, QStringList{u"import"_qs, path(u"people.vcf"_qs)} + more);
    }

    /// Exports into a file and gives what is in it.
    QByteArray exported(const QStringList& words) {
        const auto said = object(start, QStringList{u"export"_qs} + words +
                                            QStringList{u"-o"_qs, path(u"out"_qs)});
        EXPECT_EQ(said[u"bytes"].toInteger(), QFileInfo(path(u"out"_qs)).size());
        return contentOf(path(u"out"_qs));
    }
};

TEST_F(FilesTest, anImportSaysWhatItDid) {
    const auto report = import();
    EXPECT_EQ(sorted(report.keys()),
              sorted({u"format"_qs, u"read"_qs, u"new"_qs, u"updated"_qs, u"same"_qs,
                      u"conflicts"_qs, u"skipped"_qs, u"problems"_qs, u"batch"_qs}));
    EXPECT_EQ(report[u"read"].toInt(), 2);
    EXPECT_EQ(report[u"new"].toInt(), 2);
    EXPECT_GT(report[u"batch"].toInt(), 0);
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 2);
}

TEST_F(FilesTest, theSeasonIsACalendar) {
    object(start, {u"profile"_qs, u"--set"_qs, u"season=2027"_qs});
    object(start, {u"profile"_qs, u"--set"_qs, u"matchDay=2027-03-19"_qs});
    object(start, {u"program"_qs, u"add"_qs, u"Lakeside IR"_qs, u"--set"_qs,
                   u"interviewOn=2026-11-03"_qs});
    const QByteArray text = exported({u"season"_qs, u"--format"_qs, u"ics"_qs});
    EXPECT_TRUE(text.contains("SUMMARY:MyERAS opens (predicted)"));
    EXPECT_TRUE(text.contains("SUMMARY:Match Day\r\n"));
    EXPECT_TRUE(text.contains("SUMMARY:Interview: Lakeside IR"));
    refused(2, {u"export"_qs, u"season"_qs, u"--format"_qs, u"pdf"_qs, u"-o"_qs, path(u"x"_qs)},
            u"ics"_qs);
}

TEST_F(FilesTest, withoutExperiencesThereIsNothingToExport) {
    refused(3,
            {u"export"_qs, u"experiences"_qs, u"--format"_qs, u"txt"_qs, u"-o"_qs, path(u"x"_qs)},
            u"experience for ERAS"_qs);
}

TEST_F(FilesTest, theSameFileAgainAddsNothing) {
    import();
    const auto again = import();
    EXPECT_EQ(again[u"same"].toInt(), 2);
    EXPECT_EQ(again[u"new"].toInt(), 0);
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 2);
}

TEST_F(FilesTest, aDryRunOnlySaysWhatWouldHappen) {
    const auto report = import({u"--dry-run"_qs});
    EXPECT_EQ(report[u"new"].toInt(), 2);
    EXPECT_TRUE(report[u"batch"].isNull());
    EXPECT_TRUE(array(start, {u"contacts"_qs}).isEmpty());
}

TEST_F(FilesTest, everybodyOfAFileGetsItsTagsAndEvent) {
    object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs,
                   u"--starts"_qs, u"2026-01-01"_qs, u"--ends"_qs, u"2026-01-03"_qs});
    import({u"--tag"_qs, u"badge"_qs, u"--tag"_qs, u"IR"_qs, u"--event"_qs, u"Annual Meeting"_qs});
    const auto people = array(start, {u"contacts"_qs});
    ASSERT_EQ(people.size(), 2);
    EXPECT_EQ(people[0][u"tags"].toArray(), (QJsonArray{u"badge"_qs, u"IR"_qs}));
    EXPECT_EQ(people[0][u"metAt"].toString(), u"Annual Meeting"_qs);
}

TEST_F(FilesTest, aContradictionIsNamedAndNotTakenOver) {
    import();
    writeFile(u"people.vcf"_qs, QByteArray(cards).replace("FN:John", "TITLE:Chair\r\nFN:John"));
    EXPECT_EQ(import()[u"updated"].toInt(), 1);
    writeFile(u"people.vcf"_qs, QByteArray(cards).replace("FN:John", "TITLE:Dean\r\nFN:John"));
    const auto report = import();
    EXPECT_EQ(report[u"conflicts"].toInt(), 1);
    ASSERT_EQ(report[u"problems"].toArray().size(), 1);
    const auto problem = report[u"problems"][0];
    EXPECT_EQ(problem[u"row"].toInt(), 7);
    EXPECT_TRUE(problem[u"message"].toString().contains(u"Dean"_qs));
    EXPECT_TRUE(problem[u"message"].toString().contains(u"Chair"_qs));
    EXPECT_EQ(object(start, {u"show"_qs, u"John Roe"_qs})[u"title"].toString(), u"Chair"_qs);
}

TEST_F(FilesTest, columnsAreReadAsTheyAreSaidToBe) {
    writeFile(u"own.csv"_qs, "Who,Boss = chief,Pet\nJane Doe,Ann Roe,Cat\n");
    const QStringList words{u"import"_qs, path(u"own.csv"_qs)};
    refused(3, words, u"own.csv"_qs);
    const QStringList mapped = words + QStringList{u"--map"_qs, u"Who=name"_qs,
                                                   u"--map"_qs, u"Boss = chief=Introduced by"_qs,
                                                   u"--map"_qs, u"Pet=skip"_qs};
    EXPECT_EQ(object(start, mapped + QStringList{u"--dry-run"_qs})[u"new"].toInt(), 1);
    EXPECT_EQ(object(start, mapped)[u"new"].toInt(), 1);
    const auto jane = object(start, {u"show"_qs, u"Jane Doe"_qs});
    EXPECT_TRUE(QJsonDocument(jane).toJson().contains("Ann Roe"));
    EXPECT_FALSE(QJsonDocument(jane).toJson().contains("Cat"));
    refused(2, words + QStringList{u"--map"_qs, u"Who"_qs}, u"COLUMN=FIELD"_qs);
    refused(2, mapped + QStringList{u"--map"_qs, u"Pet=nmae"_qs}, u"nmae"_qs);
    refused(2, mapped + QStringList{u"--map"_qs, u"Pets=note"_qs}, u"Pets"_qs);
}

TEST_F(FilesTest, filesThatCannotBeReadAreRefused) {
    writeFile(u"picture.vcf"_qs, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    writeFile(u"empty.csv"_qs, "First Name,Last Name,Email Address\n");
    refused(3, {u"import"_qs, path(u"picture.vcf"_qs)}, u"picture.vcf"_qs);
    refused(3, {u"import"_qs, path(u"empty.csv"_qs)}, u"empty.csv"_qs);
    refused(3, {u"import"_qs, path(u"missing.vcf"_qs)}, u"missing.vcf"_qs);
    refused(2, {u"import"_qs, path(u"people.vcf"_qs), u"--format"_qs, u"papyrus"_qs},
            u"papyrus"_qs);
    refused(2, {u"import"_qs, path(u"people.vcf"_qs), u"--event"_qs, u"Nowhere"_qs}, u"Nowhere"_qs);
}

TEST_F(FilesTest, contactsAreExportedAsCardsAndAsATable) {
    import();
    EXPECT_TRUE(exported({u"contacts"_qs, u"--format"_qs, u"vcf"_qs}).contains("jane@example.org"));
    EXPECT_TRUE(exported({u"contacts"_qs, u"--format"_qs, u"csv"_qs}).contains("john@example.org"));
}

TEST_F(FilesTest, remindersAreExportedAsACalendar) {
    add(start, u"Jane Doe"_qs);
    object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Send the paper"_qs, u"--kind"_qs,
                   u"task"_qs, u"--due"_qs, u"2026-01-20"_qs});
    const auto calendar = exported({u"reminders"_qs, u"--format"_qs, u"ics"_qs});
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR"));
    EXPECT_TRUE(calendar.contains("Send the paper"));
}

TEST_F(FilesTest, theSummaryIsExportedInEachFormat) {
    EXPECT_TRUE(exported({u"summary"_qs, u"--format"_qs, u"html"_qs}).contains("<html"));
    EXPECT_FALSE(exported({u"summary"_qs, u"--format"_qs, u"md"_qs}).isEmpty());
    EXPECT_TRUE(exported({u"summary"_qs, u"--format"_qs, u"odt"_qs, u"--layout"_qs, u"pages"_qs})
                    .startsWith("PK"));
    EXPECT_TRUE(
        exported({u"summary"_qs, u"--format"_qs, u"pdf"_qs, u"--audience"_qs, u"adviser"_qs})
            .startsWith("%PDF"));
}

TEST_F(FilesTest, anAdvisersCopyWithAPatientInItIsRefusedUnlessTheUserSaysOtherwise) {
    add(start, u"Jane Doe"_qs);
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"relationship=mentor"_qs});
    object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Read up on MRN 00482913"_qs,
                   u"--kind"_qs, u"advice"_qs, u"--despite-identifiers"_qs});
    const QStringList copy{u"export"_qs, u"summary"_qs,    u"--format"_qs,   u"md"_qs,
                           u"-o"_qs,     path(u"a.md"_qs), u"--audience"_qs, u"adviser"_qs};
    refused(3, copy, u"MRN 00482913"_qs);
    EXPECT_FALSE(QFile::exists(path(u"a.md"_qs)));
    EXPECT_EQ(on(start, copy + QStringList{u"--despite-identifiers"_qs}).exit, 0);
    EXPECT_TRUE(QFile::exists(path(u"a.md"_qs)));
    EXPECT_FALSE(exported({u"summary"_qs, u"--format"_qs, u"md"_qs}).isEmpty());
}

TEST_F(FilesTest, everythingIsExportedAsJson) {
    import();
    const auto all = exported({u"all"_qs, u"--format"_qs, u"json"_qs});
    EXPECT_TRUE(all.contains("jane@example.org"));
    EXPECT_TRUE(all.contains("applicant"));
}

TEST_F(FilesTest, aPacketIsForTheWriterOfALetter) {
    import();
    const QStringList packet{u"export"_qs, u"packet"_qs, u"--format"_qs,
                             u"md"_qs,     u"-o"_qs,     path(u"packet.md"_qs)};
    const QStringList forJane = packet + QStringList{u"--contact"_qs, u"Jane Doe"_qs};
    refused(2, packet, u"--contact"_qs);
    refused(2, forJane, u"There is no letter by “Jane Doe”"_qs);
    object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"declined"_qs});
    refused(2, forJane, u"declined to write"_qs);
    object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"agreed"_qs, u"--deadline"_qs,
                   u"2026-08-15"_qs});
    const auto text = exported({u"packet"_qs, u"--format"_qs, u"md"_qs, u"--contact"_qs,
                                u"jane@example.org"_qs, u"--paper"_qs, u"a4"_qs});
    EXPECT_TRUE(text.contains("by 15 August 2026"));
    EXPECT_FALSE(text.contains("John"));
    refused(2, forJane + QStringList{u"--paper"_qs, u"legal"_qs}, u"letter"_qs);
}

TEST_F(FilesTest, exportedFilesArePrivate) {
    exported({u"all"_qs, u"--format"_qs, u"json"_qs});
    EXPECT_EQ(QFile::permissions(path(u"out"_qs)),
              QFile::ReadOwner | QFile::ReadUser | QFile::WriteOwner | QFile::WriteUser);
}

TEST_F(FilesTest, anExportWithoutAFormOrAPlaceIsRefused) {
    const QString out = path(u"out"_qs);
    refused(2, {u"export"_qs, u"dreams"_qs, u"--format"_qs, u"pdf"_qs, u"-o"_qs, out},
            u"dreams"_qs);
    refused(2, {u"export"_qs, u"contacts"_qs, u"--format"_qs, u"doc"_qs, u"-o"_qs, out}, u"vcf"_qs);
    refused(2, {u"export"_qs, u"all"_qs, u"--format"_qs, u"xml"_qs, u"-o"_qs, out}, u"json"_qs);
    refused(2, {u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs}, u"-o"_qs);
    refused(4,
            {u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs, u"-o"_qs,
             path(u"missing/folder/out"_qs)},
            u"missing/folder/out"_qs);
}

TEST_F(FilesTest, anExportThatFailsLeavesWhatStoodThereBefore) {
    const auto to = [](const QString& place) {
        return QStringList{u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs, u"-o"_qs, place};
    };
    writeFile(u"old.json"_qs, "last week");
    import();
    beforeStart = [] {
        test::limitFileSize(1024);
    };
    refused(4, to(path(u"old.json"_qs)), u"old.json: The disk is full"_qs);
    beforeStart = {};
    EXPECT_EQ(contentOf(path(u"old.json"_qs)), "last week");
    refused(4, to(path(u"store"_qs)), u"store: "_qs);
    EXPECT_EQ(QDir(path(QString())).entryList(QDir::Files).filter(u"old"_qs).size(), 1);
}

TEST_F(FilesTest, noExportTakesThePlaceOfAStore) {
    import();
    const QByteArray before = contentOf(store());
    refused(4, {u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs, u"-o"_qs, store()},
            u"store of Matchbook"_qs);
    EXPECT_EQ(contentOf(store()), before);
}

TEST_F(FilesTest, outputThatCannotBeWrittenIsNotDone) {
    import();
    standardOutput = u"/dev/full"_qs;
    EXPECT_EQ(on(start, {u"contacts"_qs}).exit, 4);
    EXPECT_EQ(
        on(start, {u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs, u"-o"_qs, u"-"_qs}).exit,
        4);
}

TEST_F(FilesTest, standardOutputIsOneJsonDocumentOrNoneIsWanted) {
    import();
    refused(
        2,
        {u"export"_qs, u"contacts"_qs, u"--format"_qs, u"vcf"_qs, u"-o"_qs, u"-"_qs, u"--json"_qs},
        u"-o cannot be “-”"_qs);
    const QStringList convert{u"convert"_qs, path(u"people.vcf"_qs), u"-o"_qs, u"-"_qs,
                              u"--json"_qs};
    const Answer refusal = run(convert + QStringList{u"--to"_qs, u"csv"_qs});
    EXPECT_EQ(refusal.exit, 2);
    EXPECT_EQ(refusal.out, QByteArray());
    EXPECT_EQ(run(convert + QStringList{u"--to"_qs, u"json"_qs}).exit, 0);
    object(start, {u"export"_qs, u"all"_qs, u"--format"_qs, u"json"_qs, u"-o"_qs, u"-"_qs});
}

TEST_F(FilesTest, aFileIsConvertedWithoutAStore) {
    const Answer converted = run({u"convert"_qs, path(u"people.vcf"_qs), u"--to"_qs, u"vcf4"_qs,
                                  u"-o"_qs, u"-"_qs, u"--store"_qs, path(u"none.sqlite"_qs)});
    EXPECT_EQ(converted.exit, 0) << converted.err.constData();
    EXPECT_TRUE(converted.out.contains("VERSION:4.0"));
    EXPECT_TRUE(converted.out.contains("john@example.org"));
    EXPECT_EQ(
        run({u"convert"_qs, path(u"people.vcf"_qs), u"--to"_qs, u"doc"_qs, u"-o"_qs, u"-"_qs}).exit,
        2);
    EXPECT_EQ(
        run({u"convert"_qs, path(u"none.vcf"_qs), u"--to"_qs, u"csv"_qs, u"-o"_qs, u"-"_qs}).exit,
        3);
}

TEST_F(FilesTest, aFileAsJsonHasTheNamesOfTheListOfContacts) {
    import();
    const Answer converted =
        run({u"convert"_qs, path(u"people.vcf"_qs), u"--to"_qs, u"json"_qs, u"-o"_qs, u"-"_qs});
    EXPECT_EQ(converted.exit, 0) << converted.err.constData();
    const auto people = QJsonDocument::fromJson(converted.out).array();
    const auto listed = array(start, {u"contacts"_qs});
    ASSERT_EQ(people.size(), listed.size());
    const QJsonObject person = people.first().toObject();
    for (const QString& name : listed.first().toObject().keys()) {
        const bool ofTheStore = name == u"id" || name == u"lastTouch" || name == u"nextDue";
        EXPECT_NE(person.contains(name), ofTheStore) << qPrintable(name);
    }
}

} // namespace matchbook
