// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/odtwriter.h"

#include "io/odtstyles.h"
#include "io/odtxml.h"
#include "io/zippackage.h"

#include <QSet>

namespace matchbook {

namespace {

constexpr QByteArrayView mediaType = "application/vnd.oasis.opendocument.text";

// A longer list of facts may be continued on the next page.
constexpr qsizetype longestWhole = 8;

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

const char* styleOf(CellTone tone) {
    switch (tone) {
    case CellTone::Quiet:
        return "Quiet";
    case CellTone::Good:
        return "Good";
    case CellTone::Open:
        return "Open";
    case CellTone::Normal:
        break;
    }
    return nullptr;
}

/// Writes content.xml.
class Content {
public:
    explicit Content(const Document& document)
        : m_document(document) {}

    QByteArray write() {
        m_xml.element("office:automatic-styles", {}, [&] { automaticStyles(); });
        m_xml.element("office:body", {}, [&] {
            m_xml.element("office:text", {}, [&] {
                m_xml.paragraph("FirstTitle", m_document.title);
                line("Subtitle", m_document.subtitle);
                facts(m_document.facts, false);
                line("Notice", m_document.notice);
                for (const DocumentSection& part : m_document.sections)
                    section(part);
            });
        });
        return m_xml.end();
    }

private:
    void automaticStyles() {
        m_xml.element("style:style", {{"style:name", latin("FirstTitle")},
                                      {"style:family", latin("paragraph")},
                                      {"style:parent-style-name", latin("Title")},
                                      {"style:master-page-name", latin("First")}});
        m_xml.element(
            "style:style",
            {{"style:name", latin("PageHeading")},
             {"style:family", latin("paragraph")},
             {"style:parent-style-name", latin("Heading_20_1")}},
            [&] {
                m_xml.element("style:paragraph-properties", {{"fo:break-before", latin("page")}});
            });
        m_xml.element(
            "style:style", {{"style:name", latin("Table")}, {"style:family", latin("table")}}, [&] {
                m_xml.element("style:table-properties", {{"table:align", latin("margins")},
                                                         {"style:rel-width", latin("100%")},
                                                         {"fo:margin-top", latin("0.2cm")}});
            });
        m_xml.element("style:style",
                      {{"style:name", latin("TableCell")}, {"style:family", latin("table-cell")}},
                      [&] {
                          m_xml.element("style:table-cell-properties",
                                        {{"fo:padding-top", latin("0.1cm")},
                                         {"fo:padding-bottom", latin("0.1cm")},
                                         {"fo:padding-left", latin("0cm")},
                                         {"fo:padding-right", latin("0.3cm")},
                                         {"fo:border-bottom", latin("0.5pt solid #d8dde2")}});
                      });
        QSet<int> shares;
        for (const DocumentSection& part : m_document.sections) {
            for (const DocumentColumn& column : part.table.value_or(DocumentTable()).columns)
                shares.insert(column.share);
        }
        for (const int share : QList(shares.begin(), shares.end()))
            columnStyle(share);
    }

    static QString columnName(int share) { return QStringLiteral("Column%1").arg(share); }

    void columnStyle(int share) {
        m_xml.element(
            "style:style",
            {{"style:name", columnName(share)}, {"style:family", latin("table-column")}}, [&] {
                m_xml.element("style:table-column-properties",
                              {{"style:rel-column-width", QString::number(share) + u'*'}});
            });
    }

    void line(const char* style, const QString& text) {
        if (!text.isEmpty())
            m_xml.paragraph(style, text);
    }

    void heading(const char* style, int level, const QString& title, const QString& aside) {
        m_xml.element(
            "text:h",
            {{"text:style-name", latin(style)}, {"text:outline-level", QString::number(level)}},
            [&] {
                m_xml.text(title);
                if (aside.isEmpty())
                    return;
                m_xml.text(QStringLiteral("\u2002"));
                m_xml.span("Aside", aside);
            });
    }

    /// A short list stands together; each value after the first is on a line of its own.
    void facts(const QList<DocumentFact>& list, bool mayStandTogether) {
        const bool whole = mayStandTogether && list.size() <= longestWhole;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const bool kept = whole && i + 1 < list.size();
            fact(list[i], kept);
        }
    }

