// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/pdfwriter.h"
#include "io/summarydocument.h"
#include "support/pdftext.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace matchbook;
using namespace matchbook::test;

namespace {

/// A summary with as many mentors, each with long names and long advice.
Summary largeSummary(int mentors) {
    Summary summary;
    summary.name = u"Robin Applicant"_qs;
    summary.day = {2026, 7, 1};
    summary.season = predictedSeason(2027);
    for (int i = 1; i <= mentors; ++i) {
        SummaryMentor mentor;
        mentor.name = u"Mentor%1 "_qs.arg(i) +
                      u"Wolfeschlegelsteinhausenbergerdorff "_qs.repeated(i % 4 + 1).trimmed();
        mentor.credentials = u"MD, PhD, FSIR, FACR"_qs;
        mentor.institution = u"Hospital of a Very Long Name "_qs.repeated(5).trimmed();
        mentor.types = {MentorType::Clinical, MentorType::Research};
        mentor.metOn = QDate(2025, 3, 1);
        for (int j = 0; j < i % 5; ++j)
            mentor.advice.append(
                {u"advice%1.%2 "_qs.arg(i).arg(j).repeated(20), {2026, 1, 1}, {}, {}, {}, {}});
        summary.mentors.append(mentor);
    }
    return summary;
}

TEST(Pdf, holdsThirtyMentorsOfLongNames) {
    const auto pages = pdfPages(writePdf(documentOf(largeSummary(30)), Paper::A4));
    ASSERT_GT(pages.size(), 5);
    const QString all = pages.join(u' ');
    for (int i = 1; i <= 30; ++i)
        EXPECT_TRUE(all.contains(u"Mentor%1 "_qs.arg(i))) << i;
}

TEST(Pdf, givesEachMentorAPageWhereThatIsAskedFor) {
    const auto summary = largeSummary(30);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const auto pages = pdfPages(writePdf(documentOf(summary, SummaryLayout::Pages), paper));
        for (int i = 1; i <= 30; ++i) {
            const auto begins = [&](const QString& page) {
                return page.startsWith(u"Robin Applicant ERAS season 2027 Mentor%1 "_qs.arg(i)) &&
                       page.contains(u"Sponsorship and support"_qs);
            };
            EXPECT_EQ(std::ranges::count_if(pages, begins), 1) << i;
        }
    }
}

TEST(Pdf, repeatsTheHeadOfATableOnEachOfItsPages) {
    const auto pages =
        pdfPages(writePdf(documentOf(largeSummary(30), SummaryLayout::Pages), Paper::Letter));
    const auto withTable = std::ranges::count_if(
        pages, [](const QString& page) { return page.contains(u"Last update Next update"_qs); });
    EXPECT_GE(withTable, 2);
    EXPECT_TRUE(pages[1].contains(u"Last update Next update"_qs));
}

TEST(Pdf, endsNoLineWithinADate) {
    Summary summary = largeSummary(1);
    summary.mentors[0].note = u"read it on 5 September 2026 "_qs.repeated(40);
    const QString text = pdfText(writePdf(documentOf(summary), Paper::Letter));
    static const QRegularExpression date(u"5[ \\x{a0}]September[ \\x{a0}]2026"_qs);
    EXPECT_EQ(text.count(date), 40);
}

TEST(Pdf, endsALineWithinADateThatIsWiderThanItsColumn) {
    DocumentTable table;
    table.columns = {{u"On"_qs, 14}, {u"What"_qs, 86}};
    table.rows = {{{u"16 November 2026"_qs, CellTone::Normal}, {u"met"_qs, CellTone::Normal}}};
    DocumentSection section{.title = u"Table"_qs};
    section.table = table;
    Document document;
    document.title = u"Days"_qs;
    document.sections = {section};
    const QString page = pdfPages(writePdf(document, Paper::Letter)).value(0);
    EXPECT_TRUE(page.contains(u" November"_qs)) << qPrintable(page);
    EXPECT_TRUE(page.contains(u" 2026"_qs)) << qPrintable(page);
}

TEST(Pdf, givesTheDaysOfMentorsALineOfTheirOwn) {
    Summary summary = largeSummary(3);
    for (SummaryMentor& mentor : summary.mentors)
        mentor.nextDue = QDate(2026, 11, 26);
    const QString text = pdfText(writePdf(documentOf(summary, SummaryLayout::Pages), Paper::A4))
                             .section(u'\f', 0, 0);
    static const QRegularExpression day(u"26[ \\x{a0}]November[ \\x{a0}]2026"_qs);
    EXPECT_EQ(text.count(day), 3) << qPrintable(text);
}

TEST(Pdf, numbersItsPages) {
    const auto pages = pdfPages(writePdf(documentOf(largeSummary(12)), Paper::Letter));
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_qs.arg(i + 1).arg(pages.size()))) << i;
}

TEST(Pdf, repeatsApplicantAndSeasonOnEachPage) {
    for (const QString& page : pdfPages(writePdf(documentOf(largeSummary(12)), Paper::A4))) {
        EXPECT_TRUE(page.contains(u"Robin Applicant"_qs));
        EXPECT_TRUE(page.contains(u"ERAS season 2027"_qs));
    }
}

TEST(Pdf, splitsANoteThatIsLongerThanAPage) {
    auto summary = largeSummary(1);
    for (int i = 0; i < 1500; ++i)
        summary.mentors[0].note += u"word%1 "_qs.arg(i);
    const auto pages = pdfPages(writePdf(documentOf(summary), Paper::A4));
    EXPECT_TRUE(pages.join(u' ').contains(u"word1499"_qs));
    EXPECT_GT(pages.size(), 2);
}

TEST(Pdf, losesNoSignWhenCopied) {
    auto summary = largeSummary(1);
    summary.mentors[0].note = u"(by 3 July 2026) [2] 5–10 A-B 12:30 3x4 → ¡Qué! fi ffi (A)"_qs;
    const auto pages = pdfPages(writePdf(documentOf(summary), Paper::A4));
    EXPECT_TRUE(pages.join(u' ').contains(summary.mentors[0].note))
        << pages.join(u' ').toStdString();
}

TEST(Pdf, joinsTheLettersOfArabic) {
    auto summary = largeSummary(1);
    summary.mentors[0].name = u"ليلى"_qs;
    const QString all = pdfPages(writePdf(documentOf(summary), Paper::A4)).join(u' ');
    EXPECT_TRUE(all.contains(u"\ufedf\ufef4\ufee0\ufef0"_qs)) << "initial, medial, final forms";
    EXPECT_TRUE(all.normalized(QString::NormalizationForm_KC).contains(summary.mentors[0].name));
}

TEST(Pdf, differsInPaper) {
    const auto document = documentOf(largeSummary(1));
    EXPECT_TRUE(writePdf(document, Paper::A4).contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(writePdf(document, Paper::Letter).contains("/MediaBox [0 0 612"));
}

} // namespace
