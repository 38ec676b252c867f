// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storepath.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace matchbook {

namespace {

/// Without the name of the maker that AppDataLocation would put before that of the program.
QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' +
           QCoreApplication::applicationName();
}

} // namespace

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("matchbook"));
    QCoreApplication::setOrganizationName(QStringLiteral("matchbook")); // of the settings
    QCoreApplication::setApplicationVersion(QStringLiteral(MATCHBOOK_VERSION));
}

QString defaultStorePath() {
    return dataFolder() + QStringLiteral("/matchbook.sqlite");
}

QString sampleStorePath() {
    return dataFolder() + QStringLiteral("/sample.sqlite");
}

QStringList ownRules(const QString& store) {
    const QString folder = QFileInfo(store).absolutePath() + QStringLiteral("/rules");
    return QFileInfo(folder).isDir() ? QStringList{folder} : QStringList{};
}

} // namespace matchbook
