// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

namespace matchbook {

Clock systemClock() {
    return [] {
        return QDateTime::currentDateTime();
    };
}

Clock fixedClock(const QDateTime& now) {
    return [now] {
        return now;
    };
}

QDate dayOf(const QDateTime& now, QTime dayStartsAt) {
    const bool stillYesterday = now.time() < dayStartsAt;
    return stillYesterday ? now.date().addDays(-1) : now.date();
}

} // namespace matchbook
