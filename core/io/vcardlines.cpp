// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/vcardlines.h"

#include "base/text.h"
#include "io/textencoding.h"

#include <algorithm>

namespace matchbook {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool containsIgnoringCase(QByteArrayView text, QByteArrayView word) {
    const auto same = [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a + 32 : a) == (b >= 'A' && b <= 'Z' ? b + 32 : b);
    };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// Where the value begins: the first colon outside quotes, or the first of all where a quote is
/// never closed.
qsizetype colonOf(QByteArrayView line) {
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            inQuotes = !inQuotes;
        else if (line[i] == ':' && !inQuotes)
            return i;
    }
    return line.indexOf(':');
}

bool isQuotedPrintable(QByteArrayView line, qsizetype colon) {
    return colon > 0 && containsIgnoringCase(line.first(colon), "quoted-printable");
}

bool isBase64(QByteArrayView line, qsizetype colon) {
    const auto header = colon > 0 ? line.first(colon) : QByteArrayView();
    return containsIgnoringCase(header, "base64") || containsIgnoringCase(header, "encoding=b");
}

bool isBase64Text(QByteArrayView line) {
    return !line.isEmpty() && std::ranges::all_of(line, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '/' || c == '=' || isBlank(c);
    });
}

/// Does a card begin or end here? A soft line break never reaches over that.
bool isBoundary(QByteArrayView line) {
    const auto text = line.trimmed();
    return text.size() < 14 && containsIgnoringCase(text, ":vcard") &&
           (containsIgnoringCase(text, "begin") || containsIgnoringCase(text, "end"));
}

} // namespace

QByteArrayView VcardLineReader::peekPhysical() const {
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    const auto end =
        std::ranges::find_if(rest, [](char c) { return c == '\n' || c == '\r'; }) - rest.begin();
    return rest.first(end);
}

QByteArrayView VcardLineReader::takePhysical() {
    const auto line = peekPhysical();
    m_at += line.size();
    // Files copied in text mode once too often end their lines with CR CR LF.
    qsizetype end = m_at;
    while (end < m_bytes.size() && end - m_at < 3 && m_bytes[end] == '\r')
        ++end;
    const bool lineFeed = end < m_bytes.size() && m_bytes[end] == '\n';
    m_at = lineFeed ? end + 1 : std::min(m_at + 1, m_bytes.size());
    ++m_row;
    return line;
}

/// Some programs also put the blank of a folded line before what goes on after a soft break. Where
/// every line of the value has it, it is theirs.
void VcardLineReader::joinSoftBreaks(QByteArray& line) {
    QList<QByteArrayView> parts;
    bool soft = line.endsWith('=');
    while (soft && m_at < m_bytes.size() && !isBoundary(peekPhysical())) {
        if (parts.isEmpty())
            line.chop(1);
        else
            parts.last().chop(1);
        parts += takePhysical();
        soft = parts.last().endsWith('=');
    }
    const bool indented = std::ranges::all_of(
        parts, [](QByteArrayView part) { return !part.isEmpty() && isBlank(part.front()); });
    for (const auto part : parts)
        line += indented ? part.sliced(1) : part;
}

void VcardLineReader::joinBase64(QByteArray& line) {
    while (m_at < m_bytes.size() && isBase64Text(peekPhysical()))
        line += takePhysical();
}

std::optional<LogicalLine> VcardLineReader::next() {
    while (m_at < m_bytes.size()) {
        LogicalLine line{m_row + 1, takePhysical().toByteArray()};
        if (line.bytes.startsWith("\xef\xbb\xbf"))
            line.bytes.remove(0, 3);
        if (line.bytes.trimmed().isEmpty())
            continue;
        if (isQuotedPrintable(line.bytes, colonOf(line.bytes)))
            joinSoftBreaks(line.bytes);
        while (m_at < m_bytes.size() && isBlank(m_bytes[m_at]))
            line.bytes += takePhysical().sliced(1);
        const auto colon = colonOf(line.bytes);
        // A header that was itself folded shows only now how its value is written.
        if (isQuotedPrintable(line.bytes, colon))
            joinSoftBreaks(line.bytes);
        else if (isBase64(line.bytes, colon))
            joinBase64(line.bytes);
        return line;
    }
    return std::nullopt;
}

