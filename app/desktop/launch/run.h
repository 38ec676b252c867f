// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/backup/dailycopies.h"
#include "desktop/launch/arguments.h"
#include "desktop/mainwindow.h"
#include "desktop/requests.h"
#include "desktop/tray/tray.h"

namespace matchbook {

/// The program at work on one store, from when it is opened: the session, and on it the window, the
/// reminders and the tray. After a restore there is a new one.
class Run : public QObject {
    Q_OBJECT

public:
    /// Opens the store that was asked for, or makes it.
    static Result<std::unique_ptr<Run>> begin(const Arguments& start, Clock clock);

    /// Shows what the program was started for.
    void show(const Arguments& start);

    /// Shows the store that was restored, and says where the one before lies.
    void showRestored(const QString& former);

    /// Does what a later start asks of the window.
    void follow(const Arguments& asked);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Session& session() const { return *m_session; }

Q_SIGNALS:
    /// The store was replaced by a backup: this run is over.
    void restored(const QString& former);
    /// From one's own store to the sample, or back: this run is over.
    void otherRequested();

private:
    Run(std::unique_ptr<Session> session, bool isNew);

    void beginHidden(const Arguments& start);

    std::unique_ptr<Session> m_session;
    bool m_isNew;
    Workspace m_workspace;
    MainWindow m_window;
    Requests m_requests;
    Tray m_tray;
    DailyCopies m_copies;
};

} // namespace matchbook
