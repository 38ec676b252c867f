// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sponsorshipactions.h"

#include "session/standingactions.h"

#include <algorithm>

namespace matchbook {

namespace {

/// The kinds of favor that are actions of a sponsor, as SQL lists them.
QByteArray sponsorshipKinds() {
    QByteArrayList kinds;
    for (size_t i = 0; i < tokens<FavorKind>().size(); ++i) {
        if (const auto kind = static_cast<FavorKind>(i); isSponsorshipAction(kind))
            kinds += '\'' + toText(kind).toLatin1() + '\'';
    }
    return kinds.join(", ");
}

/// Evidence by person, the latest first.
QHash<ContactId, QList<Favor>> readEvidence(Stores& stores) {
    QHash<ContactId, QList<Favor>> evidence;
    for (const Favor& favor : stores.favors.find(
             stores.favors.idsWhere("direction = 'received' AND kind IN (" + sponsorshipKinds() +
                                    ") ORDER BY \"on\" DESC, id DESC")))
        evidence[favor.person].append(favor);
    return evidence;
}

} // namespace

bool isEvidence(const Favor& favor) {
    return favor.direction == FavorDirection::Received && isSponsorshipAction(favor.kind);
}

int SponsorshipLine::criteriaMet() const {
    return static_cast<int>(std::ranges::count_if(criteria, &Standing::met));
}

bool SponsorshipLine::proposesActive() const {
    return !evidence.isEmpty() && who.contact.sponsorship < Sponsorship::Active;
}

Result<QList<SponsorshipLine>> sponsorships(Session& session) {
    QHash<ContactId, QList<Favor>> evidence;
    QHash<OrganizationId, QString> programs;
    auto ids = session.read([&](Stores& stores) {
        evidence = readEvidence(stores);
        QList<OrganizationId> named;
        for (const QList<Favor>& favors : std::as_const(evidence)) {
            for (const Favor& favor : favors)
                named.append(favor.program);
        }
        programs = stores.organizations.names(named);
        QList<ContactId> found = stores.contacts.idsWhere("sponsorship <> 'none'");
        for (const ContactId person : evidence.keys()) {
            if (!found.contains(person))
                found.append(person);
        }
        return found;
    });
    if (!ids)
        return ids.error();
    const auto ordered = contactIds(session, {.among = *ids});
    if (!ordered)
        return ordered.error();
    const auto who = contactSummaries(session, *ordered);
    const auto standing = standingWith(session, *ordered);
    if (!who || !standing)
        return who ? standing.error() : who.error();
    QList<SponsorshipLine> lines;
    for (const ContactSummary& one : *who)
        lines.append({.who = one,
                      .evidence = evidence.value(one.contact.id),
                      .programs = programs,
                      .criteria = forSponsorship(standing->value(one.contact.id))});
    return lines;
}

Result<std::optional<Contact>> proposedSponsor(Session& session, const Favor& favor) {
    return session.read([&](Stores& stores) {
        auto person =
            isEvidence(favor) ? stores.contacts.find(favor.person) : std::optional<Contact>();
        if (person && (person->trashed || person->sponsorship == Sponsorship::Active))
            person.reset();
        return person;
    });
}

} // namespace matchbook
