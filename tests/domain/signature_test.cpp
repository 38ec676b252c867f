// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/captureline.h"
#include "domain/signature.h"
#include "support/print.h"

#include <QRegularExpression>

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
             "Jane Doe",
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
    EXPECT_TRUE(line.contact.programDirector);
    EXPECT_EQ(line.role, u"Program director");
    EXPECT_EQ(line.contact.note, QString());
}

TEST(Signature, ofSeveralTitlesTheRoleIsTakenAndTheOthersAreNoted) {
    const Signature read =
        parseSignature(u"Jane Doe, MD, FSIR\nAssociate Professor of Radiology\n"
                       "Program Director, Interventional Radiology Residency\nStanford Medicine\n"
                       "Vascular & Interventional Radiology\njane@example.org"_qs);
    EXPECT_EQ(read.title, u"Program Director");
    EXPECT_EQ(read.organization, u"Stanford Medicine");
    EXPECT_EQ(read.note, u"Associate Professor of Radiology; Interventional Radiology Residency; "
                         "Vascular & Interventional Radiology");
    const CaptureLine line = parseCaptureLine(captureLineOf(read), {2026, 3, 2});
    EXPECT_TRUE(line.contact.programDirector);
    EXPECT_EQ(line.organization, u"Stanford Medicine");
    EXPECT_EQ(line.contact.note, read.note);
}

TEST(Signature, aTitleBehindTheNameIsNoCredential) {
    const Signature read = parseSignature(u"Jane Doe, MD, Program Director, Example Hospital"_qs);
    EXPECT_EQ(read.name, u"Jane Doe");
    EXPECT_EQ(read.credentials, u"MD");
    EXPECT_EQ(read.title, u"Program Director");
    EXPECT_EQ(read.organization, u"Example Hospital");
}

TEST(Signature, whoChairsACommitteeIsNoChair) {
    const Signature read =
        parseSignature(u"Jane Doe\nChair, Education Committee\nExample Hospital"_qs);
    EXPECT_FALSE(parseCaptureLine(captureLineOf(read), {2026, 3, 2}).contact.chair);
}

TEST(Signature, theAddressOfAProfileSaysANameAndIsKeptWithoutItsQuery) {
    const Signature read =
        parseSignature(u"linkedin.com/in/jane-doe-md-4a1b2c3/?originalSubdomain=us"_qs);
    EXPECT_EQ(read.name, u"Jane Doe");
    EXPECT_EQ(read.credentials, u"MD");
    EXPECT_EQ(points(read), QStringList{u"link linkedin.com/in/jane-doe-md-4a1b2c3/"_qs});
    EXPECT_EQ(parseSignature(u"https://www.linkedin.com/in/janedoe"_qs).name, QString());
}

TEST(Signature, everyWordOfItIsInAFieldOrInTheNote) {
    for (const char* text :
         {"Jane Doe, MD, FSIR\nAssociate Professor of Radiology\nProgram Director, Interventional "
          "Radiology Residency\nStanford Medicine\nVascular & Interventional Radiology\n"
          "300 Pasteur Drive, Room H3630, Stanford, CA 94305\nFax: +1 (415) 555-0133\n"
          "+1 (415) 555-0132\njane@example.org\nhttps://example.org/jane",
          "Omar El Haddad MD | Vice Chair | Chief Resident | St. Brendan Medical Center | "
          "omar@example.org | 555 0132",
          "#1 team, floor #3\nMina Moor (she/her)\n> Attending\n@home on Fridays <not an address>\n"
          "^ see above ! urgent\nUCSF\nmina@example.org\nwww.example.org/mina",
          "Class of 2026\nSam Lee\nEducation Committee, Chair\n415 555 0132\nx@localhost"}) {
        const CaptureLine line =
            parseCaptureLine(captureLineOf(parseSignature(QString::fromUtf8(text))), {2026, 3, 2});
        QString kept = QStringList{line.contact.name, line.contact.credentials, line.organization,
                                   line.role, line.contact.note}
                           .join(u' ');
        for (const ContactPoint& point : line.contact.points)
            kept += u' ' + point.value;
        const QString digits = QString(kept).remove(QRegularExpression(u"\\D"_qs));
        const QStringList words = foldedWords(kept);
        for (const QString& word : foldedWords(QString::fromUtf8(text)))
            EXPECT_TRUE(words.contains(word) || digits.contains(word))
                << word.toStdString() << " of " << text << " in "
                << captureLineOf(parseSignature(QString::fromUtf8(text))).toStdString();
        EXPECT_TRUE(line.contact.tags.isEmpty()) << text;
        EXPECT_TRUE(line.introducedBy.isEmpty()) << text;
        EXPECT_TRUE(line.nextStep.isEmpty()) << text;
    }
}

