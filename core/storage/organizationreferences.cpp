// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/organizationreferences.h"

#include <algorithm>

namespace matchbook {

namespace {

template <class... Values>
void run(Database& database, const QByteArray& sql, const Values&... values) {
    database.prepare(sql).bind(values...).run();
}

int count(Database& database, const QByteArray& sql, OrganizationId organization) {
    auto select = database.prepare(sql);
    select.bind(organization);
    select.step();
    return select.value<int>();
}

/// The closer, the greater.
auto closeness(const ProgramPerson& person) {
    return std::tuple(person.relationship, person.coreMentor, person.lastTouch);
}

} // namespace

OrganizationUses usesOf(Database& database, OrganizationId organization) {
    return {
        .people = count(database,
                        "SELECT count(DISTINCT owner) FROM contact_roles WHERE organization = ?",
                        organization),
        .events =
            count(database, "SELECT count(*) FROM event WHERE organization = ?", organization),
        .letters =
            count(database, "SELECT count(*) FROM letter_programs WHERE value = ?", organization),
        .favors = count(database, "SELECT count(*) FROM favor WHERE program = ?", organization)};
}

void repointOrganization(Database& database, OrganizationId from, OrganizationId to) {
    run(database, "UPDATE contact_roles SET organization = ? WHERE organization = ?", to, from);
    run(database,
        "DELETE FROM contact_roles WHERE organization = ?1 AND \"primary\" = 0 AND EXISTS ("
        " SELECT 1 FROM contact_roles o WHERE o.owner = contact_roles.owner"
        " AND o.position <> contact_roles.position AND o.organization = ?1"
        " AND o.role = contact_roles.role AND o.\"from\" IS contact_roles.\"from\""
        " AND o.\"to\" IS contact_roles.\"to\""
        " AND (o.\"primary\" = 1 OR o.position < contact_roles.position))",
        to);
    run(database,
        "UPDATE letter_programs SET value = ?1 WHERE value = ?2 AND owner NOT IN"
        " (SELECT owner FROM letter_programs WHERE value = ?1)",
        to, from);
    run(database, "DELETE FROM letter_programs WHERE value = ?", from);
    run(database, "UPDATE event SET organization = ? WHERE organization = ?", to, from);
    run(database, "UPDATE favor SET program = ? WHERE program = ?", to, from);
}

void eraseOrganization(Database& database, OrganizationId organization) {
    for (const char* const sql :
         {"UPDATE contact_roles SET organization = NULL WHERE organization = ?",
          "UPDATE event SET organization = NULL WHERE organization = ?",
          "UPDATE favor SET program = NULL WHERE program = ?",
          "DELETE FROM letter_programs WHERE value = ?", "DELETE FROM organization WHERE id = ?"})
        run(database, sql, organization);
}

QList<ProgramPerson> peopleAtPrograms(Database& database, QDate day) {
    auto select = database.prepare(
        "SELECT r.organization, c.id, c.name, r.role, c.relationship, c.coreMentor,"
        " c.programDirector, d.lastTouch"
        " FROM organization o JOIN contact_roles r ON r.organization = o.id"
        " JOIN contact c ON c.id = r.owner AND c.trashed IS NULL"
        " JOIN contact_digest d ON d.contact = c.id"
        " WHERE o.kind = 'program' AND o.trashed IS NULL"
        " AND (r.\"to\" IS NULL OR r.\"to\" >= ?)"
        " ORDER BY r.\"primary\" DESC, c.name, c.id, r.position");
    select.bind(day);
    QList<ProgramPerson> people;
    QSet<std::pair<OrganizationId, ContactId>> seen;
    while (select.step()) {
        ProgramPerson person;
        select.read(person.program, person.id, person.name, person.role, person.relationship,
                    person.coreMentor, person.programDirector, person.lastTouch);
        if (seen.contains({person.program, person.id}))
            continue;
        seen.insert({person.program, person.id});
        people.append(std::move(person));
    }
    std::ranges::stable_sort(people, std::greater(), closeness);
    return people;
}

} // namespace matchbook
