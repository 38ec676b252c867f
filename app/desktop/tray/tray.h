// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <optional>

namespace matchbook {

/// Has the desktop a place for icons of programs?
bool hasTray();

/// The icon of the program with the number of what is due today, where the desktop has a place for
/// such icons. At login the program may be there before it: one looks again for a while.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(Workspace& workspace, QWidget& window, std::function<bool()> available = hasTray);

    /// Is there a tray, so that the window may be hidden and found again?
    [[nodiscard]] bool isThere() const { return m_icon.has_value(); }

Q_SIGNALS:
    /// It came, or is waited for no longer.
    void settled();

public Q_SLOTS:
    /// Shows the icon if there is a place for it by now.
    void look();

    /// Counts anew; to be called while time passes, for a new day has its own number.
    void count();

private:
    void makeMenu();
    void show();

    Workspace& m_workspace;
    QWidget& m_window;
    std::function<bool()> m_available;
    QMenu m_menu;
    std::optional<QSystemTrayIcon>
        m_icon; ///< made late: it keeps to the kind of tray it first finds
    QTimer m_again;
    int m_looksLeft;
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
