// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace matchbook {

/// A day as one reads it in a list: "14 Apr", with the year where it is not the one of today.
QString dayInWords(QDate day, QDate today);

/// How far off a day is: "today", "tomorrow", "in 5 days", "yesterday", "3 weeks ago".
QString distanceInWords(QDate day, QDate today);

/// The month over a group of a timeline: "April 2026".
QString monthInWords(QDate day);

} // namespace matchbook
