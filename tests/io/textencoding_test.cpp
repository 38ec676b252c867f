// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/textencoding.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark) {
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(QChar::ByteOrderMark)) : QString()) + text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QString encodingOf(const QByteArray& bytes) {
    const auto text = decodeText(bytes);
    return text ? text->encoding : text.error().detail;
}

} // namespace

TEST(TextEncoding, readsUtf8WithAndWithoutMark) {
    EXPECT_EQ(decodeText("\xef\xbb\xbfZo\xc3\xab")->text, QString::fromUtf8("Zoë"));
    EXPECT_EQ(decodeText("Zo\xc3\xab \xf0\x9f\x98\x8e")->text, QString::fromUtf8("Zoë 😎"));
    EXPECT_EQ(encodingOf("Zo\xc3\xab"), u"UTF-8");
}

TEST(TextEncoding, readsUtf16OfBothOrdersWithAndWithoutMark) {
    const QString text = QString::fromUtf8("First Name,Last Name\nZoë,Müller 😎!\n");
    for (const bool mark : {true, false}) {
        const auto little = decodeText(utf16(text, false, mark));
        const auto big = decodeText(utf16(text, true, mark));
        ASSERT_TRUE(little && big);
        EXPECT_EQ(little->text, text);
        EXPECT_EQ(big->text, text);
        EXPECT_TRUE(little->encoding.startsWith(u"UTF-16")) << little->encoding.toStdString();
    }
}

TEST(TextEncoding, takesWhatIsNotUtf8ForWindows1252) {
    const auto text = decodeText("M\xfcller \x80 \x93quoted\x94");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->text, QString::fromUtf8("Müller € “quoted”"));
    EXPECT_TRUE(text->problems.isEmpty());
    EXPECT_EQ(text->encoding, u"Windows-1252");
}

TEST(TextEncoding, leavesNulOutAndSaysWhere) {
    const auto text = decodeText(QByteArray("a,b\r\nc\0d\0,e\nlonger text follows here\n", 37));
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->text.startsWith(u"a,b\r\ncd,e"));
    ASSERT_EQ(text->problems.size(), 1);
    EXPECT_EQ(text->problems[0].field, u"nul");
    EXPECT_EQ(text->problems[0].row, 2);
    EXPECT_EQ(text->problems[0].text, u"2");
}

TEST(TextEncoding, aLineOfAnotherEncodingDoesNotSpoilTheRest) {
    for (const QByteArray& mark : {QByteArray(), QByteArray("\xef\xbb\xbf")}) {
        const auto text = decodeText(mark + "Zo\xc3\xab\nM\xfcller\nplain\n");
        ASSERT_TRUE(text);
        EXPECT_EQ(text->text, QString::fromUtf8("Zoë\nMüller\nplain\n"));
        EXPECT_EQ(text->encoding, u"UTF-8");
        ASSERT_EQ(text->problems.size(), 1);
        EXPECT_EQ(text->problems[0].field, u"encoding");
        EXPECT_EQ(text->problems[0].row, 2);
        EXPECT_EQ(text->problems[0].detail, u"Windows-1252");
    }
}

TEST(TextEncoding, saysWhereUtf16IsBroken) {
    QByteArray bytes = utf16(u"First\nSecond\nThird\n"_qs, false, true);
    bytes.replace(2 + 2 * 8, 2, QByteArray("\x00\xd8", 2)); // half of a pair
    const auto text = decodeText(bytes);
    ASSERT_TRUE(text);
    ASSERT_EQ(text->problems.size(), 1);
    EXPECT_EQ(text->problems[0].row, 2);
    EXPECT_EQ(decodeText(utf16(u"cut\noff"_qs, false, true).chopped(1))->problems.value(0).row, 2);
    EXPECT_TRUE(decodeText(utf16(u"all is well\n"_qs, false, true))->problems.isEmpty());
}

TEST(TextEncoding, refusesFilesThatAreNoTextAndNamesTheirKind) {
    EXPECT_EQ(encodingOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), u"PNG");
    EXPECT_EQ(encodingOf("PK\x03\x04rest"), u"ZIP");
    EXPECT_EQ(encodingOf("%PDF-1.7\n"), u"PDF");
    EXPECT_EQ(encodingOf(QByteArray("SQLite format 3\0", 16)), u"SQLite");
    EXPECT_EQ(encodingOf(QByteArray("\x01\x02\x03\x04\x05\x06 x", 8)), u"binary");
    EXPECT_EQ(decodeText("%PDF-1.7\n").error().code, Error::Code::UnknownFormat);
}

TEST(TextEncoding, decodesADeclaredCharacterSet) {
    EXPECT_EQ(fromCharset("\x93\x8c\x8b\x9e", "Shift_JIS"), QString::fromUtf8("東京"));
    EXPECT_EQ(fromCharset("M\xfcller", "ISO-8859-1"), QString::fromUtf8("Müller"));
    EXPECT_EQ(fromCharset("M\xc3\xbcller", "iso-8859-1"), QString::fromUtf8("Müller"))
        << "a wrong declaration loses to valid UTF-8";
    EXPECT_EQ(fromCharset("M\xfcller", "no-such-charset"), QString::fromUtf8("Müller"));
}
