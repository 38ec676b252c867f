// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/order.h"

#include <algorithm>
#include <vector>

namespace matchbook {

namespace {

/// How much a reminder presses, in numbers: the lower rank first, then the higher fraction.
struct Pressure {
    int rank = 0;
    qint64 numerator = 0;
    qint64 denominator = 1;

    auto operator<=>(const Pressure& other) const {
        if (rank != other.rank)
            return rank <=> other.rank;
        return other.numerator * denominator <=> numerator * other.denominator;
    }
};

Pressure pressureOf(const Reminder& reminder, QDate today) {
    const int rank =
        static_cast<int>(reminder.state) * static_cast<int>(tokens<Severity>().size()) +
        static_cast<int>(reminder.severity);
    if (reminder.state != ReminderState::Overdue || !reminder.latest)
        return {rank, -reminder.due.toJulianDay(), 1};
    return {rank, reminder.latest->daysTo(today), reminder.due.daysTo(*reminder.latest) + 1};
}

bool hasSmallerKey(const Reminder& a, const Reminder& b) {
    if (const int rules = a.rule.compare(b.rule))
        return rules < 0;
    return std::tie(a.subject, a.subjectId, a.anchor) < std::tie(b.subject, b.subjectId, b.anchor);
}

} // namespace

bool isMorePressing(const Reminder& a, const Reminder& b, QDate today) {
    const auto order = pressureOf(a, today) <=> pressureOf(b, today);
    return order < 0 || (order == 0 && hasSmallerKey(a, b));
}

QList<Reminder> mostPressingFirst(QList<Reminder> reminders, QDate today) {
    struct Place {
        Pressure pressure;
        qsizetype index;
    };
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(reminders.size()));
    for (qsizetype i = 0; i < reminders.size(); ++i)
        places.push_back({pressureOf(reminders.at(i), today), i});
    std::ranges::sort(places, [&](const Place& a, const Place& b) {
        const auto order = a.pressure <=> b.pressure;
        return order < 0 ||
               (order == 0 && hasSmallerKey(reminders.at(a.index), reminders.at(b.index)));
    });
    QList<Reminder> ordered;
    ordered.reserve(reminders.size());
    for (const Place& place : places)
        ordered.append(std::move(reminders[place.index]));
    return ordered;
}

} // namespace matchbook
