// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/daywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Day", text);
}

QString counted(bool ahead, const char* later, const char* ago, int n) {
    return tr(ahead ? later : ago).arg(QLocale().toString(n));
}

} // namespace

QString dayInWords(QDate day, QDate today) {
    if (!day.isValid())
        return {};
    return QLocale().toString(day, day.year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString distanceInWords(QDate day, QDate today) {
    const auto days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    const int far = std::abs(days);
    if (far < 21)
        return counted(days > 0, "in %1 days", "%1 days ago", far);
    if (far < 70)
        return counted(days > 0, "in %1 weeks", "%1 weeks ago", far / 7);
    if (far < 700)
        return counted(days > 0, "in %1 months", "%1 months ago", far / 30);
    return counted(days > 0, "in %1 years", "%1 years ago", far / 365);
}

QString monthInWords(QDate day) {
    return QLocale().toString(day, tr("MMMM yyyy"));
}

} // namespace matchbook
