// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/manual.h"
#include "support/print.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

/// What a reader sees of the escapes that the page is written with.
QString read(QString roff) {
    static const QRegularExpression font(QStringLiteral("\\\\f[BIR]"));
    static const QRegularExpression sign(QStringLiteral("\\\\\\[u([0-9A-F]+)\\]"));
    roff.remove(font).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    for (auto found = sign.match(roff); found.hasMatch(); found = sign.match(roff))
        roff.replace(found.captured(), QChar(found.captured(1).toUShort(nullptr, 16)));
    return roff;
}

/// What groff has to say of a page, or nothing.
std::string warnings(const QByteArray& page) {
    QProcess groff;
    groff.start(u"groff"_qs, {u"-ww"_qs, u"-man"_qs, u"-Tutf8"_qs, u"-z"_qs});
    groff.write(page);
    groff.closeWriteChannel();
    EXPECT_TRUE(groff.waitForFinished());
    EXPECT_EQ(groff.exitCode(), 0);
    return groff.readAllStandardError().toStdString();
}

} // namespace

TEST(Manual, hasEveryCommandWithWhatItTakesAndDoes) {
    const QString page = read(manualPage());
    for (const Command& command : commands()) {
        const QString line = u"\n%1 %2"_qs.arg(QString::fromUtf8(command.name), usageOf(command));
        EXPECT_TRUE(page.contains(u".TP"_qs + line.trimmed().prepend(u'\n') + u'\n'))
            << line.toStdString();
        EXPECT_TRUE(page.contains(u'\n' + QString::fromUtf8(command.what) + u'\n')) << command.what;
    }
}

TEST(Manual, marksOptionsAndWhatStandsForSomething) {
    const QString page = manualPage();
    EXPECT_TRUE(
        page.contains(u"\\fBmute\\fR \\fIKEY\\fR \\fB\\-\\-person\\fR|\\fB\\-\\-rule\\fR\n"_qs));
    EXPECT_TRUE(page.contains(u"\\fB\\-\\-set\\fR \\fIKEY=VALUE\\fR\\[u2026]"_qs));
    EXPECT_TRUE(page.contains(u"\\fB\\-o\\fR \\fIFILE\\fR"_qs));
}

TEST(Manual, groffWarnsOfNothing) {
    if (QStandardPaths::findExecutable(u"groff"_qs).isEmpty())
        GTEST_SKIP() << "groff is not here";
    EXPECT_EQ(warnings(manualPage().toUtf8()), "");
    QFile window(QStringLiteral(SOURCE_ROOT "/packaging/matchbook.1"));
    ASSERT_TRUE(window.open(QIODevice::ReadOnly));
    EXPECT_EQ(warnings(window.readAll()), "");
}

} // namespace matchbook