QByteArray fromQuotedPrintable(QByteArrayView text) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 &&
                          digit(text[i + 2]) >= 0;
        bytes += pair ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        i += pair ? 2 : 0;
    }
    if (bytes.endsWith('=') && text.endsWith('='))
        bytes.chop(1);
    return bytes;
}

namespace {

/// The pieces of a header at semicolons outside quotes.
QList<QByteArrayView> headerPieces(QByteArrayView header) {
    QList<QByteArrayView> pieces;
    bool inQuotes = false;
    qsizetype start = 0;
    const bool closed = header.count('"') % 2 == 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i] == '"' && closed)
            inQuotes = !inQuotes;
        if (header[i] != ';' || inQuotes)
            continue;
        pieces += header.sliced(start, i - start);
        start = i + 1;
    }
    pieces += header.sliced(start);
    return pieces;
}

/// "a,"b,c"" as a and "b,c"; quotes are taken off.
QStringList paramValues(const QString& text) {
    QStringList values;
    QString value;
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == u',' && !inQuotes)
            values += std::exchange(value, {});
        else
            value += c;
    }
    return values << value;
}

/// Most lines are plain ASCII: those need no decoding and no cleaning.
bool isPrintableAscii(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7f; });
}

QString headerText(QByteArrayView bytes) {
    return isPrintableAscii(bytes) ? QString::fromLatin1(bytes)
                                   : cleanedLine(fromCharset(bytes, {}));
}

/// The name that a parameter without one has in vCard 2.1.
QString bareParamName(const QString& value) {
    static const QStringList encodings = {u"QUOTED-PRINTABLE"_qs, u"BASE64"_qs, u"B"_qs, u"8BIT"_qs,
                                          u"7BIT"_qs};
    static const QStringList kinds = {u"INLINE"_qs, u"URL"_qs, u"URI"_qs, u"CONTENT-ID"_qs,
                                      u"CID"_qs};
    const QString word = value.toUpper();
    return encodings.contains(word) ? u"ENCODING"_qs
           : kinds.contains(word)   ? u"VALUE"_qs
                                    : u"TYPE"_qs;
}

/// Of letters, digits and hyphens (RFC 6350, 3.3): what else stands there is a slip.
QString paramName(QString text) {
    text.removeIf(
        [](QChar c) { return c.unicode() > 0x7f || !(c.isLetterOrNumber() || c == u'-'); });
    return text.toUpper();
}

VcardParam parsedParam(QByteArrayView piece) {
    const QString text = headerText(piece).trimmed();
    const auto equals = text.indexOf(u'=');
    if (equals < 0)
        return {bareParamName(text), paramValues(text)};
    VcardParam param{paramName(text.first(equals)), paramValues(text.sliced(equals + 1).trimmed())};
    // TYPE="work,fax" is a list that was quoted by mistake.
    if (param.name == u"TYPE")
        param.values = param.values.join(u',').split(u',');
    return param;
}

/// How the bytes of a value are written: taken from the parameters, which then say no more of it.
struct Transfer {
    QString encoding;
    QByteArray charset;
};

Transfer takeTransfer(QList<VcardParam>& params) {
    Transfer transfer;
    params.removeIf([&](const VcardParam& p) {
        const QString value = p.values.first().toUpper();
        if (p.name == u"CHARSET")
            transfer.charset = p.values.first().toLatin1();
        else if (p.name == u"ENCODING")
            transfer.encoding = value;
        return p.name == u"CHARSET" || p.name == u"ENCODING";
    });
    if (transfer.encoding == u"BASE64" || transfer.encoding == u"B") {
        transfer.encoding = QStringLiteral("B");
        params += VcardParam{QStringLiteral("ENCODING"), {QStringLiteral("b")}};
    }
    return transfer;
}

