// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QTimer>

namespace matchbook {

class Notifier;

/// How much is due, as a notification, when nobody looks at the window. It has numbers and no
/// names, for it may stand on a locked screen.
class Digest : public QObject {
    Q_OBJECT

public:
    Digest(Workspace& workspace, QWidget& window, Notifier& notifier);

    /// Says false when the window is the better place: it is looked at or has just been opened, or
    /// there is no server for notifications.
    bool tell();

Q_SIGNALS:
    /// The user wants to see what is due.
    void opened();

private:
    [[nodiscard]] bool isLookedAt();
    void show();

    Workspace& m_workspace;
    QWidget& m_window;
    Notifier& m_notifier;
    QTimer m_later;
    bool m_begun = false;
};

/// "3 overdue, 2 for today".
QString digestWords(const QList<Reminder>& due);

} // namespace matchbook
