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

/// The organizations of this name among those that a query gives.
QSet<OrganizationId> named(const QString& home, Statement& select) {
    QSet<OrganizationId> homes;
    const QString folded = fold(home);
    while (!folded.isEmpty() && select.step()) {
        Organization organization;
        select.read(organization.id, organization.name, organization.aliases);
        if (isNamed(organization, folded))
            homes.insert(organization.id);
    }
    return homes;
}

const QByteArray organizations = "SELECT id, name, aliases FROM organization WHERE trashed IS NULL";

/// Which of the organizations that matter are home: all, or those of the people and the events.
void readHomes(FactsUnderWay& m) {
    QByteArray query = organizations;
    if (m.people)
        query += " AND id IN (SELECT organization FROM event UNION"
                 " SELECT organization FROM contact_roles r WHERE r.organization IS NOT NULL" +
                 isAsked(m, "r.owner", "?") + ")";
    auto select = m.database.prepare(query);
    bindPeople(m, select);
    m.homes = named(m.facts.profile.homeInstitution, select);
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

QList<ContactId> peopleAt(Database& database, const QString& home) {
    auto all = database.prepare(organizations);
    auto select = database.prepare("SELECT DISTINCT owner FROM contact_roles"
                                   " WHERE organization IN (SELECT value FROM json_each(?))");
    select.bind(named(home, all).values());
    QList<ContactId> people;
    while (select.step())
        people.append(select.value<ContactId>());
    return people;
}

void readPlaceFacts(FactsUnderWay& facts) {
    readHomes(facts);
    readWorkplaces(facts);
    countUnknownPrograms(facts);
}

} // namespace matchbook
