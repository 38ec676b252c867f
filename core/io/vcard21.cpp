// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/vcardlines.h"

#include <algorithm>

namespace matchbook {

namespace {

QString headerOf(const VcardLine& line) {
    QString header = line.group.isEmpty() ? line.name : line.group + u'.' + line.name;
    for (const auto& p : line.params) {
        for (QString value : p.values) {
            value.removeIf([](QChar c) { return c == u';' || c == u':' || c == u','; });
            if (p.name == u"TYPE" && !value.contains(u'='))
                header += u';' + value.toUpper();
            else if (p.name != u"ENCODING")
                header += u';' + p.name + u'=' + value;
        }
    }
    return header;
}

/// 2.1 escapes nothing but the semicolon; a backslash stays doubled, as every reader of today takes
/// it for an escape.
QString valueOf(const VcardLine& line) {
    const QString& escaped = line.value;
    const bool list = line.name == u"CATEGORIES";
    QString value;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const bool escape = escaped[i] == u'\\' && i + 1 < escaped.size();
        if (!escape) {
            value += escaped[i];
            continue;
        }
        const QChar next = escaped[++i];
        if (next == u'n' || next == u'N')
            value += u"\r\n"_qs;
        else if (next == u',' && !list)
            value += next;
        else
            value += QString(u'\\') + next;
    }
    return value;
}

/// At most 76 characters a line, with a soft break before the next.
QByteArray quotedPrintable(const QByteArray& bytes, qsizetype column) {
    QByteArray out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        // Without colons no line of the value can look like the end of a card.
        const bool plain = byte >= 0x21 && byte < 0x7f && c != '=' && c != ':';
        const QByteArray piece =
            plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > 75) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out;
}

QByteArray base64Lines(const QByteArray& text) {
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += 72)
        out += "\r\n " + text.mid(i, 72);
    return out + "\r\n\r\n";
}

} // namespace

QByteArray toVcard21(const VcardLine& line) {
    const QByteArray header = headerOf(line).toUtf8();
    if (param(line, u"ENCODING") == u"b")
        return header + ";ENCODING=BASE64:" + base64Lines(line.value.toLatin1());
    const QString value = valueOf(line);
    const bool plain = std::ranges::all_of(
        value, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (plain && !value.endsWith(u'='))
        return header + ':' + value.toUtf8() + "\r\n";
    const QByteArray start = header + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:";
    return start + quotedPrintable(value.toUtf8(), std::min<qsizetype>(start.size(), 70)) + "\r\n";
}

} // namespace matchbook
