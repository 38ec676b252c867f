// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QList<QStringList> cellsOf(const QString& text) {
    QList<QStringList> rows;
    for (const auto& row : readCsv(text).rows)
        rows += row.cells;
    return rows;
}

} // namespace

TEST(Csv, readsCellsWithCommasQuotesAndBlanks) {
    EXPECT_EQ(cellsOf(u"a,\"b, c\",\"d \"\"e\"\"\", f \n"_qs),
              QList<QStringList>({{u"a"_qs, u"b, c"_qs, u"d \"e\""_qs, u" f "_qs}}));
    EXPECT_EQ(cellsOf(u"a,,\"\"\n"_qs), QList<QStringList>({{u"a"_qs, QString(), QString()}}));
}

TEST(Csv, keepsLineBreaksInsideQuotesAndCountsTheirLines) {
    const auto file = readCsv(u"h,i\r\n\"two\nlines\",x\r\n\r\nlast,y"_qs);
    ASSERT_EQ(file.rows.size(), 4);
    EXPECT_EQ(file.rows[1].cells, QStringList({u"two\nlines"_qs, u"x"_qs}));
    EXPECT_EQ(file.rows[1].line, 2);
    EXPECT_EQ(file.rows[2].cells, QStringList({QString()})) << "an empty line";
    EXPECT_EQ(file.rows[3].line, 5);
}

TEST(Csv, endsRowsAtCrLfLfAndLoneCr) {
    const QList<QStringList> expected = {{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    EXPECT_EQ(cellsOf(u"a,b\r\nc,d\r\n"_qs), expected);
    EXPECT_EQ(cellsOf(u"a,b\nc,d"_qs), expected);
    EXPECT_EQ(cellsOf(u"a,b\rc,d\r"_qs), expected);
}

TEST(Csv, findsTheSeparator) {
    EXPECT_EQ(readCsv(u"a;b;c\n1;2,5;3\n"_qs).rows[1].cells.value(1), u"2,5");
    EXPECT_EQ(readCsv(u"a\tb\n1\t2\n"_qs).separator, u'\t');
    EXPECT_EQ(readCsv(u"\"a;b;c\",d\n"_qs).separator, u',');
    EXPECT_EQ(cellsOf(u"sep=;\r\na;b,c\r\n"_qs), QList<QStringList>({{u"a"_qs, u"b,c"_qs}}));
    EXPECT_EQ(csvSeparator(u"Notes:\n\"a; b\"\n\nFirst,Last\n"), u',');
}

TEST(Csv, aFirstCellKeepsItsByteOrderMark) {
    const QList<QStringList> cells{{QStringLiteral("\uFEFFname"), u"b"_qs}};
    EXPECT_EQ(cellsOf(QString::fromUtf8(writeCsv(cells))), cells);
}

TEST(Csv, readsQuotesAfterABlank) {
    const auto file = readCsv(u"a, \"b, c\" , d\n"_qs);
    EXPECT_TRUE(file.problems.isEmpty());
    EXPECT_EQ(file.rows[0].cells, QStringList({u"a"_qs, u"b, c"_qs, u"d"_qs}));
}

TEST(Csv, reportsAStrayQuoteAndKeepsTheRow) {
    const auto file = readCsv(u"a,b,c\n1,Jane \"Jay\" Doe,3\n4,5,6\n"_qs);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_EQ(file.problems[0].code, Error::Code::BrokenFile);
    EXPECT_EQ(file.problems[0].field, u"stray quote");
    ASSERT_EQ(file.rows.size(), 3);
    EXPECT_EQ(file.rows[1].cells[1], u"Jane \"Jay\" Doe");
}

TEST(Csv, givesUpOnlyTheRowOfAnUnterminatedQuote) {
    const auto file = readCsv(u"a,b\n1,\"open\n3,4\n5,6\n"_qs);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_EQ(file.problems[0].field, u"open quote");
    EXPECT_EQ(file.problems[0].text, u"1,\"open");
    EXPECT_EQ(file.lost, QList<int>({2}));
    ASSERT_EQ(file.rows.size(), 3);
    EXPECT_EQ(file.rows[2].cells, QStringList({u"5"_qs, u"6"_qs}));
    EXPECT_EQ(readCsv(u"a,b\n1,\"open"_qs).lost, QList<int>({2})) << "on the last line, too";
}

TEST(Csv, readsManyOpenQuotesInLinearTime) {
    QString text;
    for (int i = 0; i < 200'000; ++i)
        text += u"a,\"\"\"b\n"_qs;
    EXPECT_FALSE(readCsv(text).problems.isEmpty());
}

TEST(Csv, writesWhatItReadsBack) {
    const QList<QStringList> rows = {{u"a,b"_qs, u"say \"hi\""_qs, u"two\r\nlines"_qs, u" x "_qs},
                                     {QString(), u"=1+1"_qs, u"😎"_qs, u"a;b\tc"_qs},
                                     {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}};
    const QByteArray bytes = writeCsv(rows);
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    EXPECT_EQ(cellsOf(QString::fromUtf8(bytes)), rows);
}

TEST(Csv, neutralisesWhatASpreadsheetWouldRun) {
    for (const QString& cell : {u"=1+1"_qs, u"+1 415 555 0132"_qs, u"-2"_qs, u"@SUM(A1)"_qs,
                                u"\t=1"_qs, u"  =1"_qs, u"＝1"_qs, u"＋1"_qs, u"－1"_qs, u"＠x"_qs,
                                u"\u00a0=1"_qs, u"\u200b=1"_qs, u"\rx"_qs, u"'=1"_qs}) {
        const QString safe = neutralised(cell);
        EXPECT_EQ(safe, u'\'' + cell);
        EXPECT_FALSE(startsFormula(safe));
        EXPECT_EQ(withoutNeutraliser(safe), cell);
    }
    for (const QString& cell : {u"Jane"_qs, u"'tis"_qs, u"a=b"_qs, u""_qs, u"(415) 555"_qs}) {
        EXPECT_EQ(neutralised(cell), cell);
        EXPECT_EQ(withoutNeutraliser(cell), cell);
    }
}

TEST(Csv, writesSpreadsheetsWithAByteOrderMarkAndWithoutFormulas) {
    const QByteArray bytes = writeCsv({{u"=1+1"_qs, u"x"_qs}}, CsvStyle::Spreadsheet);
    EXPECT_EQ(bytes, QByteArray("\xef\xbb\xbf'=1+1,x\r\n"));
    EXPECT_EQ(writeCsv({{u"=1+1"_qs}}, CsvStyle::Exact), QByteArray("=1+1\r\n"));
}
