// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/linkedin.h"
#include "support/print.h"

using namespace matchbook;

namespace {

const QByteArray preamble = "Notes:\n\"When exporting your connection data, you may notice that "
                            "some of the email addresses are missing.\"\n\n";
const QByteArray header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

ImportFile read(const QByteArray& bytes) {
    auto file = readLinkedIn(bytes);
    if (file)
        return *std::move(file);
    ADD_FAILURE() << testing::PrintToString(file.error());
    return {};
}

} // namespace

TEST(LinkedIn, readsAMemberBelowThePreamble) {
    const auto file = read(preamble + header +
                           "Jane,\"Doe, MD, PhD\",https://www.linkedin.com/in/Jane-Doe%2D1,"
                           "jane@example.org,Example Hospital,Program Director,08 Feb 2026");
    ASSERT_EQ(file.records.size(), 1);
    const auto& record = file.records[0];
    EXPECT_EQ(record.row, 5);
    EXPECT_EQ(record.contact.name, u"Jane Doe");
    EXPECT_EQ(record.contact.family, u"Doe");
    EXPECT_EQ(record.contact.credentials, u"MD, PhD");
    EXPECT_EQ(record.contact.title, u"Program Director");
    EXPECT_EQ(record.organization, u"Example Hospital");
    EXPECT_EQ(record.contact.sourceKeys, QList<SourceKey>({{u"linkedin"_qs, u"jane-doe-1"_qs}}));
    EXPECT_EQ(values(record.contact, PointKind::Email), QStringList({u"jane@example.org"_qs}));
    EXPECT_EQ(record.contact.custom,
              QList<CustomValue>({{u"LinkedIn connected on"_qs, u"2026-02-08"_qs}}));
    EXPECT_EQ(record.contact.metOn, std::nullopt) << "to be connected is not to have met";
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST(LinkedIn, readsTheOlderAndTheGermanHeader) {
    EXPECT_EQ(read("First Name,Last Name,Email Address,Company,Position,Connected On\n"
                   "Jane,Doe,,Example,Fellow,7-Feb-22\n")
                  .records[0]
                  .contact.custom[0]
                  .value,
              u"2022-02-07");
    EXPECT_EQ(read("First Name,Last Name,Email Address,Company,Position,Connected On\n"
                   "Jane,Doe,,Example,Fellow,7-Feb-22\n")
                  .records[0]
                  .contact.sourceKeys,
              QList<SourceKey>({{u"linkedin-connection"_qs, u"jane doe/2022-02-07"_qs}}))
        << "there is no link to know the member by";
    const auto german = read("\xef\xbb\xbf"
                             "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden "
                             "am\r\nJürgen,Groß,,,Klinik,Oberarzt,08 Feb 2026\r\n");
    EXPECT_EQ(german.records[0].contact.name, QString::fromUtf8("Jürgen Groß"));
    EXPECT_EQ(german.records[0].organization, u"Klinik");
}

TEST(LinkedIn, countsHiddenMembersAsSkipped) {
    const auto file = read(preamble + header +
                           ",,,,,,07 Jun 2026\nJane,Doe,,,,,08 Feb 2026\n,,,,,,01 Jan 2026\n");
    EXPECT_EQ(file.records.size(), 1);
    EXPECT_EQ(file.skipped, 2);
}

TEST(LinkedIn, keepsARowWhoseDateIsWrongAndSaysSo) {
    const auto file = read(header + "Jane,Doe,,,,,31 Feb 2026\nJohn,Roe,,,,,08 Feb 2026\n");
    EXPECT_EQ(file.records.size(), 2);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_EQ(file.problems[0].field, u"Connected On");
    EXPECT_EQ(file.problems[0].text, u"31 Feb 2026");
}

TEST(LinkedIn, countsABrokenRowAsSkippedAndKeepsItsText) {
    const auto file = read(header + "Jane,Doe, MD,,,,,,08 Feb 2026\nJohn,Roe,,,,,08 Feb 2026\n");
    EXPECT_EQ(file.records.size(), 1);
    EXPECT_EQ(file.skipped, 1);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_TRUE(file.rejected.contains("Jane,Doe"));
}

TEST(LinkedIn, refusesEmptyHeaderlessAndHeaderOnlyFiles) {
    EXPECT_EQ(readLinkedIn({}).error().code, Error::Code::NoRecords);
    const auto wrong = readLinkedIn("a,b,c\n1,2,3\n");
    EXPECT_EQ(wrong.error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(wrong.error().text, u"a,b,c");
    const auto headerOnly = readLinkedIn(preamble + header);
    EXPECT_EQ(headerOnly.error().code, Error::Code::NoRecords);
    EXPECT_EQ(headerOnly.error().text, u"Notes:");
}

TEST(LinkedIn, keepsColumnsItHasNotSeenSoFarAndSaysSo) {
    QByteArray wider = header;
    wider.replace("\n", ",Pronouns\n");
    const auto file = read(wider + "Jane,Doe,,,,,08 Feb 2026,she/her\n");
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].code, Error::Code::UnknownField);
    EXPECT_EQ(file.problems[0].row, 1);
    EXPECT_EQ(file.problems[0].text, u"Pronouns");
    EXPECT_TRUE(file.records[0].contact.custom.contains({u"Pronouns"_qs, u"she/her"_qs}));
}
