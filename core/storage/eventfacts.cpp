// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsunderway.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int weeksBefore = 8; // app default: a word said this long before an event prepares it
constexpr int sessionsBeforeTalk = 3; // app default: "a few" sessions of shadowing
const auto placeConfirmed = QStringLiteral("place-confirmed");

class EventFactsReader {
public:
    explicit EventFactsReader(FactsUnderWay& facts)
        : m(facts) {}

    void read() {
        readEvents();
        readDays();
        readPeople();
        readShadowing();
        readResidents();
        readWishes();
    }

private:
    void readEvents();
    void readDays();
    void readPeople();
    void readShadowing();
    void readResidents();
    void readWishes();
    void meet(EventFacts& event, int person);

    EventFacts* event(EventId id) {
        const auto found = m_indexOf.constFind(id);
        return found == m_indexOf.cend() ? nullptr : &m.facts.events[*found];
    }

    FactsUnderWay& m;
    QHash<EventId, int> m_indexOf;
    // By the index of the event: the days of shadowing, and the residents met at a conference.
    QHash<int, QList<QDate>> m_shadowed;
    QHash<int, QList<ContactId>> m_residents;
    QList<OrganizationId> m_placeOf;
    QHash<int, QList<int>> m_shadowedAt; ///< events of shadowing, by the index of the person
};

void EventFactsReader::readEvents() {
    auto select = m.database.prepare(
        "SELECT id, name, kind, starts, ends, returned, virtual, goals, ticked, note <> '',"
        " organization, created FROM event WHERE trashed IS NULL ORDER BY id");
    while (select.step()) {
        Event event;
        bool noted = false;
        select.read(event.id, event.name, event.kind, event.starts, event.ends, event.returned,
                    event.isVirtual, event.goals, event.ticked, noted, event.organization,
                    event.created);
        m_indexOf.insert(event.id, static_cast<int>(m.facts.events.size()));
        EventFacts& facts = m.facts.events.emplace_back();
        facts.id = event.id;
        facts.name = event.name;
        facts.kind = event.kind;
        facts.starts = event.starts;
        facts.ends = event.ends;
        facts.returned = returnedOn(event);
        facts.ticked = event.ticked;
        facts.placeConfirmed = event.ticked.contains(placeConfirmed);
        facts.noted = noted;
        facts.away = event.organization && !m.homes.contains(event.organization);
        facts.goals = static_cast<int>(event.goals.size());
        facts.notice = static_cast<int>(event.created.toLocalTime().date().daysTo(event.starts));
        m_placeOf.append(event.organization);
        if (isStay(event.kind))
            facts.siteDays = static_cast<int>(event.starts.daysTo(event.ends)) + 1;
    }
}

/// The days at a site; one that lasts a single day needs no list of them.
void EventFactsReader::readDays() {
    QHash<EventId, QList<EventDay>> listed;
    auto select = m.database.prepare("SELECT owner, \"on\", reflection FROM event_days WHERE "
                                     "\"on\" <= ? ORDER BY owner, \"on\"");
    select.bind(m.today);
    while (select.step()) {
        EventDay day;
        select.readAt(1, day.on);
        select.readAt(2, day.reflection);
        listed[select.value<EventId>(0)].append(day);
    }
    for (int i = 0; i < m.facts.events.size(); ++i) {
        EventFacts& facts = m.facts.events[i];
        auto days = listed.value(facts.id);
        if (!isStay(facts.kind) || (days.isEmpty() && facts.starts > m.today))
            continue;
        if (days.isEmpty() && facts.starts == facts.ends)
            days = {EventDay{.on = facts.starts, .seen = {}, .reflection = {}}};
        if (!days.isEmpty() && days.last().reflection.isEmpty())
            facts.unreflected = days.last().on;
        if (facts.kind != EventKind::Shadowing)
            continue;
        if (days.isEmpty())
            days = {EventDay{.on = facts.starts, .seen = {}, .reflection = {}}};
        QList<QDate>& shadowed = m_shadowed[i];
        for (const EventDay& day : std::as_const(days)) {
            if (shadowed.isEmpty() || shadowed.last() != day.on) // two notes may be of one day
                shadowed.append(day.on);
        }
    }
}

