// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsunderway.h"

namespace matchbook {

namespace {

constexpr int monthsOfAways = 12; // app default: away rotations of the last year count

void countPeople(FactsUnderWay& m) {
    auto& applicant = m.facts.applicant;
    int homeFaculty = 0;
    for (const ContactFacts& person : std::as_const(m.facts.contacts)) {
        applicant.programPeople += person.programDirector || person.level == Level::Resident;
        if (person.level != Level::Attending)
            continue;
        homeFaculty += person.atHome ? 1 : 0;
        applicant.facultyWritten += person.lastOutgoing.isValid() ? 1 : 0;
    }
    if (!m.applicant.homeInstitution.isEmpty())
        applicant.homeFaculty = homeFaculty;
}

/// Is this where people of the field see one another?
bool isVisible(EventKind kind) {
    return isConference(kind) || kind == EventKind::Webinar || kind == EventKind::JournalClub ||
           kind == EventKind::TumorBoard;
}

void countEvents(FactsUnderWay& m) {
    auto& applicant = m.facts.applicant;
    for (const EventFacts& event : std::as_const(m.facts.events)) {
        applicant.conferences += isConference(event.kind) ? 1 : 0;
        applicant.rotations += isRotation(event.kind) ? 1 : 0;
        const bool rotation =
            event.kind == EventKind::Rotation || event.kind == EventKind::Elective;
        const bool recent = event.starts >= applicant.submit.addMonths(-monthsOfAways);
        applicant.awayRotations += rotation && event.away && recent ? 1 : 0;
        if (event.starts > m.today || !isVisible(event.kind))
            continue;
        keepLater(applicant.lastVisible, qMin(event.ends, m.today));
        if (applicant.societies > 0)
            keepLater(applicant.lastSocietyEvent, qMin(event.ends, m.today));
    }
}

} // namespace

void countFacts(FactsUnderWay& facts) {
    countPeople(facts);
    countEvents(facts);
    auto& applicant = facts.facts.applicant;
    applicant.projects = static_cast<int>(facts.facts.projects.size());
    applicant.involvement = (applicant.projects > 0 ? 1 : 0) + (applicant.societies > 0 ? 1 : 0);
}

} // namespace matchbook
