// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/healthactions.h"

#include "base/refusals.h"
#include "session/contactactions.h"

namespace matchbook {

namespace {

const QByteArray reachable = "d.contact NOT IN (SELECT id FROM contact WHERE doNotContact = 1)";

QList<ContactId> stale(Stores& stores, QDate today) {
    const QDate since = today.addMonths(-monthsUntilStale);
    return stores.contacts.byCloseness(
        reachable +
            " AND d.relationship IN ('mentor', 'connection') AND ifnull(d.lastTouch, '') < ?"
            " AND EXISTS (SELECT 1 FROM contact WHERE id = d.contact AND updated < ?)",
        since, since.startOfDay());
}

/// Mentors, then connections.
Result<QList<ContactId>> withoutNextStep(Session& session) {
    QList<ContactId> people;
    for (const auto relationship : {Relationship::Mentor, Relationship::Connection}) {
        const auto found =
            contactIds(session, {.relationship = relationship, .missing = MissingField::NextStep});
        if (!found)
            return found;
        people += *found;
    }
    return people;
}

} // namespace

Result<QList<ContactId>> peopleWith(Session& session, HealthIssue issue) {
    if (issue == HealthIssue::NoNextStep)
        return withoutNextStep(session);
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        if (issue == HealthIssue::Stale)
            return stale(stores, today);
        if (issue == HealthIssue::NoEmail)
            return stores.contacts.byCloseness(reachable + " AND (d.missing & ?) <> 0",
                                               bitOf(MissingField::Email));
        return stores.contacts.byCloseness(reachable + " AND +d.lastTouch IS NULL");
    });
}

Result<> confirmContact(Session& session, ContactId id) {
    auto contact = session.read([&](Stores& stores) { return stores.contacts.find(id); });
    if (!contact)
        return contact.error();
    if (!*contact || (*contact)->trashed)
        return notFound("contact", id);
    return session.write({Operation::ConfirmContact, (*contact)->name},
                         [&](Stores& stores) { stores.contacts.save(**contact, session.now()); });
}

} // namespace matchbook
