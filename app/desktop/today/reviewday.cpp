// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/reviewday.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr auto dayKey = "review/day";
constexpr auto doneKey = "reviewDone";

} // namespace

Qt::DayOfWeek reviewDay() {
    const int day = QSettings().value(QLatin1StringView(dayKey)).toInt();
    const bool known = day >= Qt::Monday && day <= Qt::Sunday;
    return known ? static_cast<Qt::DayOfWeek>(day) : Qt::Sunday; // app default
}

void setReviewDay(Qt::DayOfWeek day) {
    QSettings().setValue(QLatin1StringView(dayKey), static_cast<int>(day));
}

QDate nextReview(Qt::DayOfWeek day, QDate after) {
    const int ahead = (static_cast<int>(day) - after.dayOfWeek() + 7) % 7;
    return after.addDays(ahead == 0 ? 7 : ahead);
}

bool isReviewDue(Workspace& workspace) {
    const QDate done = QSettings().value(workspace.storeKey(doneKey)).toDate();
    if (done.isValid())
        return nextReview(reviewDay(), done) <= workspace.session().today();
    noteReviewDone(workspace);
    return false;
}

void noteReviewDone(Workspace& workspace) {
    QSettings().setValue(workspace.storeKey(doneKey), workspace.session().today());
}

} // namespace matchbook
