// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/organization.h"
#include "storage/factsunderway.h"

#include <algorithm>

namespace matchbook {

namespace {

bool isNamed(const Organization& organization, const QString& folded) {
    return fold(organization.name) == folded ||
           std::ranges::any_of(organization.aliases,
                               [&](const QString& alias) { return fold(alias) == folded; });
}

/// Which of the organizations that matter are home: all, or those of the people and the events.
void readHomes(FactsUnderWay& m) {
    const QString home = fold(m.applicant.homeInstitution);
    if (home.isEmpty())
        return;
    QByteArray query = "SELECT id, name, aliases FROM organization o WHERE trashed IS NULL";
    if (m.people)
        query += " AND id IN (SELECT organization FROM event UNION"
                 " SELECT organization FROM contact_roles r WHERE r.organization IS NOT NULL" +
                 isAsked(m, "r.owner", "?") + ")";
    auto select = m.database.prepare(query);
    bindPeople(m, select);
    while (select.step()) {
        Organization organization;
        select.read(organization.id, organization.name, organization.aliases);
        if (isNamed(organization, home))
            m.homes.insert(organization.id);
    }
}

/// Who works at home now, and who is the office of a practice: no physician, resident or student.
void readWorkplaces(FactsUnderWay& m) {
    auto select = m.database.prepare(
        "SELECT r.owner, o.id, o.kind FROM organization o"
        " JOIN contact_roles r ON r.organization = o.id AND r.\"to\" IS NULL"
        " WHERE o.trashed IS NULL"
        "  AND (o.kind = 'practice' OR o.id IN (SELECT value FROM json_each(?1)))" +
        isAsked(m, "r.owner", "?2"));
    select.bind(m.homes.values());
    bindPeople(m, select);
    while (select.step()) {
        ContactFacts* facts = m.contact(select.value<ContactId>(0));
        if (!facts)
            continue;
        facts->atHome = facts->atHome || m.homes.contains(select.value<OrganizationId>(1));
        facts->office =
            facts->office || (facts->level == Level::Other &&
                              select.value<OrganizationKind>(2) == OrganizationKind::Practice);
    }
}

void countUnknownPrograms(FactsUnderWay& m) {
    auto select = m.database.prepare(
        "SELECT count(*) FROM organization o WHERE o.kind = 'program' AND o.trashed IS NULL"
        " AND o.status IN ('considering', 'applying', 'applied', 'interview') AND NOT EXISTS ("
        "  SELECT 1 FROM contact_roles r JOIN contact c ON c.id = r.owner AND c.trashed IS NULL"
        "  WHERE r.organization = o.id)");
    select.step();
    m.facts.applicant.programsUnknown = select.value<int>();
}

} // namespace

void readPlaceFacts(FactsUnderWay& facts) {
    readHomes(facts);
    readWorkplaces(facts);
    countUnknownPrograms(facts);
}

} // namespace matchbook
