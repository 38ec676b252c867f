// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsunderway.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int monthsOfAways = 12; // app default: away rotations of the last year count

// Items of the checklists "memberships", "plan" and "profile".
const QStringList memberships{QStringLiteral("sir"), QStringLiteral("sir-section"),
                              QStringLiteral("join-sir"), QStringLiteral("rsna"),
                              QStringLiteral("interest-group")};
const auto narrativeItem = QStringLiteral("narrative");

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
        applicant.rotationsBegun += isRotation(event.kind) && event.starts <= m.today ? 1 : 0;
        const bool rotation =
            event.kind == EventKind::Rotation || event.kind == EventKind::Elective;
        const bool recent = event.starts >= applicant.submit.addMonths(-monthsOfAways);
        applicant.awayRotations += rotation && event.away && recent ? 1 : 0;
        if (event.starts > m.today || !isVisible(event.kind))
            continue;
        keepLater(applicant.lastVisible, qMin(event.ends, m.today));
    }
}

void countLetters(FactsUnderWay& m) {
    auto& applicant = m.facts.applicant;
    for (const LetterFacts& letter : std::as_const(m.facts.letters)) {
        if (letter.state == LetterState::Declined)
            continue;
        ++applicant.letters;
        applicant.lettersBesideIr +=
            letter.kind == LetterKind::Dr || letter.kind == LetterKind::Surgical ? 1 : 0;
    }
}

/// What is known from the profile alone.
void countProfile(FactsUnderWay& m) {
    auto& applicant = m.facts.applicant;
    applicant.societies = static_cast<int>(std::ranges::count_if(
        memberships, [&](const QString& item) { return m.facts.profile.ticked.contains(item); }));
    const bool told =
        !m.facts.profile.narrative.isEmpty() || m.facts.profile.ticked.contains(narrativeItem);
    const bool wasThere = applicant.shadowingDays > 0 || applicant.rotationsBegun > 0;
    applicant.signsOfInterest =
        (wasThere ? 1 : 0) + (applicant.projects > 0 ? 1 : 0) + (told ? 1 : 0);
}

} // namespace

void countPeople(FactsUnderWay& facts) {
    auto& applicant = facts.facts.applicant;
    int homeFaculty = 0;
    for (const ContactFacts& person : std::as_const(facts.facts.contacts)) {
        applicant.mentorTypesCovered |= person.mentorTypes;
        if (person.coreMentor)
            facts.coreMentors.append(person.id);
        applicant.programPeople += person.programDirector || person.level == Level::Resident;
        if (person.level != Level::Attending)
            continue;
        homeFaculty += person.atHome ? 1 : 0;
        applicant.facultyWritten += person.lastOutgoing.isValid() ? 1 : 0;
    }
    applicant.coreMentors = static_cast<int>(facts.coreMentors.size());
    if (!facts.facts.profile.homeInstitution.isEmpty())
        applicant.homeFaculty = homeFaculty;
}

void countFacts(FactsUnderWay& facts) {
    countEvents(facts);
    countLetters(facts);
    auto& applicant = facts.facts.applicant;
    applicant.projects = static_cast<int>(facts.facts.projects.size());
    countProfile(facts);
    applicant.involvement = (applicant.projects > 0 ? 1 : 0) + (applicant.societies > 0 ? 1 : 0);
}

} // namespace matchbook
