// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/plainlabel.h"

#include <QTest>

namespace matchbook {

TEST_F(Themed, labelShowsMarkupLiterally) {
    PlainLabel marked(QStringLiteral("<b>bold</b>"));
    PlainLabel wide(QStringLiteral("bold"));
    EXPECT_EQ(marked.textFormat(), Qt::PlainText);
    EXPECT_EQ(marked.text(), QStringLiteral("<b>bold</b>"));
    EXPECT_GT(marked.sizeHint().width(), wide.sizeHint().width());
}

TEST_F(Themed, labelOpensNoLinks) {
    PlainLabel label(QStringLiteral("<a href='file:///etc/hosts'>here</a>"));
    EXPECT_FALSE(label.openExternalLinks());
    EXPECT_EQ(label.text(), QStringLiteral("<a href='file:///etc/hosts'>here</a>"));
}

TEST_F(Themed, elidedLabelIsOneLineAndMayShrink) {
    PlainLabel label(QStringLiteral("A name\nthat goes on and on and on"));
    label.setFit(PlainLabel::Fit::Elide);
    EXPECT_FALSE(label.text().contains(u'\n'));
    EXPECT_LT(label.minimumSizeHint().width(), 60);
}

TEST_F(Themed, elidedLabelEndsInAnEllipsisInsteadOfACut) {
    PlainLabel label(QStringLiteral("iiiiiiiiiiiiiiiiiiiiMMMMMMMMMMMM"));
    label.setFit(PlainLabel::Fit::Elide);
    label.resize(80, 24);
    const QImage narrow = label.grab().toImage();
    PlainLabel whole(QStringLiteral("iiiiiiiiiiiiiiiiiiiiMMMMMMMMMMMM"));
    whole.resize(80, 24);
    EXPECT_NE(narrow, whole.grab().toImage());
}

TEST_F(Themed, wrappedLabelGrowsDownwards) {
    const std::unique_ptr<PlainLabel> label(
        paragraph(QString(40, u'x') + QStringLiteral(" word ") + QString(40, u'y')));
    EXPECT_GT(label->heightForWidth(200), label->heightForWidth(2000));
}

TEST_F(Themed, paragraphsKeepAFewThousandCharacters) {
    const QString text = QStringLiteral("word ").repeated(800);
    const std::unique_ptr<PlainLabel> label(paragraph(text));
    EXPECT_EQ(label->text(), text);
}

TEST_F(Themed, hostileLengthIsCutForDisplay) {
    PlainLabel label(QString(1'000'000, u'x'));
    EXPECT_LT(label.text().size(), 10'000);
    label.setFit(PlainLabel::Fit::Elide);
    EXPECT_LE(label.text().size(), 500);
}

TEST_F(Themed, labelFollowsAChangeOfScheme) {
    PlainLabel label(QStringLiteral("late"), TypeRole::Body, ColorRole::Danger);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), color(ColorRole::Danger, false));
    label.show();
    applyTheme(*qApp, ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), color(ColorRole::Danger, true));
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_F(Themed, labelFollowsTheFontOfTheDesktop) {
    PlainLabel label(QStringLiteral("Title"), TypeRole::Title);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(30);
    label.show();
    QApplication::setFont(large);
    QApplication::processEvents();
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), roleFont(TypeRole::Title, large).pointSizeF());
    QApplication::setFont(before);
}

} // namespace matchbook
