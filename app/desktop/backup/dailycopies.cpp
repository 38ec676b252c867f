// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/dailycopies.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr auto keepsKey = "copies/daily";

constexpr int betweenSteps = 20; ///< milliseconds that are left to the user

} // namespace

bool keepsCopies() {
    return QSettings().value(QLatin1StringView(keepsKey), true).toBool();
}

void setKeepsCopies(bool on) {
    QSettings().setValue(QLatin1StringView(keepsKey), on);
}

DailyCopies::DailyCopies(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    m_next.setInterval(betweenSteps);
    connect(&m_next, &QTimer::timeout, this, &DailyCopies::copyNext);
}

DailyCopies::~DailyCopies() {
    if (m_thread)
        m_thread->wait();
}

void DailyCopies::keepCopyOfToday() {
    if (m_copy || !keepsCopies())
        return;
    auto begun = CopyOfToday::begin(m_workspace.session());
    if (m_workspace.succeeded(begun))
        m_copy = std::move(*begun);
    if (m_copy)
        m_next.start();
    else
        Q_EMIT settled();
}

void DailyCopies::copyNext() {
    const auto isLeft = m_copy->copyNext();
    if (isLeft && *isLeft)
        return;
    m_next.stop();
    if (isLeft) {
        finish();
    } else {
        m_outcome = isLeft.error();
        finished();
    }
}

void DailyCopies::finish() {
    m_thread.reset(QThread::create([this] { m_outcome = m_copy->finish(); }));
    connect(m_thread.get(), &QThread::finished, this, &DailyCopies::finished);
    m_thread->start(QThread::LowestPriority);
}

void DailyCopies::finished() {
    m_copy.reset();
    m_workspace.succeeded(m_outcome);
    Q_EMIT settled();
}

} // namespace matchbook
