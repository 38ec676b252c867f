// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "session/copyactions.h"

#include <QThread>
#include <QTimer>

namespace matchbook {

/// Whether a copy of a store that changed is kept each day the program is started; on until the
/// user switches it off.
bool keepsCopies();
void setKeepsCopies(bool on);

/// Makes the copy of today, if it is wanted and due, without holding up the window: a little of the
/// store whenever nothing else is to be done, and what needs the store no more in a thread. Where
/// it fails, the bar says so; what is not finished when this goes is made the next time.
class DailyCopies : public QObject {
    Q_OBJECT

public:
    explicit DailyCopies(Workspace& workspace, QObject* parent = nullptr);
    ~DailyCopies() override;

    void keepCopyOfToday();

Q_SIGNALS:
    /// Nothing is under way any more.
    void settled();

private:
    void copyNext();
    void finish();
    void finished();

    Workspace& m_workspace;
    std::unique_ptr<CopyOfToday> m_copy;
    QTimer m_next;
    std::unique_ptr<QThread> m_thread;
    Result<> m_outcome = done();
};

} // namespace matchbook
