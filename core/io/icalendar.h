// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

#include <QByteArray>

namespace matchbook {

/// Reminders as a calendar (RFC 5545, design: formats.md 3.6): an event for the whole day of each,
/// which blocks no time and rings at nine. One whose day has passed stands on today, so that it is
/// seen. The UID follows from the reminder's key and SEQUENCE grows with stamp, so that a file read
/// again replaces what the last one brought. Titles and reasons only, no note. stamp is the instant
/// of the export.
QByteArray writeCalendar(const QList<Reminder>& reminders, QDate today, const QDateTime& stamp);

/// The UID of a reminder's event.
QString calendarUid(const QString& key);

} // namespace matchbook
