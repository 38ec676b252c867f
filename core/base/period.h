// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace matchbook {

/// A span of calendar time as in ISO 8601 ("P2M", "P6W", "-P90D", "PT48H"). Months are calendar
/// months with month-end clamp: 31 January + P1M is the last day of February.
struct Period {
    int months = 0;
    int days = 0;
    int hours = 0;

    [[nodiscard]] bool hasHours() const { return hours != 0; }
    bool operator==(const Period&) const = default;
    Period operator-() const { return {-months, -days, -hours}; }
};

std::optional<Period> parsePeriod(QStringView text);
QString toString(const Period& period);

QDate add(QDate day, const Period& period);

/// Wall-clock arithmetic: no time zone and no daylight saving enters, so a date computed at home
/// is the same one abroad.
QDateTime add(const QDateTime& wallClock, const Period& period);

} // namespace matchbook
