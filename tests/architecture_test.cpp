// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

/// Which rooms a room may include from; itself always.
const QHash<QString, QSet<QString>>& allowed() {
    static const QHash<QString, QSet<QString>> table{
        {u"base"_qs, {}},
        {u"domain"_qs, {u"base"_qs}},
        {u"rules"_qs, {u"base"_qs, u"domain"_qs}},
        {u"storage"_qs, {u"base"_qs, u"domain"_qs}},
        {u"io"_qs, {u"base"_qs, u"domain"_qs}},
        {u"session"_qs, {u"base"_qs, u"domain"_qs, u"rules"_qs, u"storage"_qs, u"io"_qs}}};
    return table;
}

QStringList sources(const QString& folder) {
    QStringList files;
    QDirIterator entries(QStringLiteral(SOURCE_ROOT "/") + folder, {u"*.h"_qs, u"*.cpp"_qs},
                         QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += entries.next();
    return files;
}

QString contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList included(const QString& path) {
    static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = line.globalMatch(contentOf(path));
    while (matches.hasNext())
        names += matches.next().captured(1);
    return names;
}

} // namespace

TEST(Architecture, everyRoomIncludesOnlyTheRoomsBelowIt) {
    for (auto room = allowed().begin(); room != allowed().end(); ++room) {
        const auto files = sources(u"core/"_qs + room.key());
        EXPECT_FALSE(files.isEmpty());
        for (const QString& file : files) {
            for (const QString& name : included(file)) {
                const QString other = name.section(u'/', 0, 0);
                const bool below = other == room.key() || room->contains(other);
                EXPECT_TRUE(below || !allowed().contains(other))
                    << file.toStdString() << " includes " << name.toStdString();
            }
        }
    }
}

TEST(Architecture, theCoreKnowsNoWindow) {
    for (const QString& file : sources(u"core"_qs)) {
        for (const QString& name : included(file))
            EXPECT_FALSE(name.startsWith(u"QtWidgets") || name == u"QWidget" ||
                         name == u"QApplication" || name.startsWith(u"desktop/") ||
                         name.startsWith(u"words/") || name.startsWith(u"cli/"))
                << file.toStdString() << " includes " << name.toStdString();
    }
}

TEST(Architecture, sqlStaysInStorage) {
    static const QRegularExpression sql(QStringLiteral("<QSql|sqlite3\\.h"));
    for (const QString& folder : {u"core/base"_qs, u"core/domain"_qs, u"core/rules"_qs,
                                  u"core/io"_qs, u"core/session"_qs, u"app"_qs}) {
        for (const QString& file : sources(folder))
            EXPECT_FALSE(contentOf(file).contains(sql)) << file.toStdString();
    }
}

TEST(Architecture, theWindowReachesTheStoreThroughTheSessionAlone) {
    for (const QString& file : sources(u"app"_qs)) {
        for (const QString& name : included(file))
            EXPECT_FALSE(name.startsWith(u"storage/"))
                << file.toStdString() << " includes " << name.toStdString();
    }
}

TEST(Architecture, onlyTheSessionAsksTheClock) {
    static const QRegularExpression clock(
        QStringLiteral("QDate::currentDate|currentDateTime|QTime::currentTime"));
    for (const QString& file : sources(u"core"_qs)) {
        const bool isTheClock = file.endsWith(u"core/base/clock.cpp");
        EXPECT_EQ(contentOf(file).contains(clock), isTheClock) << file.toStdString();
    }
}

TEST(Architecture, everyFileSaysUnderWhichLicenseItStands) {
    for (const QString& file : sources(u"core"_qs) + sources(u"app"_qs) + sources(u"tests"_qs))
        EXPECT_TRUE(contentOf(file).startsWith(u"// SPDX-FileCopyrightText: "))
            << file.toStdString();
}

TEST(Architecture, noMessageBoxGuessesWhetherATextIsMarkup) {
    static const QRegularExpression guessing(
        QStringLiteral("QMessageBox::(information|warning|critical|question|about)"));
    for (const QString& file : sources(u"app/desktop"_qs))
        EXPECT_FALSE(contentOf(file).contains(guessing)) << file.toStdString();
}
