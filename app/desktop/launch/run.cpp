// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/run.h"

#include "desktop/widgets/messages.h"
#include "session/storeactions.h"
#include "session/trashactions.h"
#include "support/storepath.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace matchbook {

Result<std::unique_ptr<Run>> Run::begin(const Arguments& start, Clock clock) {
    const bool isNew = !QFileInfo::exists(start.store);
    const QStringList rules = ownRules(start.store);
    auto session = isNew ? Session::create(start.store, std::move(clock), rules)
                         : Session::open(start.store, std::move(clock), rules);
    if (!session)
        return session.error();
    if (isNew && start.sample) {
        if (const auto filled = addSample(**session); !filled)
            return filled.error();
    }
    return std::unique_ptr<Run>(new Run(std::move(*session), isNew && !start.sample));
}

Run::Run(std::unique_ptr<Session> session, bool isNew)
    : m_session(std::move(session))
    , m_isNew(isNew)
    , m_workspace(*m_session)
    , m_window(m_workspace)
    , m_requests(m_workspace, m_window)
    , m_tray(m_workspace, m_window)
    , m_copies(m_workspace) {
    connect(&m_requests, &Requests::checked, &m_tray, &Tray::count);
    connect(&m_requests, &Requests::restoreRequested, &m_window, &MainWindow::askForBackup);
    connect(&m_window, &MainWindow::restored, this, &Run::restored);
    connect(&m_requests, &Requests::sampleRequested, this, &Run::otherRequested);
    connect(&m_window, &MainWindow::ownRequested, this, &Run::otherRequested);
    m_workspace.succeeded(purgeTrash(*m_session));
}

void Run::show(const Arguments& start) {
    if (start.sample)
        m_window.markAsSample();
    if (start.hidden)
        beginHidden(start);
    else
        follow(start);
    m_requests.begin(m_isNew);
    if (!m_isNew && !start.sample)
        m_copies.keepCopyOfToday();
}

/// At login the tray may still be to come; without one there would be no way to the window.
void Run::beginHidden(const Arguments& start) {
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_tray.isThere())
        return;
    connect(&m_tray, &Tray::settled, this, [this, start] {
        QApplication::setQuitOnLastWindowClosed(!m_tray.isThere());
        if (!m_tray.isThere() && !m_window.isVisible())
            follow(start);
    });
}

void Run::showRestored(const QString& former) {
    bringToFront(m_window);
    QTimer::singleShot(0, this, [this, former] {
        inform(&m_window, tr("The backup is restored"),
               tr("What you had before is kept in this file. Delete it when you are sure that you "
                  "need nothing of it."),
               QDir::toNativeSeparators(former));
        m_requests.begin(false);
    });
}

void Run::follow(const Arguments& asked) {
    bringToFront(m_window);
    if (!asked.view.isEmpty())
        m_window.showView(asked.view);
    if (asked.log)
        Q_EMIT m_workspace.logRequested({});
    for (const QString& file : asked.toImport)
        Q_EMIT m_workspace.importFileRequested(file);
}

} // namespace matchbook
