// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/standingactions.h"

#include "base/refusals.h"

namespace matchbook {

namespace {

/// Projects of the applicant, and the conferences, rotations and shadowing that have begun.
int commitmentsOf(Stores& stores, QDate today) {
    const auto projects = stores.projects.idsWhere("1 ORDER BY id");
    const auto seen = stores.events.idsWhere(
        "kind IN ('conference', 'rotation', 'observership', 'elective', 'shadowing')"
        " AND starts <= ? ORDER BY id",
        today);
    return static_cast<int>(projects.size() + seen.size());
}

StandingBasis basisOf(Stores& stores, const Contact& person, int commitments) {
    return {
        .person = person,
        .interactions = stores.interactions.find(timelineOf(stores, person.id)),
        .items = stores.actionItems.find(
            stores.actionItems.idsWhere("person = ? ORDER BY id", person.id)),
        .favors = stores.favors.find(stores.favors.idsWhere("person = ? ORDER BY id", person.id)),
        .projects = stores.projects.find(stores.projects.idsWhere(
            "id IN (SELECT owner FROM project_mentors WHERE value = ?) ORDER BY id", person.id)),
        .commitments = commitments};
}

} // namespace

Result<QList<Standing>> standingWith(Session& session, ContactId person) {
    const auto standing = standingWith(session, QList{person});
    if (!standing)
        return standing.error();
    if (!standing->contains(person))
        return notFound("contact", person);
    return standing->value(person);
}

Result<QHash<ContactId, QList<Standing>>> standingWith(Session& session,
                                                       const QList<ContactId>& people) {
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        const int commitments = commitmentsOf(stores, today);
        QHash<ContactId, QList<Standing>> standing;
        for (const Contact& person : stores.contacts.find(people)) {
            if (!person.trashed)
                standing.insert(person.id, standingOf(basisOf(stores, person, commitments), today));
        }
        return standing;
    });
}

} // namespace matchbook
