// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace matchbook {

/// The most words that a typed day has: "3 de diciembre de 2026".
inline constexpr int mostDayWords = 5;

/// The day that somebody typed, in English or Spanish, counted from today: "today", a weekday (the
/// next one after today) or its first three letters and more, "in 2 weeks", "next week" (its
/// Monday), "3 Dec", "Dec 3", "12/3" (the month first), each of them also with a year, or
/// YYYY-MM-DD. Without a year it is the next such day. A comma or full stop behind it does no harm.
/// None for what is no day; "Mar" alone is none, as it is a month as well.
std::optional<QDate> typedDay(const QString& text, QDate today);

} // namespace matchbook
