// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/readinessactions.h"

#include "session/readiness.h"
#include "session/summaryactions.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int monthsShown = 12;

void add(Counted& counted, const QList<ContactId>& people) {
    ++counted.count;
    counted.people += people;
}

/// Each once, in their order.
void unite(Counted& counted) {
    QSet<ContactId> seen;
    counted.people.removeIf([&](ContactId person) {
        const bool known = seen.contains(person);
        seen.insert(person);
        return known;
    });
}

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}

int& numberOf(TouchMonth& month, Direction direction) {
    return direction == Direction::Outgoing   ? month.outgoing
           : direction == Direction::Incoming ? month.incoming
                                              : month.mutual;
}

QList<TouchMonth> touchMonths(Stores& stores, QDate today) {
    QList<TouchMonth> months;
    const QDate oldest = firstOfMonth(today).addMonths(1 - monthsShown);
    for (int i = 0; i < monthsShown; ++i)
        months.append({.first = oldest.addMonths(i)});
    auto days = stores.database.prepare(
        "SELECT \"on\", direction, count(*) FROM interaction"
        " WHERE \"on\" BETWEEN ? AND ? AND trashed IS NULL GROUP BY \"on\", direction");
    days.bind(oldest, today);
    while (days.step()) {
        const auto month =
            std::ranges::find(months, firstOfMonth(days.value<QDate>(0)), &TouchMonth::first);
        numberOf(*month, days.value<Direction>(1)) += days.value<int>(2);
    }
    return months;
}

/// Letters of those in the Trash are in the Trash with them.
QList<LetterCount> letterCounts(Stores& stores) {
    QList<LetterCount> counts;
    for (size_t i = 0; i < tokens<LetterState>().size(); ++i)
        counts.append({.state = static_cast<LetterState>(i), .letters = {}});
    for (const Letter& letter : stores.letters.find(stores.letters.idsWhere(
             "EXISTS (SELECT 1 FROM contact WHERE id = writer AND contact.trashed IS NULL)"
             " ORDER BY id")))
        add(counts[static_cast<qsizetype>(letter.state)].letters, {letter.writer});
    for (LetterCount& one : counts)
        unite(one.letters);
    counts.removeIf([](const LetterCount& one) { return one.letters.count == 0; });
    return counts;
}

/// Whom the rules of updates ask about, by how late it is.
void countCadence(ReadinessOverview& overview, const Facts& facts, const QList<Reminder>& open) {
    const auto asked = updatesAsked(open);
    for (const ContactFacts& person : facts.contacts) {
        if (!isKeptInformed(person))
            continue;
        const auto state = asked.value(person.id, ReminderState::Upcoming);
        add(state == ReminderState::Upcoming  ? overview.onTime
            : state == ReminderState::Overdue ? overview.overdue
                                              : overview.due,
            {person.id});
    }
}

} // namespace

Result<ReadinessOverview> readinessOverview(Session& session) {
    const auto targets = readiness(session);
    if (!targets)
        return targets.error();
    const auto portfolio = mentorPortfolio(session);
    if (!portfolio)
        return portfolio.error();
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const auto open = session.openReminders();
    if (!open)
        return open.error();
    const QDate today = session.today();
    ReadinessOverview overview;
    overview.targets = *targets;
    overview.portfolio = *portfolio;
    countCadence(overview, **facts, **open);
    const auto read = session.read([&](Stores& stores) {
        overview.months = touchMonths(stores, today);
        overview.letters = letterCounts(stores);
    });
    if (!read)
        return read.error();
    return overview;
}

Result<QList<ContactId>> peopleMetFor(Session& session, TargetId target) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    QList<EventId> events;
    for (const EventFacts& event : (*facts)->events) {
        const bool counts = target == TargetId::Shadowing ? event.kind == EventKind::Shadowing
                                                          : isConference(event.kind);
        if (counts && event.starts <= session.today())
            events.append(event.id);
    }
    return session.read([&](Stores& stores) {
        return stores.contacts.idsWhere(
            "trashed IS NULL AND (metAt IN (SELECT value FROM json_each(?1)) OR id IN"
            " (SELECT p.value FROM interaction i JOIN interaction_people p ON p.owner = i.id"
            "  WHERE i.trashed IS NULL AND i.event IN (SELECT value FROM json_each(?1))))"
            " ORDER BY name, id",
            events);
    });
}

Result<QList<ContactId>> touchedIn(Session& session, QDate month, Direction direction) {
    const QDate first = firstOfMonth(month);
    return session.read([&](Stores& stores) {
        auto people = stores.database.prepare(
            "SELECT value FROM interaction JOIN interaction_people ON owner = id"
            " WHERE \"on\" BETWEEN ? AND ? AND direction = ? AND trashed IS NULL"
            " GROUP BY value ORDER BY min(\"on\"), min(id)");
        people.bind(first, first.addMonths(1).addDays(-1), direction);
        QList<ContactId> found;
        while (people.step())
            found.append(people.value<ContactId>());
        return found;
    });
}

} // namespace matchbook
