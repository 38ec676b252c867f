// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/formats.h"
#include "support/print.h"

using namespace matchbook;

/// Each kind of bad input in each format: the good records are read, what is wrong has a row.
namespace {

const QString beautiful = QString::fromUtf8("Zoë 😀 𠮷田");

QByteArray utf16(const QString& text) {
    QByteArray bytes = "\xff\xfe";
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xff);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

/// A format, and how a file of it looks around one bad record.
struct Sample {
    const char* format;
    QString before;    ///< a header, or nothing
    QString good;      ///< a record, %1 is the name
    QString wrongDate; ///< a record on one or several lines
    QString broken;
    QString empty; ///< a file of this format without a record
};

class BadInput : public ::testing::TestWithParam<Sample> {
protected:
    [[nodiscard]] QString fileOf(const QString& record) const {
        return GetParam().before + GetParam().good.arg(u"Jane Good"_qs) + record +
               GetParam().good.arg(u"John Good"_qs);
    }

    [[nodiscard]] static Result<ImportFile> read(const QByteArray& bytes) {
        auto file = readImportFile(bytes, u"people.txt"_qs);
        if (file) {
            EXPECT_EQ(file->format, QLatin1StringView(GetParam().format));
        }
        return file;
    }

    [[nodiscard]] static QStringList names(const ImportFile& file) {
        QStringList names;
        for (const ImportRecord& record : file.records)
            names += record.contact.name;
        return names;
    }

    /// The good records are there, and the one problem is on the given row of the bad record.
    void expectGoodOnes(const QByteArray& bytes, int row) const {
        const auto file = read(bytes);
        ASSERT_TRUE(file) << testing::PrintToString(file.error());
        EXPECT_THAT(names(*file), testing::IsSupersetOf({u"Jane Good"_qs, u"John Good"_qs}));
        ASSERT_EQ(file->problems.size(), 1);
        const int first = static_cast<int>((GetParam().before + GetParam().good).count(u'\n')) + 1;
        EXPECT_EQ(file->problems[0].row, first + row);
        EXPECT_EQ(file->problems[0].file, u"people.txt");
    }
};

} // namespace

TEST_P(BadInput, aFileWithoutRecordsIsRefused) {
    for (const QByteArray& bytes : {QByteArray(), GetParam().empty.toUtf8()}) {
        const auto file = readImportFile(bytes, u"people.txt"_qs);
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, Error::Code::NoRecords);
        EXPECT_EQ(file.error().file, u"people.txt");
    }
}

TEST_P(BadInput, aFileThatIsNotWhatItClaimsIsRefused) {
    for (const QByteArray& bytes :
         {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), QByteArray("PK\x03\x04 and more"),
          QByteArray("Dear Jane,\nthank you for the talk.\n")}) {
        const auto file =
            readImportFile(bytes, u"people.txt"_qs, QString::fromLatin1(GetParam().format));
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, Error::Code::UnknownFormat);
        EXPECT_EQ(file.error().file, u"people.txt");
    }
}

TEST_P(BadInput, aBrokenRecordDoesNotStopTheOthers) {
    expectGoodOnes(fileOf(GetParam().broken).toUtf8(), 0);
}

TEST_P(BadInput, aDateThatIsNoneIsSaidAndKept) {
    const QByteArray bytes = fileOf(GetParam().wrongDate).toUtf8();
    expectGoodOnes(bytes, 0);
    EXPECT_TRUE(readImportFile(bytes, {})->problems[0].text.contains(u"2026"));
}

TEST_P(BadInput, charactersOfFourBytesAreReadAsTheyAre) {
    const auto file = read(fileOf(GetParam().good.arg(beautiful)).toUtf8());
    ASSERT_TRUE(file);
    EXPECT_EQ(names(*file).value(1), beautiful);
    EXPECT_TRUE(file->problems.isEmpty());
}

TEST_P(BadInput, nulIsLeftOutAndSaid) {
    const QString withNul = u"Ka%1te"_qs.arg(QChar(0));
    const QByteArray bytes = fileOf(GetParam().good.arg(withNul)).toUtf8();
    const auto file = read(bytes);
    ASSERT_TRUE(file);
    EXPECT_EQ(names(*file), (QStringList{u"Jane Good"_qs, u"Kate"_qs, u"John Good"_qs}));
    expectGoodOnes(bytes, static_cast<int>(GetParam().good.section(u"%1"_qs, 0, 0).count(u'\n')));
}

TEST_P(BadInput, windows1252IsReadAsSuch) {
    QByteArray bytes = fileOf(GetParam().good.arg(u"Zo~ M~ller"_qs)).toUtf8();
    const auto file = read(bytes.replace("Zo~", "Zo\xeb").replace("M~", "M\xfc"));
    ASSERT_TRUE(file);
    EXPECT_EQ(names(*file).value(1), QString::fromUtf8("Zoë Müller"));
    EXPECT_EQ(file->encoding, u"Windows-1252");
    EXPECT_TRUE(file->problems.isEmpty());
}

TEST_P(BadInput, utf16IsReadAsSuch) {
    const auto file = read(utf16(fileOf(GetParam().good.arg(beautiful))));
    ASSERT_TRUE(file);
    EXPECT_EQ(names(*file).value(1), beautiful);
    EXPECT_TRUE(file->encoding.startsWith(u"UTF-16"));
    EXPECT_TRUE(file->problems.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Formats, BadInput,
    testing::Values(
        Sample{.format = "csv",
               .before = u"Name,Email,Met on\n"_qs,
               .good = u"%1,,2026-03-01\n"_qs,
               .wrongDate = u"Kim Late,k@example.org,2026-02-30\n"_qs,
               .broken = u"Kim Broken,k@example.org,2026-03-01,too,many\n"_qs,
               .empty = u"Name,Email,Met on\n"_qs},
        Sample{
            .format = "linkedin",
            .before = u"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"_qs,
            .good = u"%1,,,,,,08 Feb 2026\n"_qs,
            .wrongDate = u"Kim,Late,,,,,30 Feb 2026\n"_qs,
            .broken = u"Kim,\"Broken,,,,,08 Feb 2026\n"_qs,
            .empty = u"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"_qs},
        Sample{.format = "vcard",
               .before = {},
               .good = u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nEND:VCARD\n"_qs,
               .wrongDate = u"BEGIN:VCARD\nX-MATCHBOOK-CARD:1\nFN:Kim Late\n"
                            "X-MATCHBOOK-METON:[\"2026-02-30\"]\nEND:VCARD\n"_qs,
               .broken = u"BEGIN:VCARD\nFN:Kim Broken\n"_qs,
               .empty = u"\n\n"_qs}),
    [](const auto& sample) { return std::string(sample.param.format); });
