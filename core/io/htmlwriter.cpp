// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/htmlwriter.h"

namespace matchbook {

namespace {

constexpr const char* styles = R"css(
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem 4rem; background: #fff; color: #1f2328;
    font: 0.95rem/1.5 Inter, system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { margin: 0; font-size: 1.7rem; font-weight: 600; line-height: 1.2; }
  h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid #d8dde2;
    font-size: 1.1rem; font-weight: 600; color: #2b5876; }
  h3 { margin: 0; font-size: 1rem; font-weight: 600; }
  p { margin: 0 0 0.75rem; }
  .subtitle { margin: 0.25rem 0 1.5rem; color: #5d6670; }
  .notice { margin: 1.25rem 0 0; padding-left: 0.75rem; border-left: 2px solid #d8dde2; color: #5d6670; }
  .entry { margin: 0 0 1.75rem; }
  .aside { margin-left: 0.6em; font-size: 0.8rem; font-weight: 500; color: #2b5876; }
  .line, .quiet { color: #5d6670; }
  .line { margin: 0 0 0.4rem; }
  .good { color: #2f6b4f; }
  .open { color: #8a5a12; }
  dl { margin: 0; }
  dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: 0.1rem 0; }
  dt { color: #5d6670; }
  dd { margin: 0; grid-column: 2; }
  ul { margin: 0; padding-left: 1.2rem; }
  li { padding: 0.1rem 0; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #d8dde2; text-align: left; vertical-align: top; }
  th { font-size: 0.8rem; font-weight: 500; color: #5d6670; }
  footer { margin-top: 3rem; font-size: 0.8rem; color: #5d6670; }
  @media print {
    @page { margin: 20mm 22mm; }
    body { max-width: none; padding: 0; font-size: 9.5pt; }
    .page { break-before: page; }
    h2, h3, .line { break-after: avoid; }
    tr, li, dl > div, .notice { break-inside: avoid; }
  }
)css";

class HtmlWriter {
public:
    QByteArray write(const Document& document) {
        m_html = QStringLiteral("<!DOCTYPE html>\n<html");
        attribute("lang", document.language);
        m_html += QStringLiteral(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                                 "content=\"width=device-width, initial-scale=1\">\n");
        element("title", document.title + QStringLiteral(" – ") + document.subtitle);
        m_html += QStringLiteral("<style>") + QString::fromLatin1(styles) +
                  QStringLiteral("</style>\n</head>\n<body>\n<header>\n");
        element("h1", document.title);
        element("p", document.subtitle, "subtitle");
        facts(document.facts);
        element("p", document.notice, "notice");
        m_html += QStringLiteral("</header>\n<main>\n");
        for (const DocumentSection& part : document.sections)
            section(part);
        m_html += QStringLiteral("</main>\n");
        element("footer", document.foot);
        m_html += QStringLiteral("</body>\n</html>\n");
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString& text) {
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }

    void attribute(const char* name, const QString& value) {
        m_html += QStringLiteral(" %1=\"%2\"").arg(QLatin1StringView(name), value.toHtmlEscaped());
    }

    void open(const char* tag, const char* kind = nullptr) {
        m_html += u'<' + QLatin1StringView(tag);
        if (kind)
            attribute("class", QString::fromLatin1(kind));
        m_html += u'>';
    }

    void close(const char* tag) {
        m_html += QStringLiteral("</") + QLatin1StringView(tag) + QStringLiteral(">\n");
    }

    void element(const char* tag, const QString& text, const char* kind = nullptr) {
        if (text.isEmpty())
            return;
        open(tag, kind);
        m_html += escaped(text);
        close(tag);
    }

    void facts(const QList<DocumentFact>& list) {
        if (list.isEmpty())
            return;
        open("dl");
        m_html += u'\n';
        for (const DocumentFact& fact : list) {
            m_html += QStringLiteral("<div>");
            element("dt", fact.label);
            for (const QString& value : fact.values)
                element("dd", value);
            close("div");
        }
        close("dl");
    }

    void points(const QStringList& list) {
        if (list.isEmpty())
            return;
        open("ul");
        m_html += u'\n';
        for (const QString& point : list)
            element("li", point);
        close("ul");
    }

    void table(const DocumentTable& table) {
        m_html += QStringLiteral("<table>\n<thead>\n<tr>");
        for (const DocumentColumn& column : table.columns)
            m_html += QStringLiteral("<th scope=\"col\">") + escaped(column.head) +
                      QStringLiteral("</th>");
        m_html += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
        for (const auto& row : table.rows) {
            m_html += QStringLiteral("<tr>");
            for (const DocumentCell& cell : row) {
                open("td", toneClass(cell.tone));
                m_html += escaped(cell.text) + QStringLiteral("</td>");
            }
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    static const char* toneClass(CellTone tone) {
        switch (tone) {
        case CellTone::Quiet:
            return "quiet";
        case CellTone::Good:
            return "good";
        case CellTone::Open:
            return "open";
        case CellTone::Normal:
            break;
        }
        return nullptr;
    }

    void heading(const char* tag, const QString& title, const QString& aside) {
        open(tag);
        m_html += escaped(title);
        if (!aside.isEmpty())
            m_html += QStringLiteral(" <span class=\"aside\">") + escaped(aside) +
                      QStringLiteral("</span>");
        close(tag);
    }

    void entry(const DocumentEntry& entry) {
        open("article", "entry");
        m_html += u'\n';
        heading("h3", entry.title, entry.aside);
        element("p", entry.line, "line");
        facts(entry.facts);
        close("article");
    }

    void section(const DocumentSection& section) {
        open("section", section.onNewPage ? "page" : nullptr);
        m_html += u'\n';
        heading("h2", section.title, section.aside);
        element("p", section.lead, "quiet");
        facts(section.facts);
        points(section.points);
        if (section.table)
            table(*section.table);
        for (const DocumentEntry& one : section.entries)
            entry(one);
        close("section");
    }

    QString m_html;
};

} // namespace

QByteArray writeHtml(const Document& document) {
    return HtmlWriter().write(document);
}

} // namespace matchbook
