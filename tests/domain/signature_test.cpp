// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/captureline.h"
#include "domain/signature.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

QStringList points(const Signature& read) {
    QStringList all;
    for (const ContactPoint& point : read.points)
        all += toText(point.kind) + u' ' + point.value;
    return all;
}

struct Case {
    const char* about;
    const char* text;
    const char* name;
    const char* credentials;
    const char* title;
    const char* organization;
    QStringList points;
};

class ParsedSignature : public ::testing::TestWithParam<Case> {};

} // namespace

TEST_P(ParsedSignature, saysWhatIsClearAndNothingElse) {
    const Case& one = GetParam();
    const Signature read = parseSignature(QString::fromUtf8(one.text));
    EXPECT_EQ(read.name, QString::fromUtf8(one.name)) << one.about;
    EXPECT_EQ(read.credentials, QString::fromUtf8(one.credentials)) << one.about;
    EXPECT_EQ(read.title, QString::fromUtf8(one.title)) << one.about;
    EXPECT_EQ(read.organization, QString::fromUtf8(one.organization)) << one.about;
    EXPECT_EQ(points(read), one.points) << one.about;
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParsedSignature,
    ::testing::Values(
        Case{"lines",
             "Best regards,\n\nJane Doe, MD, PhD\nAssociate Professor of Radiology\n"
             "Department of Radiology\nExample University Hospital\n"
             "1 Main Street, Springfield, IL 62701\n"
             "Tel: +1 (415) 555-0132 | Fax: +1 (415) 555-0133\njane.doe@example.org",
             "Jane Doe",
             "MD, PhD",
             "Associate Professor of Radiology",
             "Example University Hospital",
             {u"phone +1 (415) 555-0132"_qs, u"email jane.doe@example.org"_qs}},
        Case{"one line with bars",
             "Omar El Haddad MD | Program Director | St. Brendan Medical Center | omar@example.org",
             "Omar El Haddad",
             "MD",
             "Program Director",
             "St. Brendan Medical Center",
             {u"email omar@example.org"_qs}},
        Case{"title and place in one line",
             "Çağrı Yılmaz\nChief Resident, Northgate College of Medicine\n"
             "M: 415.555.0132\nwww.example.org/cagri",
             "Çağrı Yılmaz",
             "",
             "Chief Resident",
             "Northgate College of Medicine",
             {u"phone 415.555.0132"_qs, u"link www.example.org/cagri"_qs}},
        Case{"a link alone",
             "https://www.linkedin.com/in/jane-doe-1234/",
             "",
             "",
             "",
             "",
             {u"link https://www.linkedin.com/in/jane-doe-1234/"_qs}},
        Case{"an address in brackets",
             "Mina Moor <mina@example.org>",
             "Mina Moor",
             "",
             "",
             "",
             {u"email mina@example.org"_qs}},
        Case{"a sentence is no name",
             "See you at the meeting on Friday.\nmina@example.org",
             "",
             "",
             "",
             "",
             {u"email mina@example.org"_qs}},
        Case{"years, days and postal codes are no phones",
             "Class of 2026\n2024-2026\n2026-03-14\nSpringfield, IL 62701-1234\nOffice 555-0132",
             "",
             "",
             "",
             "",
             {u"phone 555-0132"_qs}},
        Case{"an institution is no name",
             "Example University\nInfo Desk\ninfo@example.org",
             "",
             "",
             "",
             "Example University",
             {u"email info@example.org"_qs}},
        Case{"a greeting is no name", "Kind Regards,\nSam Lee", "Sam Lee", "", "", "", {}},
        Case{"nothing", "", "", "", "", "", {}}));

TEST(Signature, aDepartmentIsNoInstitution) {
    const Signature read = parseSignature(
        u"Jane Doe\nDepartment of Medicine, School of Radiology\nExample Hospital"_qs);
    EXPECT_EQ(read.organization, u"School of Radiology");
    EXPECT_EQ(parseSignature(u"Jane Doe\nDivision of the Institute"_qs).organization, QString());
}

TEST(Signature, whatIsSaidTwiceIsReadOnce) {
    const Signature read = parseSignature(u"a@example.org\nmailto:A@example.org"_qs);
    EXPECT_EQ(points(read), QStringList{u"email a@example.org"_qs});
}

TEST(Signature, aTypedLineDoesNotLookLikeOne) {
    EXPECT_FALSE(looksLikeSignature(u"Jane Doe, MD @UCSF PD <jane@example.org>"_qs));
    EXPECT_FALSE(looksLikeSignature(u"first\nsecond"_qs));
    EXPECT_FALSE(looksLikeSignature(u"https://example.org/jane"_qs));
    EXPECT_TRUE(looksLikeSignature(u" https://www.linkedin.com/in/jane-doe\n"_qs));
    EXPECT_TRUE(looksLikeSignature(u"Jane Doe, MD\nUCSF\njane@example.org"_qs));
}

TEST(Signature, asACaptureLineItSaysTheSame) {
    const Signature read = parseSignature(
        u"Jane Doe, MD\nProgram Director\nExample Hospital\njane@example.org\n+1 415 555 0132"_qs);
    const CaptureLine line = parseCaptureLine(captureLineOf(read), {2026, 3, 2});
    EXPECT_EQ(line.contact.name, u"Jane Doe");
    EXPECT_EQ(line.contact.credentials, u"MD");
    EXPECT_EQ(line.organization, u"Example Hospital");
    EXPECT_EQ(line.contact.points.size(), 2);
    EXPECT_TRUE(line.contact.note.contains(u"Program Director"));
}

TEST(Signature, aWholeMailIsReadAtOnce) {
    const Signature read = parseSignature(QString(2'000'000, u'('));
    EXPECT_TRUE(read.points.isEmpty());
}
