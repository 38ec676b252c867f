// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

#include <QByteArray>

namespace matchbook {

/// Something that stands in a calendar for one or more whole days.
struct CalendarEntry {
    QString key; ///< its UID follows from it
    QDate from;
    QDate to; ///< the last day; null for a single one
    QString title;
    QString text{};
    QString place{};
    std::optional<bool> confirmed{}; ///< false while it is only expected
};

/// Entries as a calendar (RFC 5545, design: formats.md 3.6). Each blocks no time and rings at nine
/// on its first day. SEQUENCE grows with stamp, the instant of the export, so that a file read
/// again replaces what the last one brought.
QByteArray writeCalendar(const QList<CalendarEntry>& entries, const QDateTime& stamp);

/// Reminders as a calendar: an event for the whole day of each. One whose day has passed stands on
/// today, so that it is seen. The UID follows from the reminder's key. Titles and reasons only, no
/// note.
QByteArray writeCalendar(const QList<Reminder>& reminders, QDate today, const QDateTime& stamp);

/// The UID of the entry with a key.
QString calendarUid(const QString& key);

} // namespace matchbook
