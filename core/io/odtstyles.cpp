// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/odtstyles.h"

#include "base/text.h"
#include "io/odtxml.h"
#include "io/summarywords.h"

namespace matchbook {

namespace {

using Attributes = QList<OdtXml::Attribute>;

// What stands at the left of a fact is its label.
const QString labelWidth = QStringLiteral("4.4cm");
const QString outdent = QStringLiteral("-4.4cm");

const QString quiet = QStringLiteral("#5d6670");
const QString accent = QStringLiteral("#2b5876");
const QString hairline = QStringLiteral("0.5pt solid #d8dde2");
const QString always = QStringLiteral("always");

// Characters of a running head or foot that fit beside the page number.
constexpr qsizetype longestEdge = 70;

QString centimetres(qreal millimetres) {
    return QString::number(millimetres / 10, 'f', 2) + QStringLiteral("cm");
}

class Styles {
public:
    Styles(const Document& document, Paper paper)
        : m_document(document)
        , m_paper(sizeOf(paper)) {}

    QByteArray write() {
        m_xml.element("office:font-face-decls", {}, [&] {
            m_xml.element("style:font-face",
                          {{"style:name", QStringLiteral("Inter")},
                           {"svg:font-family", QStringLiteral("Inter")},
                           {"style:font-family-generic", QStringLiteral("swiss")},
                           {"style:font-pitch", QStringLiteral("variable")}});
        });
        m_xml.element("office:styles", {}, [&] {
            defaults();
            paragraphs();
            characters();
            lists();
        });
        m_xml.element("office:automatic-styles", {}, [&] {
            pageLayout("FirstPage", false);
            pageLayout("FurtherPages", true);
        });
        m_xml.element("office:master-styles", {}, [&] {
            masterPage("First", "FirstPage", false);
            masterPage("Standard", "FurtherPages", true);
        });
        return m_xml.end();
    }

private:
    void defaults() {
        const QStringList language = QLocale(m_document.language).name().split(u'_');
        m_xml.element("style:default-style", {{"style:family", QStringLiteral("paragraph")}}, [&] {
            m_xml.element("style:paragraph-properties",
                          {{"fo:orphans", QStringLiteral("2")},
                           {"fo:widows", QStringLiteral("2")},
                           {"fo:line-height", QStringLiteral("112%")},
                           {"style:writing-mode", QStringLiteral("page")}});
            m_xml.element("style:text-properties", {{"style:font-name", QStringLiteral("Inter")},
                                                    {"fo:font-size", QStringLiteral("9.5pt")},
                                                    {"fo:color", QStringLiteral("#1f2328")},
                                                    {"fo:language", language.value(0)},
                                                    {"fo:country", language.value(1)}});
        });
        m_xml.element("style:default-style", {{"style:family", QStringLiteral("table-row")}}, [&] {
            m_xml.element("style:table-row-properties", {{"fo:keep-together", always}});
        });
    }

    void style(const char* family, const char* name, const char* parent, const Attributes& ofStyle,
               const Attributes& ofParagraph, const Attributes& ofText) {
        Attributes attributes{{"style:name", QString::fromLatin1(name)},
                              {"style:family", QString::fromLatin1(family)}};
        if (parent)
            attributes.append({"style:parent-style-name", QString::fromLatin1(parent)});
        m_xml.element("style:style", attributes + ofStyle, [&] {
            if (!ofParagraph.isEmpty())
                m_xml.element("style:paragraph-properties", ofParagraph);
            if (!ofText.isEmpty())
                m_xml.element("style:text-properties", ofText);
        });
    }

    void paragraph(const char* name, const Attributes& ofParagraph, const Attributes& ofText = {},
                   const char* parent = "Standard") {
        style("paragraph", name, parent, {}, ofParagraph, ofText);
    }