    void fact(const DocumentFact& fact, bool kept) {
        m_xml.element("text:p", {{"text:style-name", latin(kept ? "FactKept" : "Fact")}}, [&] {
            m_xml.span("Quiet", fact.label);
            m_xml.element("text:tab");
            m_xml.text(fact.values.value(0));
        });
        for (qsizetype i = 1; i < fact.values.size(); ++i)
            m_xml.paragraph(kept ? "FactMoreKept" : "FactMore", fact.values[i]);
    }

    void points(const QStringList& list) {
        if (list.isEmpty())
            return;
        m_xml.element("text:list", {{"text:style-name", latin("Points")}}, [&] {
            for (const QString& point : list)
                m_xml.element("text:list-item", {}, [&] { m_xml.paragraph("Point", point); });
        });
    }

    void cell(const char* style, const DocumentCell& cell) {
        m_xml.element(
            "table:table-cell",
            {{"table:style-name", latin("TableCell")}, {"office:value-type", latin("string")}},
            [&] {
                m_xml.element("text:p", {{"text:style-name", latin(style)}}, [&] {
                    if (const char* tone = styleOf(cell.tone))
                        m_xml.span(tone, cell.text);
                    else
                        m_xml.text(cell.text);
                });
            });
    }

    void table(const DocumentTable& table) {
        m_xml.element("table:table", {{"table:style-name", latin("Table")}}, [&] {
            for (const DocumentColumn& column : table.columns)
                m_xml.element("table:table-column",
                              {{"table:style-name", columnName(column.share)}});
            m_xml.element("table:table-header-rows", {}, [&] {
                m_xml.element("table:table-row", {}, [&] {
                    for (const DocumentColumn& column : table.columns)
                        cell("CellHead", {column.head});
                });
            });
            for (const auto& row : table.rows)
                m_xml.element("table:table-row", {}, [&] {
                    for (const DocumentCell& one : row)
                        cell("Cell", one);
                });
        });
    }

    void entry(const DocumentEntry& entry) {
        heading("Heading_20_2", 2, entry.title, entry.aside);
        line("Place", entry.line);
        facts(entry.facts, true);
    }

    void section(const DocumentSection& section) {
        heading(section.onNewPage ? "PageHeading" : "Heading_20_1", 1, section.title,
                section.aside);
        line("Lead", section.lead);
        facts(section.facts, false);
        points(section.points);
        if (section.table)
            table(*section.table);
        for (const DocumentEntry& one : section.entries)
            entry(one);
    }

    const Document& m_document;
    OdtXml m_xml{"office:document-content"};
};

QByteArray metaOf(const Document& document) {
    OdtXml xml("office:document-meta");
    xml.element("office:meta", {}, [&] {
        xml.element("meta:generator", {}, [&] { xml.text(QStringLiteral("Matchbook")); });
        xml.element("dc:title", {},
                    [&] { xml.text(document.title + QStringLiteral(" – ") + document.subtitle); });
        xml.element("dc:language", {}, [&] { xml.text(document.language); });
    });
    return xml.end();
}

/// What is in the package, for those who open it.
QByteArray manifest() {
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    const auto space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    writer.writeStartDocument();
    writer.writeNamespace(space, QStringLiteral("manifest"));
    writer.writeStartElement(space, QStringLiteral("manifest"));
    writer.writeAttribute(space, QStringLiteral("version"), QStringLiteral("1.3"));
    const auto part = [&](const QString& path, const QString& type) {
        writer.writeEmptyElement(space, QStringLiteral("file-entry"));
        writer.writeAttribute(space, QStringLiteral("full-path"), path);
        writer.writeAttribute(space, QStringLiteral("media-type"), type);
    };
    part(QStringLiteral("/"), QString::fromLatin1(mediaType));
    for (const char* path : {"content.xml", "styles.xml", "meta.xml"})
        part(latin(path), QStringLiteral("text/xml"));
    writer.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray writeOdt(const Document& document, Paper paper) {
    // The first part, stored, tells what the file is to those who read its first bytes.
    return zipPackage({{"mimetype", mediaType.toByteArray(), true},
                       {"content.xml", Content(document).write()},
                       {"styles.xml", odtStyles(document, paper)},
                       {"meta.xml", metaOf(document)},
                       {"META-INF/manifest.xml", manifest()}});
}

} // namespace matchbook
