// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/plaintext.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace matchbook {

TEST(PlainText, toolTipsShowMarkupLiterally) {
    const QString text = QStringLiteral("<img src='/etc/hosts'> & <b>\"5 < 6\"");
    QTextDocument document;
    document.setHtml(plainToolTip(text));
    EXPECT_EQ(document.toPlainText().toStdString(), text.toStdString());
}

TEST(PlainText, toolTipsKeepLineBreaks) {
    QTextDocument document;
    document.setHtml(plainToolTip(QStringLiteral("one\ntwo")));
    EXPECT_TRUE(document.toPlainText().contains(u'\n') ||
                document.toPlainText().contains(QChar::LineSeparator));
}

TEST(PlainText, toolTipOfNothingIsNothing) {
    EXPECT_TRUE(plainToolTip({}).isEmpty());
}

TEST(PlainText, toolTipsAreCut) {
    EXPECT_LT(plainToolTip(QString(100'000, u'x')).size(), 1000);
}

TEST(PlainText, ampersandIsOnlyACharacter) {
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Lee & Sons")), QStringLiteral("Lee && Sons"));
}

} // namespace matchbook
