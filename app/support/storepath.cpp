// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storepath.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace matchbook {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("matchbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MATCHBOOK_VERSION));
}

QString defaultStorePath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/matchbook.sqlite");
}

QString sampleStorePath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/sample.sqlite");
}

QStringList ownRules(const QString& store) {
    const QString folder = QFileInfo(store).absolutePath() + QStringLiteral("/rules");
    return QFileInfo(folder).isDir() ? QStringList{folder} : QStringList{};
}

} // namespace matchbook
