// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace matchbook {

/// The icon of the program with the number of what is due today, where the desktop has a place for
/// such icons.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(Workspace& workspace, QWidget& window);

    /// Is there a tray, so that the window may be hidden and found again?
    [[nodiscard]] bool isThere() const { return m_icon.isVisible(); }

public Q_SLOTS:
    /// Counts anew; to be called while time passes, for a new day has its own number.
    void count();

private:
    Workspace& m_workspace;
    QWidget& m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::pair<int, bool> m_counted{-1, false}; ///< the number shown, and whether some are late
};

/// Does the program go on in the tray when its window is closed? Off until the user switches it on;
/// it needs a tray.
bool staysInTray();
void setStaysInTray(bool on);

/// Shows a window that may be hidden, minimized or behind others.
void bringToFront(QWidget& window);

/// The icon with a number in its corner; without one for 0.
QIcon countedIcon(int count, bool urgent);

} // namespace matchbook
