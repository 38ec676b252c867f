// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/draft.h"

#include "base/text.h"
#include "rules/toml.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto folder = ":/templates";
constexpr auto general = "general";
/// Characters of a word in an encoded header, which may be 75 long with its marks.
constexpr qsizetype encodedWordLength = 40;

const QRegularExpression& gapPattern() {
    static const QRegularExpression pattern(QStringLiteral(R"(\{([a-z][a-z ,’'-]{0,60})\})"));
    return pattern;
}

QString member(const Toml& root, QStringView key) {
    const Toml* value = root.find(key);
    return value && value->kind == Toml::Kind::Text ? value->text : QString();
}

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

Result<QList<DraftTemplate>> draftTemplates() {
    QList<DraftTemplate> all;
    const QDir files{QLatin1StringView(folder)};
    for (const QString& name : files.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = Error::Code::FileUnreadable, .file = name};
        auto one = parseTemplate(file.readAll(), name.chopped(5));
        if (!one)
            return one.error();
        all.append(*std::move(one));
    }
    std::ranges::sort(all, {}, [](const DraftTemplate& one) {
        return std::pair(one.id == QLatin1StringView(general), one.name);
    });
    return all;
}

Result<DraftTemplate> parseTemplate(const QByteArray& toml, const QString& id) {
    const auto root = parseToml(toml, id);
    if (!root)
        return root.error();
    DraftTemplate made{.id = id,
                       .name = member(*root, u"name"),
                       .subject = member(*root, u"subject"),
                       .body = member(*root, u"body")};
    for (const auto& [key, value] :
         {std::pair{"name", made.name}, std::pair{"subject", made.subject},
          std::pair{"body", made.body}}) {
        if (value.trimmed().isEmpty())
            return Error{
                .code = Error::Code::RuleInvalid, .file = id, .field = QString::fromLatin1(key)};
    }
    const QString purpose = member(*root, u"purpose");
    const auto known = fromToken<Purpose>(purpose);
    if (!known)
        return Error{.code = Error::Code::RuleUnknownWord,
                     .file = id,
                     .field = QStringLiteral("purpose"),
                     .text = purpose,
                     .detail = tokenList<Purpose>()};
    made.purpose = *known;
    const Toml* waits = root->find(u"awaits-reply");
    made.awaitsReply = waits && waits->boolean;
    return made;
}

QString templateOf(const QString& action) {
    const QString prefix = QStringLiteral("draft:");
    return action.startsWith(prefix) ? action.sliced(prefix.size()) : QString::fromLatin1(general);
}

QString filled(const QString& text, const GapValues& values) {
    QString result;
    qsizetype from = 0;
    for (const Gap& gap : gapsIn(text)) {
        const QString value = values.value(gap.name);
        if (value.isEmpty())
            continue;
        result += QStringView(text).sliced(from, gap.start - from);
        result += value;
        from = gap.start + gap.length;
    }
    return result + text.sliced(from);
}

QList<Gap> gapsIn(const QString& text) {
    QList<Gap> gaps;
    for (const auto& match : gapPattern().globalMatch(text))
        gaps.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    return gaps;
}

QString salutation(const Contact& contact) {
    static const QStringList doctors{QStringLiteral("md"), QStringLiteral("do"),
                                     QStringLiteral("phd"), QStringLiteral("mbbs"),
                                     QStringLiteral("mbchb")};
    QString title = cleanedLine(contact.prefix);
    const QStringList credentials = foldedWords(contact.credentials);
    const bool doctor = std::ranges::any_of(
        credentials, [](const QString& word) { return doctors.contains(word); });
    const bool teaches = contact.level == Level::Attending || contact.level == Level::Fellow;
    if (title.isEmpty() && (doctor || teaches))
        title = QStringLiteral("Dr.");
    QString name = title.isEmpty() ? contact.given : contact.family;
    if (name.isEmpty())
        name = contact.name;
    else if (!title.isEmpty())
        name.prepend(title + u' ');
    return QStringLiteral("Dear %1,").arg(cleanedLine(name));
}

QUrl mailtoUrl(const Mail& mail) {
    const auto encoded = [](const QByteArray& text) {
        return QString::fromLatin1(text.toPercentEncoding());
    };
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(cleanedLine(mail.to));
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
