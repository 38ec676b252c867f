// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/formats.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace matchbook;

namespace {

const QByteArray linkedIn = "Notes:\n\"text\"\n\nFirst Name,Last Name,URL,Email Address,Company,"
                            "Position,Connected On\nJane,Doe,,,,,08 Feb 2026\n";
const QByteArray table = "Name,Email\nJane,jane@example.org\n";
const QByteArray cards = "BEGIN:VCARD\nFN:Jane\nEND:VCARD\n";

QString formatOf(const QByteArray& bytes, const QString& name) {
    const auto file = readImportFile(bytes, name);
    return file ? file->format : u"error"_qs;
}

} // namespace

TEST(Formats, areKnownByContentWhateverTheSuffix) {
    EXPECT_EQ(formatOf(linkedIn, u"Connections.csv"_qs), u"linkedin");
    EXPECT_EQ(formatOf(linkedIn, u"x.vcf"_qs), u"linkedin");
    EXPECT_EQ(formatOf(table, u"people.csv"_qs), u"csv");
    EXPECT_EQ(formatOf(table, u"people.vcf"_qs), u"csv");
    EXPECT_EQ(formatOf(cards, u"people.txt"_qs), u"vcard");
    EXPECT_EQ(formatOf("\n\nbegin:vcard\nFN:x\nEND:VCARD\n", QString()), u"vcard");
}

TEST(Formats, keepWhatIsNoAddressButDoNotTakeItForOne) {
    const auto file = readImportFile("Name,Email,Met on\nJane,jane at example,2026-03-01\n"
                                     "Ann,ann@example.org,2026-02-30\n"
                                     "Bob,bob,2026-03-01\n",
                                     u"people.csv"_qs);
    ASSERT_TRUE(file);
    ASSERT_EQ(file->records.size(), 3);
    EXPECT_TRUE(file->records[0].contact.points.isEmpty());
    EXPECT_EQ(file->records[0].contact.custom,
              QList<CustomValue>({{u"E-mail"_qs, u"jane at example"_qs}}));
    EXPECT_EQ(file->records[1].contact.points.size(), 1);
    ASSERT_EQ(file->problems.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(file->problems[i].row, i + 2) << "in the order of the rows";
}

TEST(Formats, whatIsChosenForColumnsMakesAFileATable) {
    const ColumnChoices choices{{u"Who"_qs, u"name"_qs}};
    const QByteArray own = "Who,Pet\nJane,Cat\n";
    EXPECT_EQ(readImportFile(own, u"a.csv"_qs).error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(readImportFile(own, u"a.csv"_qs, {}, choices)->records[0].contact.name, u"Jane");
    EXPECT_EQ(readImportFile(own, u"a.csv"_qs, u"csv"_qs, choices)->format, u"csv");
    EXPECT_EQ(readImportFile(own, u"a.csv"_qs, u"vcard"_qs, choices).error().detail, u"csv");
}

TEST(Formats, onlyOfTablesThereAreColumnsToChoose) {
    EXPECT_EQ(readColumns(table, u"a.csv"_qs)->columns.size(), 2);
    EXPECT_TRUE(readColumns(linkedIn, u"a.csv"_qs)->columns.isEmpty());
    EXPECT_TRUE(readColumns(cards, u"a.csv"_qs)->columns.isEmpty());
    EXPECT_EQ(readColumns("Dear Jane,\nthank you", u"a.csv"_qs).error().file, u"a.csv");
}

TEST(Formats, nameWhatAFileIsInstead) {
    const auto picture = readImportFile(QByteArray("\x89PNG\r\n\x1a\n\0", 9), u"people.csv"_qs);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(picture.error().detail, u"PNG");
    EXPECT_EQ(picture.error().file, u"people.csv");
    const auto letter = readImportFile("Dear Jane,\nthank you", u"people.vcf"_qs);
    EXPECT_EQ(letter.error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(letter.error().text, u"Dear Jane,");
    EXPECT_EQ(readImportFile("", u"a.csv"_qs).error().code, Error::Code::NoRecords);
    EXPECT_EQ(readImportFile(" \n\n", u"a.csv"_qs).error().code, Error::Code::NoRecords);
}

TEST(Formats, readAsToldAndRefuseUnknownOnes) {
    EXPECT_EQ(readImportFile(linkedIn, QString(), u"csv"_qs)->format, u"csv");
    EXPECT_EQ(readImportFile(table, QString(), u"vcard"_qs).error().code,
              Error::Code::UnknownFormat);
    const auto unknown = readImportFile(table, QString(), u"xlsx"_qs);
    EXPECT_EQ(unknown.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(unknown.error().detail, u"linkedin, vcard, csv");
    EXPECT_FALSE(readImportFile(cards, QString(), u"vcf4"_qs)) << "written, but not read";
}

TEST(Formats, putTheFileIntoEachProblem) {
    const auto file = readImportFile("Name,Met on\nJane,soon\n", u"a.csv"_qs);
    ASSERT_EQ(file->problems.size(), 1);
    EXPECT_EQ(file->problems[0].file, u"a.csv");
}

TEST(Formats, writePeopleAsJsonWithTheNamesOfTheTerminal) {
    const auto file = readImportFile("Name,Email,Organization,Role,Tags,Note,Private note,Met on\n"
                                     "\"Doe, Jane, MD\",jane@example.org,Example Hospital,PD,ir,"
                                     "a talk,not for others,2026-03-01\n",
                                     u"people.csv"_qs);
    ASSERT_TRUE(file);
    const QByteArray bytes = formatById(u"json"_qs)->write(contactRecords(*file));
    const auto people = QJsonDocument::fromJson(bytes).array();
    ASSERT_EQ(people.size(), 1);
    const QJsonObject jane = people.first().toObject();
    EXPECT_EQ(jane[u"given"].toString(), u"Jane");
    EXPECT_EQ(jane[u"family"].toString(), u"Doe");
    EXPECT_EQ(jane[u"credentials"].toString(), u"MD");
    EXPECT_EQ(jane[u"emails"].toArray(), QJsonArray({u"jane@example.org"_qs}));
    EXPECT_EQ(jane[u"organization"].toString(), u"Example Hospital");
    EXPECT_EQ(jane[u"role"].toString(), u"PD");
    EXPECT_EQ(jane[u"metOn"].toString(), u"2026-03-01");
    EXPECT_TRUE(jane[u"metAt"].isNull());
    EXPECT_EQ(jane[u"note"].toString(), u"a talk");
    EXPECT_FALSE(jane.contains(u"id"_qs)) << "there is no store";
    EXPECT_FALSE(bytes.contains("not for others"));
}

TEST(Formats, writeWhatAnotherRead) {
    const auto records = contactRecords(*readImportFile(linkedIn, QString()));
    for (const QString& id : {u"vcf2"_qs, u"vcf3"_qs, u"vcf4"_qs, u"csv"_qs}) {
        const auto back = readImportFile(formatById(id)->write(records), QString());
        ASSERT_TRUE(back) << id.toStdString();
        EXPECT_EQ(back->records.value(0).contact, records[0].contact) << id.toStdString();
    }
}

TEST(Formats, readFilesAndSayWhyNot) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    EXPECT_EQ(readFile(file.fileName()).value(), table);
    const auto missing = readFile(folder.filePath(u"b.csv"_qs));
    EXPECT_EQ(missing.error().code, Error::Code::FileUnreadable);
    EXPECT_TRUE(missing.error().file.endsWith(u"b.csv"));
    EXPECT_EQ(readFile(folder.path()).error().code, Error::Code::FileUnreadable);
}
