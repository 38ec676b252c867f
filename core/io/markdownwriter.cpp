// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/markdownwriter.h"

#include "base/text.h"

namespace matchbook {

namespace {

bool isMarkup(QChar c) {
    return QStringView(u"\\`*_[]<>|~#&").contains(c);
}

/// At the start of a line "-", "+", "=" and "1." mean a list or a heading.
qsizetype startToEscape(const QString& text) {
    if (text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u'='))
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool numbered =
        digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    return numbered ? digits : -1;
}

class MarkdownWriter {
public:
    QByteArray write(const Document& document) {
        paragraph(QStringLiteral("# ") + markdownText(document.title));
        paragraph(markdownText(document.subtitle));
        facts(document.facts);
        paragraph(document.notice.isEmpty() ? QString()
                                            : QStringLiteral("> ") + markdownText(document.notice));
        for (const DocumentSection& part : document.sections)
            section(part);
        paragraph(QStringLiteral("---"));
        paragraph(markdownText(document.foot));
        return m_text.trimmed().toUtf8() + '\n';
    }

private:
    void paragraph(const QString& markdown) {
        if (!markdown.isEmpty())
            m_text += markdown + QStringLiteral("\n\n");
    }

    void facts(const QList<DocumentFact>& list) {
        QStringList lines;
        for (const DocumentFact& fact : list) {
            const QString label = QStringLiteral("- **%1:**").arg(markdownText(fact.label));
            if (fact.values.size() == 1) {
                lines += label + u' ' + markdownText(fact.values.first());
                continue;
            }
            lines += label;
            for (const QString& value : fact.values)
                lines += QStringLiteral("  - ") + markdownText(value);
        }
        paragraph(lines.join(u'\n'));
    }

    void points(const QStringList& list) {
        QStringList lines;
        for (const QString& point : list)
            lines += QStringLiteral("- ") + markdownText(point);
        paragraph(lines.join(u'\n'));
    }

    void table(const DocumentTable& table) {
        const auto line = [](const QStringList& cells) {
            return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
        };
        QStringList heads;
        QStringList rules;
        for (const DocumentColumn& column : table.columns) {
            heads += markdownText(column.head);
            rules += QStringLiteral("---");
        }
        QStringList lines{line(heads), line(rules)};
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const DocumentCell& cell : row)
                cells += markdownText(cell.text);
            lines += line(cells);
        }
        paragraph(lines.join(u'\n'));
    }

    void heading(const QString& mark, const QString& title, const QString& aside) {
        QString text = mark + markdownText(title);
        if (!aside.isEmpty())
            text += QStringLiteral(" (%1)").arg(markdownText(aside));
        paragraph(text);
    }

    void entry(const DocumentEntry& entry) {
        heading(QStringLiteral("### "), entry.title, entry.aside);
        paragraph(markdownText(entry.line));
        facts(entry.facts);
    }

    void section(const DocumentSection& section) {
        heading(QStringLiteral("## "), section.title, section.aside);
        paragraph(markdownText(section.lead));
        facts(section.facts);
        points(section.points);
        if (section.table)
            table(*section.table);
        for (const DocumentEntry& one : section.entries)
            entry(one);
    }

    QString m_text;
};

} // namespace

QString markdownText(const QString& text) {
    const QString line = cleanedLine(text).replace(u'\n', u' ').simplified();
    const qsizetype start = startToEscape(line);
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkup(line[i]) || i == start)
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

QByteArray writeMarkdown(const Document& document) {
    return MarkdownWriter().write(document);
}

} // namespace matchbook
