// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/vcardlines.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QStringList linesOf(const QByteArray& bytes) {
    VcardLineReader reader(bytes);
    QStringList lines;
    while (const auto line = reader.next()) {
        const auto parsed = parseVcardLine(line->bytes);
        lines += parsed ? toText(*parsed) : u"?"_qs;
    }
    return lines;
}

} // namespace

TEST(VcardLines, unfoldsLinesOfEveryEnding) {
    for (const QByteArray end : {"\r\n", "\n", "\r", "\r\r\n"}) {
        const QByteArray bytes =
            QByteArray("NOTE:one tw|\to and|  three|FN:Jane").replace("|", end);
        EXPECT_EQ(linesOf(bytes), QStringList({u"NOTE:one two and three"_qs, u"FN:Jane"_qs}))
            << testing::PrintToString(end);
    }
}

TEST(VcardLines, joinsSoftBreaksAndDecodesQuotedPrintable) {
    EXPECT_EQ(linesOf("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96z=\r\n=C3=B6n;A\r\nFN:x"),
              QStringList({QString::fromUtf8("N:Özön;A"), u"FN:x"_qs}));
    EXPECT_EQ(linesOf("fn;quoted-printable:J=C3=A4n=\n e\nTEL:1"),
              QStringList({QString::fromUtf8("FN:Jäne"), u"TEL:1"_qs}));
    EXPECT_EQ(linesOf("NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=3Dc=zz"),
              QStringList({u"NOTE:a\\nb=c=zz"_qs}));
    EXPECT_EQ(linesOf("NOTE;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:=93=8C=8B=9E"),
              QStringList({QString::fromUtf8("NOTE:東京")}));
}

TEST(VcardLines, endsAnUnterminatedSoftBreakAtTheEndOfTheCard) {
    EXPECT_EQ(linesOf("NOTE;QUOTED-PRINTABLE:abc=\r\nEND:VCARD\r\n"),
              QStringList({u"NOTE:abc"_qs, u"END:VCARD"_qs}));
    EXPECT_EQ(linesOf("NOTE;QUOTED-PRINTABLE:abc="), QStringList({u"NOTE:abc"_qs}));
}

TEST(VcardLines, readsBase64WithAndWithoutFoldsUpToABlankLine) {
    EXPECT_EQ(linesOf("PHOTO;TYPE=JPEG;ENCODING=BASE64:AAAA\r\n BBBB\r\n CC==\r\n\r\nFN:x"),
              QStringList({u"PHOTO;TYPE=JPEG;ENCODING=b:AAAABBBBCC=="_qs, u"FN:x"_qs}));
    EXPECT_EQ(linesOf("PHOTO;BASE64:AAAA\nBBBB\nFN:x"),
              QStringList({u"PHOTO;ENCODING=b:AAAABBBB"_qs, u"FN:x"_qs}));
}

TEST(VcardLines, namesBareParametersAndTakesQuotedListsApart) {
    const auto line = parseVcardLine(QByteArray("item1.tel;CELL;TYPE=\"INTERNET,Home\";pref:1"));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->group, u"item1");
    EXPECT_EQ(line->name, u"TEL");
    EXPECT_EQ(types(*line), QStringList({u"cell"_qs, u"internet"_qs, u"home"_qs, u"pref"_qs}));
}

TEST(VcardLines, findsTheValueBehindColonsInQuotesAndUnclosedQuotes) {
    EXPECT_EQ(parseVcardLine(QByteArray("ADR;LABEL=\"a:b;c\":;;x"))->value, u";;x");
    EXPECT_EQ(param(*parseVcardLine(QByteArray("ADR;LABEL=\"a:b;c\":;;x")), u"LABEL"), u"a:b;c");
    EXPECT_EQ(parseVcardLine(QByteArray("TEL;TYPE=\"CELL:+1"))->value, u"+1");
    EXPECT_FALSE(parseVcardLine(QByteArray("no colon here")));
    EXPECT_FALSE(parseVcardLine(QByteArray(":value")));
}

TEST(VcardLines, escapesWhatItUnescapes) {
    for (const QString& text : {u"a,b;c\\d"_qs, u"two\nlines"_qs, u"\\n"_qs, u"\\"_qs, u""_qs}) {
        EXPECT_EQ(unescapedText(escapedText(text)), text);
        EXPECT_FALSE(escapedText(text).contains(u'\n'));
    }
    EXPECT_EQ(splitEscaped(u"a\\;b;c"_qs, u';'), QStringList({u"a\\;b"_qs, u"c"_qs}));
    EXPECT_EQ(unescapedText(u"http\\://x"), u"http://x");
}

TEST(VcardLines, foldsAt75OctetsAndNeverInsideACharacter) {
    const QString value = u"NOTE:"_qs + QString::fromUtf8("😎é").repeated(60);
    const QByteArray bytes = folded(value);
    for (const QByteArray& line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 and the carriage return";
        EXPECT_TRUE(line.isValidUtf8());
    }
    EXPECT_EQ(linesOf(bytes), QStringList({value}));
}
