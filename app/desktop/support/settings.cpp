// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace matchbook {

void takeOverSettings() {
    // Where QSettings keeps what it is not told the maker of.
    QSettings before(QStringLiteral("Unknown Organization"), QCoreApplication::applicationName());
    QSettings now;
    before.setFallbacksEnabled(false);
    now.setFallbacksEnabled(false);
    const QStringList keys = before.allKeys();
    if (keys.isEmpty() || !now.allKeys().isEmpty())
        return;
    for (const QString& key : keys)
        now.setValue(key, before.value(key));
    now.sync();
    if (now.status() != QSettings::NoError)
        return;
    const QFileInfo file(before.fileName());
    QFile::remove(file.filePath());
    QDir().rmdir(file.path()); // unless somebody else has something there
}

} // namespace matchbook
