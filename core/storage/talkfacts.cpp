// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsunderway.h"

namespace matchbook {

namespace {

constexpr int monthsOfInterest =
    6; // app default: nobody asks about those known on the net for longer

// The conditions of the partial indexes in migrations/0002_add_wishes_and_outcome.sql. CROSS JOIN
// keeps SQLite from going through everybody first, for the order that GROUP BY asks for.
const QByteArray isSocial = "i.channel IN ('linkedin', 'message', 'society')";
const QByteArray isMeeting =
    "(i.purpose = 'meeting' OR (i.direction = 'mutual' AND i.channel IN ('in-person', 'video')))";
const QByteArray isOffer = "i.purpose = 'offer'";

/// A talk at length: a meeting, or one face to face that was no part of an event.
const QByteArray isTalk = isMeeting + " AND (i.purpose = 'meeting' OR i.event IS NULL)"
                                      " AND i.direction <> 'incoming' AND i.trashed IS NULL"
                                      " AND i.\"on\" <= ?";

/// Of core mentors and of those who were shadowed often, the only ones whose talks are asked about.
void readMeetings(FactsUnderWay& m) {
    auto select = m.database.prepare("SELECT p.value, max(i.\"on\") FROM json_each(?) AS asked"
                                     " JOIN interaction_people p ON p.value = asked.value"
                                     " JOIN interaction i ON i.id = p.owner WHERE " +
                                     isTalk + " GROUP BY p.value");
    select.bind(m.coreMentors + m.shadowedOften, m.today);
    while (select.step())
        select.readAt(1, m.contact(select.value<ContactId>(0))->lastMeeting);
    auto any = m.database.prepare(
        "SELECT EXISTS (SELECT 1 FROM interaction i JOIN interaction_people p ON p.owner = i.id"
        " JOIN contact c ON c.id = p.value AND c.level = 'attending' AND c.trashed IS NULL"
        " WHERE " +
        isTalk + ")");
    any.bind(m.today).step();
    any.readAt(0, m.facts.applicant.facultyTalk);
}

void readOffers(FactsUnderWay& m) {
    auto select = m.database.prepare("SELECT p.value, max(i.\"on\") FROM interaction i"
                                     " CROSS JOIN interaction_people p ON p.owner = i.id WHERE " +
                                     isOffer +
                                     " AND i.direction <> 'incoming' AND i.trashed IS NULL"
                                     " GROUP BY p.value");
    while (select.step()) {
        if (ContactFacts* facts = m.contact(select.value<ContactId>(0)))
            keepLater(facts->lastOffer, select.value<QDate>(1));
    }
}

/// Somebody met at an event is known from more than the net.
void readSocial(FactsUnderWay& m) {
    auto last = m.database.prepare("SELECT i.\"on\" FROM interaction i WHERE " + isSocial +
                                   " AND i.trashed IS NULL AND i.\"on\" <= ?"
                                   " ORDER BY i.\"on\" DESC LIMIT 1");
    last.bind(m.today);
    if (last.step())
        last.readAt(0, m.facts.applicant.lastSocial);
    const QDate since = m.today.addMonths(-monthsOfInterest);
    auto select = m.database.prepare(
        "SELECT p.value, min(i.\"on\") FROM interaction i"
        " CROSS JOIN interaction_people p ON p.owner = i.id"
        " CROSS JOIN contact c ON c.id = p.value AND c.metAt IS NULL"
        " WHERE " +
        isSocial +
        "  AND i.\"on\" >= ?1 AND i.trashed IS NULL AND NOT EXISTS ("
        "   SELECT 1 FROM interaction_people q JOIN interaction o ON o.id = q.owner"
        "   WHERE q.value = p.value AND o.trashed IS NULL AND (o.\"on\" < ?1"
        "    OR o.channel NOT IN ('linkedin', 'message', 'society')))"
        " GROUP BY p.value");
    select.bind(since);
    while (select.step()) {
        if (ContactFacts* facts = m.contact(select.value<ContactId>(0)))
            select.readAt(1, facts->onlineSince);
    }
}

} // namespace

void readTalkFacts(FactsUnderWay& facts) {
    readMeetings(facts);
    readOffers(facts);
    readSocial(facts);
}

} // namespace matchbook
