// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/mail.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

/// Characters of a word in an encoded header, which may be 75 long with its marks.
constexpr qsizetype encodedWordLength = 40;

/// RFC 2047: plain where it is ASCII, else base64 words on folded lines. Splitting by characters
/// never cuts one in two.
QByteArray headerText(const QString& text) {
    const QString line = cleanedLine(text);
    const bool plain = std::ranges::all_of(line, [](QChar c) { return c.unicode() < 0x7f; });
    if (plain)
        return line.toLatin1();
    QByteArrayList words;
    QString part;
    for (const char32_t character : line.toUcs4()) {
        part += QString::fromUcs4(&character, 1);
        if (part.toUtf8().size() >= encodedWordLength) {
            words.append("=?UTF-8?B?" + part.toUtf8().toBase64() + "?=");
            part.clear();
        }
    }
    if (!part.isEmpty())
        words.append("=?UTF-8?B?" + part.toUtf8().toBase64() + "?=");
    return words.join("\r\n ");
}

QByteArray withCrlf(const QString& text) {
    QString lines = text;
    return lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\n', QStringLiteral("\r\n"))
        .toUtf8();
}

} // namespace

QUrl mailtoUrl(const Mail& mail) {
    const auto encoded = [](const QByteArray& text) {
        return QString::fromLatin1(text.toPercentEncoding());
    };
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    // RFC 6068: what an address may hold besides letters and digits and means nothing to a link.
    url.setPath(QString::fromLatin1(cleanedLine(mail.to).toUtf8().toPercentEncoding("@,!$'*+")),
                QUrl::StrictMode);
    // Written by hand because QUrlQuery leaves '+' as it is, which mail programs read as a blank.
    url.setQuery(
        QStringLiteral("subject=%1&body=%2")
            .arg(encoded(cleanedLine(mail.subject).toUtf8()), encoded(withCrlf(mail.body))),
        QUrl::StrictMode);
    return url;
}

bool fitsMailto(const QUrl& url) {
    return url.toEncoded().size() <= longestMailto;
}

QByteArray unsentMessage(const Mail& mail) {
    QByteArray message = "X-Unsent: 1\r\n"
                         "X-Uniform-Type-Identifier: com.apple.mail-draft\r\n";
    if (!mail.to.trimmed().isEmpty())
        message += "To: " + cleanedLine(mail.to).toUtf8() + "\r\n";
    message += "Subject: " + headerText(mail.subject) + "\r\n" +
               "MIME-Version: 1.0\r\n"
               "Content-Type: text/plain; charset=utf-8\r\n"
               "Content-Transfer-Encoding: base64\r\n\r\n";
    constexpr qsizetype lineLength = 76;
    const QByteArray body = withCrlf(mail.body).toBase64();
    for (qsizetype from = 0; from < body.size(); from += lineLength)
        message += body.mid(from, lineLength) + "\r\n";
    return message;
}

} // namespace matchbook
