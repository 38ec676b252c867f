// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "domain/applicant.h"

#include <QTimer>

namespace matchbook {

/// Does an instant fall into the quiet hours? They may go over midnight; none when both ends are
/// the same.
bool isQuiet(const Applicant& applicant, QTime time);

/// When reminders are to be shown.
enum class Occasion { Start, Tick };

/// Should what is due be shown now? At the start always, later once after each daily hour of
/// reminding; never in quiet hours or during a pause, which put it off but do not lose it. shown is
/// when it was shown last, or when the program began. All instants are wall clock times: a computer
/// that slept over the hour shows it on waking, one whose clock went back does not show it twice.
bool isTimeToRemind(const Applicant& applicant, Occasion occasion, const QDateTime& shown,
                    const QDateTime& now);

/// Looks once a minute whether it is time, and says so when something is due.
class ReminderClock : public QObject {
    Q_OBJECT

public:
    explicit ReminderClock(Workspace& workspace, QObject* parent = nullptr);

    /// To be called when the window is there.
    void start();
    [[nodiscard]] QDateTime lastChecked() const { return m_checked; }
    /// The last check before this start, until the first daily hour after it; none on the first
    /// start with this store.
    [[nodiscard]] std::optional<QDateTime> closedSince() const { return m_closedSince; }

public Q_SLOTS:
    void tick();

Q_SIGNALS:
    void checked(const QDateTime& when);
    /// Something is due and it is time to show it.
    void timeToRemind(matchbook::Occasion occasion);

private:
    void check(Occasion occasion);

    Workspace& m_workspace;
    QTimer m_minute;
    QDateTime m_shown;
    QDateTime m_checked;
    std::optional<QDateTime> m_closedSince;
};

} // namespace matchbook
