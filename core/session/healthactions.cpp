// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/healthactions.h"

#include "session/reminderactions.h"

namespace matchbook {

namespace {

const QByteArray byCloseness =
    " ORDER BY CASE relationship WHEN 'mentor' THEN 0 WHEN 'connection' THEN 1"
    " WHEN 'acquaintance' THEN 2 ELSE 3 END,"
    " (SELECT sortName FROM contact_digest WHERE contact = id), id";

const QByteArray reachable = "doNotContact = 0";
const QByteArray kept = "doNotContact = 0 AND relationship IN ('mentor', 'connection')";

QList<ContactId> withoutEmail(Stores& stores) {
    return stores.contacts.idsWhere(
        reachable + " AND id NOT IN (SELECT owner FROM contact_points WHERE kind = 'email')" +
        byCloseness);
}

QList<ContactId> neverContacted(Stores& stores) {
    return stores.contacts.idsWhere(
        reachable + " AND id IN (SELECT contact FROM contact_digest WHERE lastTouch IS NULL)" +
        byCloseness);
}

/// Those nothing is open with; rules may still ask something about them.
QList<ContactId> withoutItem(Stores& stores, QDate today) {
    return stores.contacts.idsWhere(
        kept +
            " AND ifnull(pausedUntil, '') <= ? AND id NOT IN (SELECT person FROM actionitem"
            "  WHERE person IS NOT NULL AND closed IS NULL AND trashed IS NULL)" +
            byCloseness,
        today);
}

QList<ContactId> stale(Stores& stores, QDate today) {
    const QDate since = today.addMonths(-monthsUntilStale);
    return stores.contacts.idsWhere(
        kept +
            " AND updated < ? AND id IN"
            " (SELECT contact FROM contact_digest WHERE ifnull(lastTouch, '') < ?)" +
            byCloseness,
        since.startOfDay(), since);
}

/// Of NoNextStep those of whom rules may still ask something.
QList<ContactId> found(Stores& stores, HealthIssue issue, QDate today) {
    switch (issue) {
    case HealthIssue::NoEmail:
        return withoutEmail(stores);
    case HealthIssue::NeverContacted:
        return neverContacted(stores);
    case HealthIssue::NoNextStep:
        return withoutItem(stores, today);
    case HealthIssue::Stale:
        return stale(stores, today);
    case HealthIssue::Duplicate:
        break;
    }
    return {};
}

} // namespace

int Health::count(HealthIssue issue) const {
    return static_cast<int>(issue == HealthIssue::Duplicate ? duplicates.size()
                                                            : people.value(issue).size());
}

Result<QList<ContactId>> peopleWith(Session& session, HealthIssue issue) {
    const QDate today = session.today();
    auto people = session.read([&](Stores& stores) { return found(stores, issue, today); });
    if (!people || issue != HealthIssue::NoNextStep)
        return people;
    const auto due = nextDue(session, *people);
    if (!due)
        return due.error();
    people->removeIf([&](ContactId id) { return due->contains(id); });
    return people;
}

Result<Health> health(Session& session) {
    auto pairs = duplicates(session);
    if (!pairs)
        return pairs.error();
    Health found{.duplicates = *std::move(pairs), .people = {}};
    for (const HealthIssue issue : {HealthIssue::NoEmail, HealthIssue::NeverContacted,
                                    HealthIssue::NoNextStep, HealthIssue::Stale}) {
        auto people = peopleWith(session, issue);
        if (!people)
            return people.error();
        found.people[issue] = *std::move(people);
    }
    return found;
}

Result<> confirmContact(Session& session, ContactId id) {
    auto contact = session.read([&](Stores& stores) { return stores.contacts.find(id); });
    if (!contact)
        return contact.error();
    if (!*contact || (*contact)->trashed)
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("contact"),
                     .text = QString::number(id.value)};
    return session.write({Operation::ConfirmContact, (*contact)->name},
                         [&](Stores& stores) { stores.contacts.save(**contact, session.now()); });
}

} // namespace matchbook
