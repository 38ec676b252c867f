// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/daywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace matchbook {

namespace {

struct Day {
    Q_DECLARE_TR_FUNCTIONS(Day)
};

QString dated(QDate day, QDate today, const QString& near, const QString& far) {
    return day.isValid() ? QLocale().toString(day, day.year() == today.year() ? near : far)
                         : QString();
}

QString months(int count) {
    return count == 1 ? Day::tr("1 month") : Day::tr("%1 months").arg(count);
}

QString weeks(int count) {
    return count == 1 ? Day::tr("1 week") : Day::tr("%1 weeks").arg(count);
}

QString days(int count) {
    return count == 1 ? Day::tr("1 day") : Day::tr("%1 days").arg(count);
}

QString hours(int count) {
    return count == 1 ? Day::tr("1 hour") : Day::tr("%1 hours").arg(count);
}

QString years(int count) {
    return count == 1 ? Day::tr("1 year") : Day::tr("%1 years").arg(count);
}

struct Span {
    enum class Unit { Days, Weeks, Months };
    Unit unit = Unit::Days;
    int count = 0;
};

Span spanOf(QDate from, QDate to) {
    if (from > to)
        return spanOf(to, from);
    const int between = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (between > 0 && from.addMonths(between) == to)
        return {Span::Unit::Months, between};
    const int count = int(from.daysTo(to));
    if (count >= 14 && count % 7 == 0)
        return {Span::Unit::Weeks, count / 7};
    return {Span::Unit::Days, count};
}

QString inWords(const Span& span) {
    switch (span.unit) {
    case Span::Unit::Months:
        return months(span.count);
    case Span::Unit::Weeks:
        return weeks(span.count);
    case Span::Unit::Days:
        break;
    }
    return days(span.count);
}

/// So many days, about.
QString roughly(int count, int countedInDays) {
    if (count < countedInDays)
        return days(count);
    if (count < 70)
        return weeks(count / 7);
    return count < 700 ? months(count / 30) : years(count / 365);
}

} // namespace

QString dayInWords(QDate day, QDate today) {
    return dated(day, today, Day::tr("d MMM", "day in a narrow place"),
                 Day::tr("d MMM yyyy", "day in a narrow place, another year"));
}

QString weekdayInWords(QDate day, QDate today) {
    return dated(day, today, Day::tr("ddd d MMM", "day one plans for"),
                 Day::tr("ddd d MMM yyyy", "day one plans for, another year"));
}

QString longDayInWords(QDate day, QDate today) {
    return dated(day, today, Day::tr("d MMMM", "day in a sentence"),
                 Day::tr("d MMMM yyyy", "day in a sentence, another year"));
}

QString dayFieldFormat() {
    return Day::tr("ddd d MMM yyyy", "day in a field");
}

QString monthInWords(QDate day) {
    return QLocale().toString(day, Day::tr("MMMM yyyy"));
}

QString distanceInWords(QDate day, QDate today, int countedInDays) {
    const auto count = static_cast<int>(today.daysTo(day));
    if (count == 0)
        return Day::tr("today");
    if (count == 1)
        return Day::tr("tomorrow");
    if (count == -1)
        return Day::tr("yesterday");
    const QString far = roughly(std::abs(count), countedInDays);
    return count > 0 ? Day::tr("in %1").arg(far) : Day::tr("%1 ago").arg(far);
}

QString periodInWords(const Period& period) {
    QStringList parts;
    if (period.months != 0)
        parts += months(std::abs(period.months));
    if (const int count = std::abs(period.days); count >= 14 && count % 7 == 0)
        parts += weeks(count / 7);
    else if (count != 0)
        parts += days(count);
    if (period.hours != 0)
        parts += hours(std::abs(period.hours));
    return parts.isEmpty() ? days(0) : parts.join(Day::tr(" and "));
}

QString spanInWords(QDate from, QDate to) {
    return inWords(spanOf(from, to));
}

QString rangeInWords(QDate from, QDate first, QDate last) {
    Span shorter = spanOf(from, first);
    const Span longer = spanOf(from, last);
    if (longer.unit == Span::Unit::Weeks && shorter.unit == Span::Unit::Days && shorter.count > 0 &&
        shorter.count % 7 == 0)
        shorter = {Span::Unit::Weeks, shorter.count / 7};
    if (first == last)
        return inWords(shorter);
    if (shorter.unit != longer.unit || shorter.count == longer.count)
        return Day::tr("%1 to %2").arg(inWords(shorter), inWords(longer));
    const QString digits = QString::number(longer.count);
    return inWords(longer).replace(digits, QStringLiteral("%1–%2").arg(shorter.count).arg(digits));
}

} // namespace matchbook