    void heading(const char* name, int level, const Attributes& ofParagraph,
                 const Attributes& ofText) {
        style("paragraph", name, "Standard",
              {{"style:display-name", QStringLiteral("Heading %1").arg(level)},
               {"style:default-outline-level", QString::number(level)},
               {"style:next-style-name", QStringLiteral("Standard")}},
              ofParagraph + Attributes{{"fo:keep-with-next", always}},
              ofText + Attributes{{"fo:font-weight", QStringLiteral("600")}});
    }

    void paragraphs() {
        const auto above = [](const char* size) {
            return OdtXml::Attribute{"fo:margin-top", QString::fromLatin1(size)};
        };
        const auto below = [](const char* size) {
            return OdtXml::Attribute{"fo:margin-bottom", QString::fromLatin1(size)};
        };
        const auto size = [](const char* points) {
            return OdtXml::Attribute{"fo:font-size", QString::fromLatin1(points)};
        };
        const OdtXml::Attribute kept{"fo:keep-with-next", always};
        const OdtXml::Attribute muted{"fo:color", quiet};
        style("paragraph", "Standard", nullptr, {}, {}, {});
        paragraph("Title", {kept}, {size("21pt"), {"fo:font-weight", QStringLiteral("600")}});
        paragraph("Subtitle", {kept, below("0.5cm")}, {size("11pt"), muted});
        heading("Heading_20_1", 1,
                {above("0.8cm"),
                 below("0.1cm"),
                 {"fo:padding-bottom", QStringLiteral("0.1cm")},
                 {"fo:border-bottom", hairline}},
                {size("12.5pt"), {"fo:color", accent}});
        heading("Heading_20_2", 2, {above("0.4cm")}, {size("10.5pt")});
        paragraph("Notice",
                  {above("0.4cm"),
                   {"fo:padding-left", QStringLiteral("0.25cm")},
                   {"fo:border-left", QStringLiteral("1.5pt solid #d8dde2")}},
                  {muted});
        paragraph("Lead", {above("0.1cm"), below("0.1cm")}, {muted});
        paragraph("Place", {kept}, {muted});
        paragraph("Fact",
                  {above("0.07cm"), {"fo:margin-left", labelWidth}, {"fo:text-indent", outdent}});
        paragraph("FactKept", {kept}, {}, "Fact");
        paragraph("FactMore", {above("0.02cm"), {"fo:margin-left", labelWidth}});
        paragraph("FactMoreKept", {kept}, {}, "FactMore");
        paragraph("Point", {above("0.07cm")});
        paragraph("Cell", {});
        paragraph("CellHead", {kept}, {size("8pt"), muted});
        edge();
    }

    /// The line in a margin, its end at the right edge of the text.
    void edge() {
        m_xml.element("style:style",
                      {{"style:name", QStringLiteral("Edge")},
                       {"style:family", QStringLiteral("paragraph")},
                       {"style:parent-style-name", QStringLiteral("Standard")}},
                      [&] {
                          m_xml.element("style:paragraph-properties", {}, [&] { rightTab(); });
                          m_xml.element(
                              "style:text-properties",
                              {{"fo:font-size", QStringLiteral("8pt")}, {"fo:color", quiet}});
                      });
    }

    void rightTab() {
        const qreal width = m_paper.width() - 2 * paperMargin;
        m_xml.element("style:tab-stops", {}, [&] {
            m_xml.element("style:tab-stop", {{"style:position", centimetres(width)},
                                             {"style:type", QStringLiteral("right")}});
        });
    }

    void characters() {
        const auto text = [&](const char* name, const QString& color) {
            style("text", name, nullptr, {}, {}, {{"fo:color", color}});
        };
        text("Quiet", quiet);
        text("Good", QStringLiteral("#2f6b4f"));
        text("Open", QStringLiteral("#8a5a12"));
        style("text", "Aside", nullptr, {}, {},
              {{"fo:color", accent},
               {"fo:font-size", QStringLiteral("8pt")},
               {"fo:font-weight", QStringLiteral("500")}});
    }

