// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/plaintext.h"

#include <QAccessible>
#include <QTextDocument>
#include <QWidget>

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

TEST(PlainText, aToolTipIsReadOutWithoutItsMarkup) {
    const auto spoken = [](QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
    };
    QWidget widget;
    setPlainToolTip(&widget, QStringLiteral("5 < 6\nand so on"));
    EXPECT_TRUE(widget.toolTip().startsWith(QStringLiteral("<qt>")));
    EXPECT_EQ(spoken(widget), QStringLiteral("5 < 6\nand so on"));
    setPlainToolTip(&widget, {});
    EXPECT_TRUE(spoken(widget).isEmpty());
}

TEST(PlainText, ampersandIsOnlyACharacter) {
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Lee & Sons")), QStringLiteral("Lee && Sons"));
}

} // namespace matchbook
