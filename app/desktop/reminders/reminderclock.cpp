// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderclock.h"

#include "desktop/reminders/todaysection.h"
#include "session/profileactions.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr int oneMinute = 60'000;
constexpr auto checkedKey = "lastChecked";

} // namespace

bool isQuiet(const Applicant& applicant, QTime time) {
    const QTime from = applicant.quietFrom;
    const QTime to = applicant.quietTo;
    if (from <= to)
        return time >= from && time < to;
    return time >= from || time < to;
}

bool isTimeToRemind(const Applicant& applicant, Occasion occasion, const QDateTime& shown,
                    const QDateTime& now) {
    if (isPaused(applicant, dayOf(now, applicant.dayStartsAt)))
        return false;
    if (isQuiet(applicant, now.time()))
        return false;
    if (occasion == Occasion::Start)
        return true;
    QDateTime hour(now.date(), applicant.remindAt);
    if (hour > now)
        hour = hour.addDays(-1);
    // A time shown that is still to come by more than a day is a clock that was wrong.
    return shown < hour || shown > now.addDays(1);
}

ReminderClock::ReminderClock(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_shown(workspace.session().now())
    , m_checked(m_shown) {
    const QDateTime before = QSettings().value(workspace.storeKey(checkedKey)).toDateTime();
    if (before.isValid() && before < m_checked)
        m_closedSince = before;
    connect(&m_minute, &QTimer::timeout, this, &ReminderClock::tick);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
}

void ReminderClock::start() {
    m_minute.start(oneMinute);
    check(Occasion::Start);
}

void ReminderClock::tick() {
    m_workspace.session().noticeOthers(); // the command line may have written meanwhile
    check(Occasion::Tick);
}

void ReminderClock::check(Occasion occasion) {
    Session& session = m_workspace.session();
    const QDateTime now = session.now();
    m_checked = now;
    QSettings().setValue(m_workspace.storeKey(checkedKey), now);
    Q_EMIT checked(now);
    const auto profile = applicant(session);
    if (!profile || !isTimeToRemind(*profile, occasion, m_shown, now))
        return;
    m_shown = now;
    if (occasion == Occasion::Tick)
        m_closedSince.reset();
    if (!dueReminders(session).isEmpty())
        Q_EMIT timeToRemind(occasion);
}

} // namespace matchbook
