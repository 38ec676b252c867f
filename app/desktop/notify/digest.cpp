// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notify/digest.h"

#include "desktop/notify/notifier.h"
#include "desktop/reminders/todaysection.h"

#include <QWidget>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int oneHour = 3'600'000;

} // namespace

Digest::Digest(Workspace& workspace, QWidget& window, Notifier& notifier)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_notifier(notifier) {
    m_later.setSingleShot(true);
    m_later.setInterval(oneHour);
    connect(&m_later, &QTimer::timeout, this, &Digest::show);
    connect(&notifier, &Notifier::putOff, &m_later, qOverload<>(&QTimer::start));
    connect(&notifier, &Notifier::opened, this, &Digest::opened);
    connect(&notifier, &Notifier::failed, this, &Digest::opened);
}

bool Digest::isLookedAt() {
    const bool first = !std::exchange(m_begun, true);
    return m_window.isVisible() && !m_window.isMinimized() && (first || m_window.isActiveWindow());
}

bool Digest::tell() {
    if (isLookedAt() || !m_notifier.isThere())
        return false;
    show();
    return true;
}

void Digest::show() {
    const auto due = dueReminders(m_workspace.session());
    if (due.isEmpty())
        m_notifier.takeBack();
    else
        m_notifier.tell(tr("What waits today"), digestWords(due));
}

QString digestWords(const QList<Reminder>& due) {
    const auto late = std::ranges::count(due, ReminderState::Overdue, &Reminder::state);
    const auto today = due.size() - late;
    QStringList words;
    if (late > 0)
        words += Digest::tr("%1 overdue").arg(late);
    if (today > 0)
        words += Digest::tr("%1 for today").arg(today);
    return words.join(QStringLiteral(", "));
}

} // namespace matchbook
