// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/standingactions.h"

namespace matchbook {

namespace {

StandingBasis basisOf(Stores& stores, const Contact& person) {
    const auto projects = stores.projects.idsWhere("1 ORDER BY id");
    const auto seen = stores.events.idsWhere(
        "kind IN ('conference', 'rotation', 'observership', 'elective', 'shadowing') ORDER BY id");
    return {
        .person = person,
        .interactions = stores.interactions.find(timelineOf(stores, person.id)),
        .items = stores.actionItems.find(
            stores.actionItems.idsWhere("person = ? ORDER BY id", person.id)),
        .favors = stores.favors.find(stores.favors.idsWhere("person = ? ORDER BY id", person.id)),
        .projects = stores.projects.find(stores.projects.idsWhere(
            "id IN (SELECT owner FROM project_mentors WHERE value = ?) ORDER BY id", person.id)),
        .commitments = static_cast<int>(projects.size() + seen.size())};
}

} // namespace

Result<QList<Standing>> standingWith(Session& session, ContactId person) {
    const QDate today = session.today();
    return session.read([&](Stores& stores) -> Result<QList<Standing>> {
        const auto found = stores.contacts.find(person);
        if (!found || found->trashed)
            return Error{.code = Error::Code::NotFound,
                         .field = QStringLiteral("contact"),
                         .text = QString::number(person.value)};
        return standingOf(basisOf(stores, *found), today);
    });
}

} // namespace matchbook
