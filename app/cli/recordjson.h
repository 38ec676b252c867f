// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"
#include "domain/season.h"
#include "session/contactactions.h"
#include "session/standingactions.h"

#include <QJsonArray>
#include <QJsonObject>

namespace matchbook {

/// JSON as the command line's contract has it, where it differs from the records' own
/// (domain/json.h).

/// A line of the contact list.
QJsonObject contactJson(const ContactSummary& line);

/// The line with every other field of the person; roles name their organizations.
QJsonObject personJson(const ContactDetails& details);

/// The person with timeline, items, favors, letters, projects, reminders and standing.
QJsonObject detailsJson(const ContactDetails& details, const QList<Standing>& standing);

QJsonObject reminderJson(const Reminder& reminder);

/// What was wrong with an imported file: [ { "row", "message" }, … ]
QJsonArray problemsJson(const QList<Error>& problems);

/// { "opens": { "date", "status" }, … }
QJsonObject seasonDatesJson(const Season& season);

/// toJson() for lists of records, as an array.
template <class T>
QJsonArray arrayOf(const QList<T>& records) {
    return toJson(records).toArray();
}

/// The same with what json makes of each record.
template <class T>
QJsonArray arrayOf(const QList<T>& records, const auto& json) {
    QJsonArray array;
    for (const T& record : records)
        array.append(json(record));
    return array;
}

} // namespace matchbook
