// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventpeople.h"

#include "rules/evaluate.h"
#include "session/reminderactions.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto followUpRule = "conference-follow-up";

bool isFollowUp(const Reminder& reminder) {
    return reminder.rule == QLatin1StringView(followUpRule);
}

/// The same as the rules count it (storage/factsreader.cpp): anything written from the last day on,
/// anything at all from the day after, and a thank-you or follow-up even earlier.
bool followsUp(const Interaction& said, const Event& event, QDate metOn) {
    if (said.direction == Direction::Incoming || said.on < metOn)
        return false;
    if (said.on > event.ends)
        return true;
    const bool thanks = said.purpose == Purpose::FollowUp || said.purpose == Purpose::ThankYou;
    return said.channel != Channel::InPerson && (said.on >= event.ends || thanks);
}

void readMeetings(EventPerson& person, const Event& event, const QList<Interaction>& said) {
    const Contact& contact = person.summary.contact;
    if (contact.metAt == event.id)
        person.metOn = contact.metOn.value_or(event.starts);
    person.noted = !contact.note.isEmpty() || !contact.interests.isEmpty();
    for (const Interaction& one : said) {
        if (one.event != event.id)
            continue;
        if (!person.metOn.isValid())
            person.metOn = one.on;
        person.noted = person.noted || !one.note.isEmpty() || !one.subject.isEmpty();
    }
    if (!person.metOn.isValid())
        person.metOn = event.starts;
}

/// What was said with these people since the event began, or for it before, oldest first.
QHash<ContactId, QList<Interaction>> saidSince(Stores& stores, const QList<ContactId>& people,
                                               const Event& event) {
    const auto ids = stores.interactions.idsWhere(
        "(\"on\" >= ? OR event = ?) AND id IN (SELECT owner FROM interaction_people"
        " WHERE value IN (SELECT value FROM json_each(?))) ORDER BY \"on\", id",
        event.starts, event.id, people);
    QHash<ContactId, QList<Interaction>> said;
    for (const Interaction& interaction : stores.interactions.find(ids)) {
        for (const ContactId person : interaction.people)
            said[person].append(interaction);
    }
    return said;
}

} // namespace

Result<QList<EventSummary>> eventSummaries(Session& session) {
    return session.read([](Stores& stores) {
        const auto people = peopleMet(stores);
        QList<EventSummary> lines;
        for (Event& event : stores.events.all()) {
            const int met = people.value(event.id);
            lines.append({std::move(event), met});
        }
        std::ranges::stable_sort(lines, std::greater(),
                                 [](const EventSummary& line) { return line.event.starts; });
        return lines;
    });
}

Result<QList<EventPerson>> peopleAt(Session& session, const Event& event) {
    ContactFilter there;
    there.event = event.id;
    const auto ids = contactIds(session, there);
    if (!ids)
        return ids.error();
    auto lines = contactSummaries(session, *ids);
    if (!lines)
        return lines.error();
    const auto asked = remindersOf(session, *ids);
    if (!asked)
        return asked.error();
    QHash<ContactId, Reminder> followUps;
    for (const Reminder& one : *asked) {
        if (isFollowUp(one) && one.anchor == returnedOn(event))
            followUps.insert(one.contact, one);
    }
    return session.read([&](Stores& stores) {
        const auto said = saidSince(stores, *ids, event);
        QList<EventPerson> people;
        for (ContactSummary& line : *lines) {
            EventPerson person;
            person.summary = std::move(line);
            const ContactId id = person.summary.contact.id;
            const auto ofPerson = said.value(id);
            readMeetings(person, event, ofPerson);
            const auto first = std::ranges::find_if(ofPerson, [&](const Interaction& one) {
                return followsUp(one, event, person.metOn);
            });
            if (first != ofPerson.end())
                person.followedUpOn = first->on;
            if (const auto reminder = followUps.constFind(id); reminder != followUps.cend())
                person.followUp = *reminder;
            people.append(std::move(person));
        }
        return people;
    });
}

Result<std::optional<QDate>> followUpDue(Session& session, const Event& event) {
    // The rule itself is asked, about somebody who does not exist yet.
    ContactFacts somebody;
    somebody.id = ContactId{1};
    somebody.metOn = somebody.conferenceMetOn = session.today();
    somebody.conferenceEnded = event.ends;
    somebody.conferenceReturned = returnedOn(event);
    return session.read([&](Stores& stores) -> Result<std::optional<QDate>> {
        if (!isConference(event.kind))
            return std::optional<QDate>();
        const auto known = session.facts();
        if (!known)
            return known.error();
        Facts facts;
        facts.applicant = (*known)->applicant;
        facts.contacts = {somebody};
        const auto asked =
            evaluate(session.rules(), facts, ruleChoices(stores), session.today(), yearAhead);
        const auto found = std::ranges::find_if(asked, isFollowUp);
        return found == asked.end() ? std::optional<QDate>() : std::optional(found->due);
    });
}

} // namespace matchbook
