// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr qsizetype sampleSize = 4096;

/// How a file that is no text begins.
struct Signature {
    QByteArrayView start;
    const char* kind;
};

const std::array signatures = {
    Signature{QByteArrayView("\x89PNG\r\n", 6), "PNG"},
    Signature{QByteArrayView("\xff\xd8\xff", 3), "JPEG"},
    Signature{QByteArrayView("GIF8", 4), "GIF"},
    Signature{QByteArrayView("PK\x03\x04", 4), "ZIP"},
    Signature{QByteArrayView("PK\x05\x06", 4), "ZIP"},
    Signature{QByteArrayView("\x1f\x8b", 2), "GZIP"},
    Signature{QByteArrayView("7z\xbc\xaf", 4), "7Z"},
    Signature{QByteArrayView("%PDF", 4), "PDF"},
    Signature{QByteArrayView("{\\rtf", 5), "RTF"},
    Signature{QByteArrayView("SQLite format 3\0", 16), "SQLite"},
    Signature{QByteArrayView("\xd0\xcf\x11\xe0", 4), "OLE"},
    Signature{QByteArrayView("\x7f"
                             "ELF",
                             4),
              "ELF"},
    Signature{QByteArrayView("RIFF", 4), "RIFF"},
};

/// What Windows-1252 has at 0x80 to 0x9f, by the table of the Encoding Standard.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QByteArrayView sampleOf(const QByteArray& bytes) {
    return QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
}

/// UTF-16 of western text has a zero in every second byte; text in one byte has none.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray& bytes) {
    const auto sample = sampleOf(bytes);
    if (sample.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += sample[i] == '\0';
    const qsizetype many = sample.size() * 3 / 10;
    const qsizetype few = sample.size() / 50;
    if (zeros[1] >= many && zeros[0] <= few)
        return QStringConverter::Utf16LE;
    if (zeros[0] >= many && zeros[1] <= few)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1a';
}

/// On which line of text a character stands.
int lineAt(QStringView text, qsizetype at) {
    int line = 1;
    for (qsizetype i = 0; i < at; ++i) {
        const bool pair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        line += text[i] == u'\n' || (text[i] == u'\r' && !pair);
    }
    return line;
}

Error badEncoding(int row, const QString& readAs) {
    return Error{.code = Error::Code::BrokenFile,
                 .row = row,
                 .field = QStringLiteral("encoding"),
                 .detail = readAs};
}

/// Where the first character is that stands for none: half of a pair, or a replacement.
qsizetype firstBroken(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate() || text[i] == QChar::ReplacementCharacter)
            return i;
    }
    return text.size();
}

DecodedText decoded(const QByteArray& bytes, QStringConverter::Encoding encoding) {
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText found{decoder.decode(bytes),
                      QString::fromLatin1(QStringConverter::nameForEncoding(encoding))};
    if (decoder.hasError() || !found.text.isValidUtf16() || bytes.size() % 2 != 0)
        found.problems += badEncoding(lineAt(found.text, firstBroken(found.text)), {});
    return found;
}

bool isAscii(QByteArrayView bytes) {
    return std::ranges::none_of(bytes, [](char c) { return c < 0; });
}

/// UTF-8 that is broken in some lines, or Windows-1252 where no line is UTF-8 beyond ASCII.
DecodedText decodedByLine(const QByteArray& bytes) {
    DecodedText found{{}, QStringLiteral("UTF-8")};
    bool anyUtf8 = bytes.startsWith("\xef\xbb\xbf");
    int row = 1;
    for (qsizetype start = 0; start < bytes.size();) {
        const auto feed = bytes.indexOf('\n', start);
        const auto end = feed < 0 ? bytes.size() : feed + 1;
        const auto line = QByteArrayView(bytes).sliced(start, end - start);
        if (line.isValidUtf8()) {
            found.text += QString::fromUtf8(line);
            anyUtf8 = anyUtf8 || !isAscii(line);
        } else {
            found.text += fromWindows1252(line);
            found.problems += badEncoding(row, QStringLiteral("Windows-1252"));
        }
        start = end;
        ++row;
    }
    return anyUtf8 ? found : DecodedText{fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

DecodedText decodedByContent(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8)
        return decoded(bytes, *marked);
    if (const auto wide = utf16WithoutMark(bytes); wide && !marked)
        return decoded(bytes, *wide);
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), QStringLiteral("UTF-8")};
    return decodedByLine(bytes);
}

} // namespace

QString binaryKind(const QByteArray& bytes) {
    for (const auto& signature : signatures) {
        if (bytes.startsWith(signature.start))
            return QString::fromLatin1(signature.kind);
    }
    if (QStringConverter::encodingForData(bytes) || utf16WithoutMark(bytes))
        return {};
    const auto sample = sampleOf(bytes);
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    return controls * 10 > sample.size() ? QStringLiteral("binary") : QString();
}

Result<DecodedText> decodeText(const QByteArray& bytes) {
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return Error{.code = Error::Code::UnknownFormat, .detail = kind};
    DecodedText found = decodedByContent(bytes);
    if (const auto nul = found.text.indexOf(QChar(0)); nul >= 0) {
        const int row = lineAt(found.text, nul);
        const auto count = found.text.count(QChar(0));
        found.text.remove(QChar(0));
        found.problems += Error{.code = Error::Code::BrokenFile,
                                .row = row,
                                .field = QStringLiteral("nul"),
                                .text = QString::number(count)};
    }
    if (found.text.startsWith(QChar(QChar::ByteOrderMark)))
        found.text.remove(0, 1);
    return found;
}

QString fromWindows1252(QByteArrayView bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

QString fromCharset(QByteArrayView bytes, const QByteArray& charset) {
    const QByteArray name = charset.toLower();
    // Programs that declare Latin-1 or ASCII write Windows-1252, of which those are a part.
    const bool western = name == "windows-1252" || name == "iso-8859-1" || name == "latin1" ||
                         name == "us-ascii" || name == "ansi" || name == "cp1252";
    if (!western && !name.isEmpty() && name != "utf-8" && name != "utf8") {
        QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
        if (decoder.isValid()) {
            QString text = decoder.decode(bytes);
            if (!decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter)))
                return text;
        }
    }
    // A wrong declaration is more common than bytes that happen to be valid UTF-8.
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace matchbook
