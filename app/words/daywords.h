// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"

#include <QDate>
#include <QString>

namespace matchbook {

/// Days and spans of time as one reads them. A year stands there when it is not that of today.

/// A day in a narrow place: "14 Apr".
QString dayInWords(QDate day, QDate today);

/// A day one plans for: "Tue 3 Mar".
QString weekdayInWords(QDate day, QDate today);

/// A day in a sentence: "31 January".
QString longDayInWords(QDate day, QDate today);

/// How a day is written in a field in which it can be changed, as QDateEdit wants it.
QString dayFieldFormat();

/// The month over a group of a timeline: "April 2026".
QString monthInWords(QDate day);

/// How far off a day is: "today", "tomorrow", "in 5 days", "yesterday", "3 weeks ago". Less than
/// countedInDays are days.
QString distanceInWords(QDate day, QDate today, int countedInDays = 21);

/// "2 months", "10 days", "1 month and 3 days"; the sign is left out.
QString periodInWords(const Period& period);

/// From one day to another in the largest unit that fits: "2 months", "6 weeks", "10 days".
QString spanInWords(QDate from, QDate to);

/// The span from a day to each of two others: "2–3 months", "6 weeks to 3 months".
QString rangeInWords(QDate from, QDate first, QDate last);

} // namespace matchbook
