// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/markdownview.h"

#include "base/text.h"
#include "desktop/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QTextBlock>

#include <cmath>
#include <memory>

namespace matchbook {

namespace {

constexpr qsizetype longestShown = 8000;
constexpr double largestHeading = 1.25; ///< of the size of the text around it
constexpr int listIndent = 20;

/// Headings are loud enough in a card when they are bold and a little larger.
void calmHeadings(QTextDocument* document, const QFont& font) {
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setFontPointSize(font.pointSizeF() * (level == 1   ? largestHeading
                                                     : level == 2 ? 1.1
                                                                  : 1.0));
        format.setFontWeight(QFont::DemiBold);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

MarkdownView::MarkdownView(const QString& objectName, QWidget* parent)
    : QTextBrowser(parent) {
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(listIndent);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::openLink);
    follow();
}

void MarkdownView::setNote(const QString& markdown) {
    m_markdown = elided(markdown, longestShown);
    follow();
}

QSize MarkdownView::sizeHint() const {
    const int wide = 240;
    return {wide, heightForWidth(wide)};
}

QSize MarkdownView::minimumSizeHint() const {
    return {80, fontMetrics().height()};
}

int MarkdownView::heightForWidth(int width) const {
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setTextWidth(width);
    return int(std::ceil(measured->size().height())) + 2;
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    return {};
}

void MarkdownView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        follow();
}

void MarkdownView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !textCursor().charFormat().isAnchor()) {
        Q_EMIT editRequested();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT editRequested();
}

void MarkdownView::follow() {
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    calmHeadings(document(), font());
    updateGeometry();
}

void MarkdownView::openLink(const QUrl& link) {
    const QString scheme = link.scheme();
    if (scheme == u"https" || scheme == u"http" || scheme == u"mailto")
        QDesktopServices::openUrl(link);
}

} // namespace matchbook