/// The supervisor is the attending met there, else whoever was met there first; feedback counts
/// from any of them.
void EventFactsReader::readPeople() {
    auto met = m.database.prepare(
        "SELECT event, contact FROM ("
        "  SELECT metAt AS event, id AS contact FROM contact"
        "   WHERE metAt IS NOT NULL AND trashed IS NULL"
        "  UNION SELECT i.event, p.value FROM interaction i"
        "   JOIN interaction_people p ON p.owner = i.id"
        "   WHERE i.event IS NOT NULL AND i.trashed IS NULL) ORDER BY event, contact");
    while (met.step()) {
        EventFacts* facts = event(met.value<EventId>(0));
        const int person = m.person(met.value<ContactId>(1));
        if (facts && person >= 0)
            meet(*facts, person);
    }
}

void EventFactsReader::meet(EventFacts& event, int person) {
    ContactFacts& who = m.facts.contacts[person];
    const bool attending = who.level == Level::Attending;
    ++event.peopleMet;
    if (who.mentor || who.mentorTypes != 0 || who.sponsorship != Sponsorship::None)
        ++event.mentorsMet;
    if (attending && !who.atHome)
        ++event.facultyMet;
    const auto index = static_cast<int>(&event - m.facts.events.data());
    if (isConference(event.kind) && event.ends >= m.today && who.level == Level::Resident)
        m_residents[index].append(who.id);
    if (event.kind == EventKind::Webinar && event.starts <= m.today && attending)
        keepLater(who.webinarMetOn, event.starts);
    if (event.kind == EventKind::Shadowing && (attending || who.level == Level::Fellow))
        m_shadowedAt[person].append(index);
    if (!isRotation(event.kind))
        return;
    const bool first = event.person < 0;
    if (first || (attending && m.facts.contacts[event.person].level != Level::Attending))
        event.person = person;
    keepLater(event.lastFeedback, who.lastFeedback);
}

void EventFactsReader::readShadowing() {
    for (auto it = m_shadowedAt.cbegin(); it != m_shadowedAt.cend(); ++it) {
        QList<QDate> days;
        for (const int event : it.value())
            days += m_shadowed.value(event);
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        if (days.size() < sessionsBeforeTalk)
            continue;
        ContactFacts& who = m.facts.contacts[it.key()];
        who.thirdShadowing = days[sessionsBeforeTalk - 1];
        m.shadowedOften.append(who.id);
    }
    auto& applicant = m.facts.applicant;
    QHash<OrganizationId, int> daysAt;
    for (auto it = m_shadowed.cbegin(); it != m_shadowed.cend(); ++it) {
        const auto days = static_cast<int>(it->size());
        applicant.shadowingDays += days;
        keepLater(applicant.lastShadowing, it->last());
        daysAt[m_placeOf[it.key()]] += days;
    }
    // One day without a place may have been anywhere.
    if (!daysAt.isEmpty() && !daysAt.contains({}))
        applicant.shadowingShare =
            100 * *std::max_element(daysAt.cbegin(), daysAt.cend()) / applicant.shadowingDays;
}

/// Where the residents work whom one meets at conferences that are not over.
void EventFactsReader::readResidents() {
    QList<ContactId> people;
    for (const QList<ContactId>& met : std::as_const(m_residents))
        people += met;
    auto select = m.database.prepare("SELECT r.owner, r.organization FROM contact_roles r"
                                     " JOIN json_each(?) AS met ON met.value = r.owner"
                                     " WHERE r.\"to\" IS NULL AND r.organization IS NOT NULL");
    select.bind(people);
    QMultiHash<ContactId, OrganizationId> placesOf;
    while (select.step())
        placesOf.insert(select.value<ContactId>(0), select.value<OrganizationId>(1));
    for (auto it = m_residents.cbegin(); it != m_residents.cend(); ++it) {
        QSet<OrganizationId> places;
        for (const ContactId person : it.value()) {
            for (const OrganizationId place : placesOf.values(person))
                places.insert(place);
        }
        m.facts.events[it.key()].residentPrograms = static_cast<int>(places.size());
    }
}

void EventFactsReader::readWishes() {
    auto select = m.database.prepare("SELECT owner, value FROM event_wishes");
    while (select.step()) {
        EventFacts* facts = event(select.value<EventId>(0));
        ContactFacts* who = m.contact(select.value<ContactId>(1));
        if (!facts || !who)
            continue;
        ++facts->wishes;
        const QDate before = who->wishedEventStarts;
        if (facts->starts < m.today || (before.isValid() && before <= facts->starts))
            continue;
        who->wishedEventStarts = facts->starts;
        who->wishWritten = who->lastOutgoing.isValid() &&
                           who->lastOutgoing >= facts->starts.addDays(-7 * weeksBefore);
    }
}

} // namespace

void readEventFacts(FactsUnderWay& facts) {
    EventFactsReader(facts).read();
}

} // namespace matchbook
