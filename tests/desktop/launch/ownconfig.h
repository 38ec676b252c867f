// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>
#include <QTemporaryDir>

namespace matchbook {

/// A folder for what the desktop reads at login, instead of the user's own.
struct OwnConfig {
    OwnConfig() {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QStandardPaths::setTestModeEnabled(false);
    }
    ~OwnConfig() {
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("XDG_CONFIG_HOME");
    }

    QTemporaryDir folder;
};

} // namespace matchbook