    void lists() {
        m_xml.element("text:list-style", {{"style:name", QStringLiteral("Points")}}, [&] {
            m_xml.element(
                "text:list-level-style-bullet",
                {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}},
                [&] {
                    m_xml.element(
                        "style:list-level-properties",
                        {{"text:list-level-position-and-space-mode",
                          QStringLiteral("label-alignment")}},
                        [&] {
                            m_xml.element(
                                "style:list-level-label-alignment",
                                {{"text:label-followed-by", QStringLiteral("listtab")},
                                 {"text:list-tab-stop-position", QStringLiteral("0.45cm")},
                                 {"fo:text-indent", QStringLiteral("-0.45cm")},
                                 {"fo:margin-left", QStringLiteral("0.45cm")}});
                        });
                });
        });
    }

    /// Running head and foot stand in the margins, as in the PDF.
    void pageLayout(const char* name, bool hasHead) {
        const QString margin = centimetres(paperMargin);
        const QString half = centimetres(paperMargin / 2);
        const auto edge = [&](const char* kind, const char* towardsText) {
            m_xml.element(kind, {}, [&] {
                m_xml.element("style:header-footer-properties",
                              {{"fo:min-height", half}, {towardsText, QStringLiteral("0.5cm")}});
            });
        };
        m_xml.element("style:page-layout", {{"style:name", QString::fromLatin1(name)}}, [&] {
            m_xml.element("style:page-layout-properties",
                          {{"fo:page-width", centimetres(m_paper.width())},
                           {"fo:page-height", centimetres(m_paper.height())},
                           {"fo:margin-left", margin},
                           {"fo:margin-right", margin},
                           {"fo:margin-top", hasHead ? half : margin},
                           {"fo:margin-bottom", half}});
            if (hasHead)
                edge("style:header-style", "fo:margin-bottom");
            edge("style:footer-style", "fo:margin-top");
        });
    }

    void masterPage(const char* name, const char* layout, bool hasHead) {
        Attributes attributes{{"style:name", QString::fromLatin1(name)},
                              {"style:page-layout-name", QString::fromLatin1(layout)}};
        if (!hasHead)
            attributes.append({"style:next-style-name", QStringLiteral("Standard")});
        m_xml.element("style:master-page", attributes, [&] {
            if (hasHead)
                m_xml.element("style:header", {}, [&] {
                    edgeLine(m_document.runningHead, [&] { m_xml.text(m_document.runningAside); });
                });
            m_xml.element("style:footer", {},
                          [&] { edgeLine(m_document.foot, [&] { pageNumber(); }); });
        });
    }

    /// What stands left is cut before it would run into what stands right.
    template <class Aside>
    void edgeLine(const QString& text, Aside&& aside) {
        m_xml.element("text:p", {{"text:style-name", QStringLiteral("Edge")}}, [&] {
            m_xml.text(elided(text, longestEdge));
            m_xml.element("text:tab");
            aside();
        });
    }

    /// "Page 1 of 3", whose numbers the word processor fills in.
    void pageNumber() {
        const QString words = SummaryWords::tr("Page %1 of %2");
        const qsizetype page = words.indexOf(QStringLiteral("%1"));
        const qsizetype count = words.indexOf(QStringLiteral("%2"));
        m_xml.text(words.first(page));
        m_xml.element("text:page-number", {{"text:select-page", QStringLiteral("current")}});
        m_xml.text(words.sliced(page + 2, count - page - 2));
        m_xml.element("text:page-count");
        m_xml.text(words.sliced(count + 2));
    }

    const Document& m_document;
    QSizeF m_paper;
    OdtXml m_xml{"office:document-styles"};
};

} // namespace

QByteArray odtStyles(const Document& document, Paper paper) {
    return Styles(document, paper).write();
}

} // namespace matchbook