QString decodedValue(QByteArrayView bytes, const Transfer& transfer) {
    if (transfer.encoding == u"B") {
        QByteArray text = bytes.toByteArray();
        text.removeIf([](char c) { return isBlank(c) || c < 0; });
        return QString::fromLatin1(text);
    }
    const bool quoted = transfer.encoding == u"QUOTED-PRINTABLE";
    if (!quoted && transfer.charset.isEmpty() && isPrintableAscii(bytes))
        return QString::fromLatin1(bytes);
    QString value = cleaned(quoted ? fromCharset(fromQuotedPrintable(bytes), transfer.charset)
                                   : fromCharset(bytes, transfer.charset));
    return value.replace(u'\n', QStringLiteral("\\n"));
}

} // namespace

std::optional<VcardLine> parseVcardLine(const QByteArray& bytes) {
    const auto colon = colonOf(bytes);
    if (colon < 1)
        return std::nullopt;
    const auto pieces = headerPieces(QByteArrayView(bytes).first(colon));
    VcardLine line;
    line.name = headerText(pieces.first()).trimmed();
    if (const auto dot = line.name.indexOf(u'.'); dot >= 0) {
        line.group = line.name.first(dot);
        line.name.remove(0, dot + 1);
    }
    line.name = line.name.toUpper();
    if (line.name.isEmpty())
        return std::nullopt;
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (!pieces[i].trimmed().isEmpty())
            line.params += parsedParam(pieces[i]);
    }
    const Transfer transfer = takeTransfer(line.params);
    line.value = decodedValue(QByteArrayView(bytes).sliced(colon + 1), transfer);
    return line;
}

std::optional<VcardLine> parseVcardLine(const QString& text) {
    return parseVcardLine(text.toUtf8());
}

QString toText(const VcardLine& line) {
    QString text = line.group.isEmpty() ? line.name : line.group + u'.' + line.name;
    for (const auto& p : line.params) {
        for (const QString& value : p.values) {
            // Values stand decoded; the word would make readers join the next line to this one.
            if (value.contains(QLatin1StringView("quoted-printable"), Qt::CaseInsensitive))
                continue;
            const bool quotes = std::ranges::any_of(
                value, [](QChar c) { return c == u':' || c == u';' || c == u','; });
            // Quoted lists of types confuse other readers: each gets a parameter of its own.
            text += u';' + p.name + (quotes ? u"=\""_qs : u"="_qs) + value;
            text += quotes ? u"\""_qs : QString();
        }
    }
    return text + u':' + line.value;
}

QString param(const VcardLine& line, QStringView name) {
    const auto found = std::ranges::find(line.params, name, &VcardParam::name);
    return found == line.params.end() ? QString() : found->values.first();
}

QStringList types(const VcardLine& line) {
    constexpr qsizetype most = 32;
    QStringList found;
    for (const auto& p : line.params) {
        if (p.name != u"TYPE")
            continue;
        for (const QString& value : p.values) {
            const QString type = value.trimmed().toLower();
            if (found.size() < most && !type.isEmpty() && !found.contains(type))
                found += type;
        }
    }
    return found;
}

QString escapedText(const QString& text) {
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (const QChar c : cleaned(text)) {
        if (c == u'\n') {
            escaped += QStringLiteral("\\n");
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString unescapedText(QStringView text) {
    if (!text.contains(u'\\'))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return plain;
}

QStringList splitEscaped(const QString& text, QChar separator) {
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator) {
            pieces += text.sliced(start, i - start);
            start = i + 1;
        }
    }
    return pieces << text.sliced(start);
}

QByteArray folded(const QString& line) {
    constexpr qsizetype width = 75;
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 70 * 3 + 2);
    qsizetype start = 0;
    qsizetype room = width;
    while (bytes.size() - start > room) {
        qsizetype end = start + room;
        while ((static_cast<unsigned char>(bytes[end]) & 0xc0U) == 0x80U)
            --end;
        out += QByteArrayView(bytes).sliced(start, end - start);
        out += "\r\n ";
        start = end;
        room = width - 1;
    }
    out += QByteArrayView(bytes).sliced(start);
    return out += "\r\n";
}

} // namespace matchbook