TEST(Signature, theLineBelowATitleIsTheInstitutionUnlessItIsAFieldOfWork) {
    const Signature director =
        parseSignature(u"Hannah ONeill, MD\nProgram Director, Interventional Radiology\nUCSF\n"
                       "hannah@ucsf.example.edu\n+1 415 555 0100"_qs);
    EXPECT_EQ(director.title, u"Program Director");
    EXPECT_EQ(director.organization, u"UCSF");
    const CaptureLine line = parseCaptureLine(captureLineOf(director), {2026, 3, 2});
    EXPECT_TRUE(line.contact.programDirector);
    EXPECT_EQ(line.organization, u"UCSF");
    EXPECT_EQ(parseSignature(u"Ann Lee\nChief, Division of Interventional Radiology\n"
                             "Mass General Brigham\n55 Fruit St, Boston, MA\n(617) 555-0100"_qs)
                  .organization,
              u"Mass General Brigham");
    for (const char* below : {"Vascular & Interventional Radiology", "Boston", "Boston, MA", "FSIR",
                              "Residency Program", "see you soon", "55 Fruit St"})
        EXPECT_EQ(parseSignature(u"Ann Lee\nProgram Director\n%1\nann@example.org"_qs.arg(
                                     QString::fromUtf8(below)))
                      .organization,
                  QString())
            << below;
}

TEST(Signature, aNameWithCredentialsAndAnInstitutionIsOneWithoutAnAddress) {
    EXPECT_TRUE(looksLikeSignature(u"Noah Feldstein, MD\nNorthgate Medical Center"_qs));
    EXPECT_FALSE(looksLikeSignature(u"Noah Feldstein\nNorthgate Medical Center"_qs));
    EXPECT_FALSE(looksLikeSignature(u"Noah Feldstein, MD\ntalked about stents"_qs));
}

TEST(Signature, theAddressOfAProfileMaySayAChineseName) {
    EXPECT_EQ(parseSignature(u"https://www.linkedin.com/in/%E5%BC%A0%E4%BC%9F-123456/"_qs).name,
              QString::fromUtf8("张伟"));
}

TEST(Signature, theNumberOfAFaxIsNotedAndNotCalled) {
    const Signature read =
        parseSignature(u"Jane Doe\nExample Hospital\nFax: +1 (415) 555-0133\njane@example.org"_qs);
    const CaptureLine line = parseCaptureLine(captureLineOf(read), {2026, 3, 2});
    EXPECT_EQ(line.contact.points.size(), 1);
    EXPECT_TRUE(line.contact.note.contains(u"555 0133"));
}

TEST(Signature, aTextTooLongToReadIsNone) {
    const QString foot = u"Jane Doe\njane@example.org\n"_qs;
    EXPECT_TRUE(looksLikeSignature(foot));
    EXPECT_FALSE(looksLikeSignature(foot + QString(5000, u'x')));
}

TEST(Signature, aWholeMailIsReadAtOnce) {
    const Signature read = parseSignature(QString(2'000'000, u'('));
    EXPECT_TRUE(read.points.isEmpty());
}
