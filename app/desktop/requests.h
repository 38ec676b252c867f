// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

class Digest;
class Notifier;
class ReminderClock;
class ReminderDialog;

/// Opens the dialogs that views ask for, and the reminder dialog when its time has come.
class Requests : public QObject {
    Q_OBJECT

public:
    Requests(Workspace& workspace, QWidget& window);

    /// To be called once the window is shown; a new store is asked the first questions.
    void begin(bool newStore);

Q_SIGNALS:
    /// What is due was looked at, as it is every minute.
    void checked();

    /// A new store is to begin with a backup.
    void restoreRequested();

    /// The user wants to look around first; the first questions wait for the next start.
    void sampleRequested();

private:
    void askFirstQuestions();
    [[nodiscard]] QWidget* asker() const;
    [[nodiscard]] bool wouldDisturb() const;
    void remind();
    void showReminders();
    ReminderDialog* reminders();

    Workspace& m_workspace;
    QWidget& m_window;
    ReminderClock* m_clock;
    Notifier* m_notifier;
    Digest* m_digest;
    ReminderDialog* m_reminders = nullptr;
};

} // namespace matchbook
