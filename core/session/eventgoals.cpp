// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventgoals.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

const QString faculty = QStringLiteral("Faculty from outside");
const QString residents = QStringLiteral("Residents of different programs");
const QString directors = QStringLiteral("Program directors");
const QString mentors = QStringLiteral("Mentors known only online");

/// People who work nowhere in particular are of no program.
int placesOfResidents(const QList<EventPerson>& people) {
    QSet<OrganizationId> places;
    for (const EventPerson& person : people) {
        const Contact& contact = person.summary.contact;
        const Role* role = primaryRole(contact);
        if (contact.level == Level::Resident && role && role->organization)
            places.insert(role->organization);
    }
    return static_cast<int>(places.size());
}

int directorsAmong(const QList<EventPerson>& people) {
    return static_cast<int>(std::ranges::count_if(
        people, [](const EventPerson& person) { return person.summary.contact.programDirector; }));
}

std::optional<int> reached(const EventGoal& goal, const EventFacts& facts,
                           const QList<EventPerson>& people) {
    const QString text = fold(goal.text);
    if (text == fold(faculty))
        return facts.facultyMet;
    if (text == fold(residents))
        return placesOfResidents(people);
    if (text == fold(directors))
        return directorsAmong(people);
    if (text == fold(mentors))
        return facts.mentorsMet;
    return std::nullopt;
}

} // namespace

QList<EventGoal> proposedGoals(EventKind kind) {
    if (kind != EventKind::Conference)
        return {};
    // general.txt: GEN-45, GEN-46 (three to five programs) and GEN-47
    return {{faculty, 3}, {residents, 3}, {QStringLiteral("A poster or a case shown"), 1}};
}

Result<QList<std::optional<int>>> goalsReached(Session& session, const Event& event,
                                               const QList<EventPerson>& people) {
    const auto known = session.facts();
    if (!known)
        return known.error();
    const auto facts = std::ranges::find((*known)->events, event.id, &EventFacts::id);
    QList<std::optional<int>> counts;
    for (const EventGoal& goal : event.goals)
        counts.append(facts == (*known)->events.end() ? std::nullopt
                                                      : reached(goal, *facts, people));
    return counts;
}

} // namespace matchbook
