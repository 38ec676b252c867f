// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/order.h"

#include <algorithm>
#include <compare>
#include <vector>

namespace matchbook {

namespace {

/// How much a reminder presses, in numbers: the lower rank first, then the higher lateness.
struct Pressure {
    int rank = 0;
    double lateness = 0;

    std::weak_ordering operator<=>(const Pressure& other) const {
        if (rank != other.rank)
            return rank <=> other.rank;
        return std::weak_order(other.lateness, lateness);
    }
};

Pressure pressureOf(const Reminder& reminder, QDate today) {
    const bool cadence = reminder.harm == Harm::Cadence;
    const int group = static_cast<int>(reminder.state) * static_cast<int>(tokens<Harm>().size()) +
                      static_cast<int>(reminder.harm);
    const bool deadlineAhead =
        reminder.harm == Harm::Deadline && reminder.state != ReminderState::Overdue;
    const int rank = group * static_cast<int>(tokens<Severity>().size()) +
                     (cadence || deadlineAhead ? 0 : static_cast<int>(reminder.severity));
    if (deadlineAhead && reminder.latest) // the nearest day first, whenever one could begin
        return {rank, -double(reminder.latest->toJulianDay())};
    if (reminder.state != ReminderState::Overdue || !reminder.latest)
        return {rank, -double(reminder.due.toJulianDay())};
    if (cadence)
        return {rank, timesItsInterval(reminder, today)};
    return {rank, double(reminder.latest->daysTo(today)) /
                      double(reminder.due.daysTo(*reminder.latest) + 1)};
}

/// Those who speak up for the applicant, or were asked to.
bool isSponsor(const ContactFacts& person) {
    return person.sponsorship == Sponsorship::Ready || person.sponsorship == Sponsorship::Asked ||
           person.sponsorship == Sponsorship::Active;
}

bool hasSmallerKey(const Reminder& a, const Reminder& b) {
    if (const int rules = a.rule.compare(b.rule))
        return rules < 0;
    return std::tie(a.subject, a.subjectId, a.anchor) < std::tie(b.subject, b.subjectId, b.anchor);
}

} // namespace

Harm harmOf(const Reminder& reminder, const Rule& rule, const Fact& anchor,
            const ContactFacts* person) {
    if (rule.harm)
        return *rule.harm;
    if (!reminder.latest)
        return Harm::Anytime;
    // What may be done through the day itself is too late on the next. The applicant's own plan
    // moves.
    if (reminder.subject != Subject::Applicant && !anchor.renews &&
        *reminder.latest == reminder.anchor)
        return Harm::Deadline;
    if (reminder.subject == Subject::Letter)
        return Harm::Letter;
    if (person && isSponsor(*person))
        return Harm::Sponsor;
    return anchor.renews ? Harm::Cadence : Harm::Once;
}

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
