// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include "people.h"

#include <algorithm>

namespace matchbook::bench {

namespace {

constexpr int mentors = 50;
constexpr int connections = 500;
constexpr int acquaintances = 5000;
constexpr int eventCount = 12;
constexpr int metAtEach = 40;
constexpr int interactionsOfEach = 3;

Relationship relationshipOf(int index) {
    if (index < mentors)
        return Relationship::Mentor;
    if (index < mentors + connections)
        return Relationship::Connection;
    return index < mentors + connections + acquaintances ? Relationship::Acquaintance
                                                         : Relationship::Prospect;
}

/// How long ago the last word with somebody was, in days: mentors were written to lately.
int silence(int index) {
    return index < mentors + connections ? index * 7 % 120 : 40 + index * 13 % 1500;
}

QList<EventId> addEvents(Stores& stores, const QDateTime& now) {
    QList<EventId> ids;
    for (int i = 0; i < eventCount; ++i) {
        Event event;
        event.name = QStringLiteral("Sample meeting %1").arg(i + 1);
        event.starts = now.date().addDays(30 - 60 * i);
        event.ends = event.starts.addDays(2);
        ids.append(stores.events.add(event, now));
    }
    return ids;
}

QList<ContactId> addPeople(Stores& stores, int people, const QList<EventId>& events,
                           const QDateTime& now) {
    QList<ContactId> ids;
    for (int index = 0; index < people; ++index) {
        Contact contact = person(index);
        contact.relationship = relationshipOf(index);
        contact.created = now.addDays(-1600);
        if (const int event = index / metAtEach + 1; event < eventCount)
            contact.metAt = events[event];
        ids.append(stores.contacts.add(contact, contact.created));
    }
    return ids;
}

/// Mentors are talked to more often; of every hundredth the last word is an open question.
int wordsWith(int index, int people) {
    if (index < mentors)
        return 20 * interactionsOfEach;
    const int rest = interactionsOfEach * people - 20 * interactionsOfEach * mentors;
    return std::max(1, rest / (people - mentors) + (index % 2));
}

void addWords(Stores& stores, ContactId contact, int index, int people, const QDateTime& now) {
    const int words = wordsWith(index, people);
    for (int i = 0; i < words; ++i) {
        Interaction said;
        said.people = {contact};
        said.on = now.date().addDays(-silence(index) - 20 * i);
        said.direction = i % 2 == 0 ? Direction::Outgoing : Direction::Incoming;
        said.awaitsReply = i == 0 && index % 100 == 1;
        said.purpose = Purpose::Update;
        said.subject = QStringLiteral("News of the registry");
        stores.interactions.add(said, now);
    }
}

} // namespace

void addCrowd(Session& session, int people) {
    const auto added = session.write({Operation::Import, {}}, [&](Stores& stores) {
        const QDateTime now = session.now();
        const auto events = addEvents(stores, now);
        const auto ids = addPeople(stores, people, events, now);
        for (int index = 0; index < people; ++index)
            addWords(stores, ids[index], index, people, now);
    });
    if (!added)
        qFatal("The sample crowd could not be written");
}

} // namespace matchbook::bench
