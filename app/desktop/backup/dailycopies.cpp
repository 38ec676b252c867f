// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/dailycopies.h"

#include "session/copyactions.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr auto keepsKey = "copies/daily";

} // namespace

bool keepsCopies() {
    return QSettings().value(QLatin1StringView(keepsKey), true).toBool();
}

void setKeepsCopies(bool on) {
    QSettings().setValue(QLatin1StringView(keepsKey), on);
}

void keepCopyOfToday(Workspace& workspace) {
    if (keepsCopies())
        workspace.succeeded(copyOfToday(workspace.session()));
}

} // namespace matchbook
