// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/markdownview.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace matchbook {

namespace {

/// Keeps the links that the program would have opened.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() {
        for (const char* scheme : {"https", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "keep");
    }
    ~Opened() override {
        for (const char* scheme : {"https", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QList<QUrl> links;

public Q_SLOTS:
    void keep(const QUrl& link) { links.append(link); }
};

} // namespace

class MarkdownViewTest : public Themed {
protected:
    MarkdownView m_view{QStringLiteral("noteView")};
};

TEST_F(MarkdownViewTest, marksBecomeWhatTheyMean) {
    m_view.setNote(QStringLiteral("# Talk\n\n- **first** point\n- second"));
    EXPECT_EQ(m_view.toPlainText(), QStringLiteral("Talk\nfirst point\nsecond"));
    EXPECT_EQ(m_view.document()->begin().blockFormat().headingLevel(), 1);
}

TEST_F(MarkdownViewTest, rawHtmlStaysText) {
    m_view.setNote(QStringLiteral("<b>loud</b> and <img src=\"https://example.org/x.png\">"));
    EXPECT_TRUE(m_view.toPlainText().contains(QStringLiteral("<b>loud</b>")));
}

TEST_F(MarkdownViewTest, nothingIsLoaded) {
    m_view.setNote(QStringLiteral("![scan](file:///etc/passwd) ![x](https://example.org/x.png)"));
    EXPECT_FALSE(
        m_view
            .loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
            .isValid());
}

TEST_F(MarkdownViewTest, onlyTheWebAndMailAreOpenedAndOnlyWhenClicked) {
    Opened opened;
    m_view.setNote(QStringLiteral("[a](https://example.org) [b](file:///etc/passwd)"));
    EXPECT_TRUE(opened.links.isEmpty());
    Q_EMIT m_view.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    EXPECT_TRUE(opened.links.isEmpty());
    Q_EMIT m_view.anchorClicked(QUrl(QStringLiteral("https://example.org")));
    EXPECT_EQ(opened.links, QList{QUrl(QStringLiteral("https://example.org"))});
}

TEST_F(MarkdownViewTest, isAsHighAsItsTextAndHigherWhereItIsNarrow) {
    m_view.setNote(QStringLiteral("one"));
    const int low = m_view.heightForWidth(200);
    m_view.setNote(QString(2000, u'w'));
    EXPECT_GT(m_view.heightForWidth(200), 4 * low);
    EXPECT_GT(m_view.heightForWidth(200), m_view.heightForWidth(600));
}

TEST_F(MarkdownViewTest, enterAndADoubleClickAskToEdit) {
    m_view.setNote(QStringLiteral("one"));
    m_view.resize(200, 60);
    QSignalSpy asked(&m_view, &MarkdownView::editRequested);
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 2);
}

} // namespace matchbook

#include "markdownview_test.moc"
