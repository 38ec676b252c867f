// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/period.h"

#include <QRegularExpression>

namespace matchbook {

std::optional<Period> parsePeriod(QStringView text) {
    static const QRegularExpression form(QStringLiteral(
        R"(^(-?)P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(\d{1,6})H)?$)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch() || match.lastCapturedIndex() < 2)
        return std::nullopt;
    const auto number = [&](int group) {
        return match.capturedView(group).toInt();
    };
    const int sign = match.capturedLength(1) ? -1 : 1;
    return Period{.months = sign * (12 * number(2) + number(3)),
                  .days = sign * (7 * number(4) + number(5)),
                  .hours = sign * number(6)};
}

QString toString(const Period& period) {
    const bool negative = period.months < 0 || period.days < 0 || period.hours < 0;
    QString text = negative ? QStringLiteral("-P") : QStringLiteral("P");
    if (period.months)
        text += QString::number(qAbs(period.months)) + u'M';
    if (period.days && period.days % 7 == 0 && qAbs(period.days) > 14)
        text += QString::number(qAbs(period.days) / 7) + u'W';
    else if (period.days)
        text += QString::number(qAbs(period.days)) + u'D';
    if (period.hours)
        text += QStringLiteral("T%1H").arg(qAbs(period.hours));
    const bool empty = period == Period{};
    return empty ? QStringLiteral("P0D") : text;
}

QDate add(QDate day, const Period& period) {
    return day.addMonths(period.months).addDays(period.days + period.hours / 24);
}

QDateTime add(const QDateTime& wallClock, const Period& period) {
    const QDateTime utc(wallClock.date(), wallClock.time(), Qt::UTC);
    return utc.addMonths(period.months).addDays(period.days).addSecs(3600LL * period.hours);
}

} // namespace matchbook
