// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/summary/summarypreview.h"

#include "desktop/support/theme.h"

#include <QScrollBar>

namespace matchbook {

namespace {

constexpr bool dark = false; ///< paper is white in every scheme

/// The styles of the file are made for browsers; these say the same in what Qt's rich text knows.
QString styles() {
    return QStringLiteral("h1 { font-size: 20pt; font-weight: 600; margin: 0; }"
                          "h2 { font-size: 13pt; font-weight: 600; color: %1;"
                          " margin-top: 26px; margin-bottom: 8px; }"
                          "h3 { font-size: 11pt; font-weight: 600; margin-top: 14px;"
                          " margin-bottom: 2px; }"
                          "p { margin-top: 0; margin-bottom: 8px; }"
                          "table { margin-top: 8px; margin-bottom: 10px; }"
                          "td, th { padding: 4px 14px 4px 0; }"
                          "th { color: %2; font-weight: 500; text-align: left; }"
                          ".aside, .open { color: %3; } .good { color: %4; }"
                          ".subtitle, .notice, .line, .quiet { color: %2; }")
        .arg(color(ColorRole::Accent, dark).name(), color(ColorRole::TextMuted, dark).name(),
             color(ColorRole::Warning, dark).name(), color(ColorRole::Success, dark).name());
}

/// Lists of facts become tables, which Qt can set in columns. Words of people are escaped in the
/// file, so none of these tags is theirs.
QString forRichText(QString html) {
    const qsizetype start = html.indexOf(QStringLiteral("<style>"));
    const qsizetype end = html.indexOf(QStringLiteral("</style>"));
    if (start >= 0 && end > start)
        html.remove(start, end - start + qsizetype(8));
    static const QList<QPair<QString, QString>> exchanges{
        {QStringLiteral("<dl>"), QStringLiteral("<table cellspacing=\"0\">")},
        {QStringLiteral("</dl>"), QStringLiteral("</table>")},
        {QStringLiteral("<div><dt>"), QStringLiteral("<tr><td width=\"170\" class=\"quiet\">")},
        {QStringLiteral("</dt>\n<dd>"), QStringLiteral("</td><td>")},
        {QStringLiteral("</dd>\n<dd>"), QStringLiteral("<br>")},
        {QStringLiteral("</dd>\n</div>"), QStringLiteral("</td></tr>")},
        {QStringLiteral("<table>\n<thead>"),
         QStringLiteral("<table width=\"100%\" cellspacing=\"0\">\n<thead>")}};
    for (const auto& [from, to] : exchanges)
        html.replace(from, to);
    return html;
}

} // namespace

SummaryPreview::SummaryPreview(QWidget* parent)
    : QTextBrowser(parent) {
    setObjectName(QStringLiteral("summaryPreviewBrowser"));
    setAccessibleName(tr("Preview"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setPalette(paletteFor(dark));
    document()->setDocumentMargin(space::xxl);
    document()->setDefaultStyleSheet(styles());
}

void SummaryPreview::showSummary(const QByteArray& html) {
    setHtml(forRichText(QString::fromUtf8(html)));
    verticalScrollBar()->setValue(0);
}

QVariant SummaryPreview::loadResource(int, const QUrl&) {
    return {};
}

} // namespace matchbook
