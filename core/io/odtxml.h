// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QXmlStreamWriter>

#include <utility>

namespace matchbook {

/// Writes a part of an OpenDocument package; its elements are nested as the calls are.
class OdtXml {
public:
    using Attribute = std::pair<const char*, QString>;

    /// Begins the part with this root element and the name spaces of OpenDocument.
    explicit OdtXml(const char* root, const QList<Attribute>& attributes = {});

    /// An element with what content writes.
    template <class Content>
    void element(const char* name, const QList<Attribute>& attributes, Content&& content) {
        open(name, attributes);
        content();
        m_writer.writeEndElement();
    }
    void element(const char* name, const QList<Attribute>& attributes = {}) {
        element(name, attributes, [] {});
    }

    /// Text in which line ends, tabs and runs of blanks stay what they are.
    void text(const QString& text);

    /// A paragraph or a heading with a style and nothing but text.
    void paragraph(const char* style, const QString& content) {
        element("text:p", {{"text:style-name", QString::fromLatin1(style)}},
                [&] { text(content); });
    }

    /// Text in the style of some characters.
    void span(const char* style, const QString& content) {
        element("text:span", {{"text:style-name", QString::fromLatin1(style)}},
                [&] { text(content); });
    }

    /// The whole part; nothing can be written after it.
    QByteArray end();

private:
    void open(const char* name, const QList<Attribute>& attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer{&m_bytes};
};

} // namespace matchbook
