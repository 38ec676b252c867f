// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/odtxml.h"

#include "base/text.h"

namespace matchbook {

namespace {

constexpr std::pair<const char*, const char*> nameSpaces[] = {
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};

/// XML has no place for these two.
QString inXml(const QString& text) {
    return cleaned(text).remove(QChar(0xfffe)).remove(QChar(0xffff));
}

} // namespace

OdtXml::OdtXml(const char* root, const QList<Attribute>& attributes) {
    m_writer.writeStartDocument();
    QList<Attribute> all;
    for (const auto& [name, uri] : nameSpaces)
        all.append({name, QString::fromLatin1(uri)});
    all.append({"office:version", QStringLiteral("1.3")});
    open(root, all + attributes);
}

void OdtXml::open(const char* name, const QList<Attribute>& attributes) {
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const auto& [attribute, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute), inXml(value));
}

void OdtXml::text(const QString& text) {
    const QString content = inXml(text);
    QString plain;
    const auto flush = [&] {
        m_writer.writeCharacters(plain);
        plain.clear();
    };
    for (const QChar c : content) {
        const bool blankAfterWord = c == u' ' && !plain.isEmpty() && !plain.endsWith(u' ');
        if (blankAfterWord || (c != u' ' && c != u'\n' && c != u'\t')) {
            plain += c;
            continue;
        }
        flush();
        element(c == u'\n' ? "text:line-break" : c == u'\t' ? "text:tab" : "text:s");
    }
    flush();
}

QByteArray OdtXml::end() {
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace matchbook
