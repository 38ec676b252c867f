// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTime>

#include <functional>

namespace matchbook {

/// Gives the present instant in local time. Only Session asks it; all else is told the day.
using Clock = std::function<QDateTime()>;

Clock systemClock();

/// A clock that stands still: for --today, tests and pictures.
Clock fixedClock(const QDateTime& now);

/// The calendar day of now for somebody whose day begins at dayStartsAt (local time).
QDate dayOf(const QDateTime& now, QTime dayStartsAt);

} // namespace matchbook
