// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/networkactions.h"

#include "session/contactactions.h"

#include <QSet>

namespace matchbook {

Result<QList<NetworkPerson>> introductionsMade(Session& session) {
    const auto ids = session.read([](Stores& stores) {
        const auto introduced =
            stores.contacts.idsWhere("introducedBy IN (SELECT id FROM contact WHERE trashed IS"
                                     " NULL)");
        const auto introducers =
            stores.contacts.idsWhere("id IN (SELECT introducedBy FROM contact WHERE trashed IS"
                                     " NULL AND introducedBy IS NOT NULL)");
        const QSet<ContactId> all(introduced.begin(), introduced.end());
        return (all + QSet<ContactId>(introducers.begin(), introducers.end())).values();
    });
    if (!ids)
        return ids.error();
    const auto ordered = contactIds(session, {.among = *ids});
    if (!ordered)
        return ordered.error();
    return session.read([&](Stores& stores) {
        const QSet<ContactId> known(ordered->begin(), ordered->end());
        QList<NetworkPerson> people;
        for (const Contact& one : stores.contacts.find(*ordered))
            people.append(
                {.id = one.id,
                 .name = one.name,
                 .introducedBy = known.contains(one.introducedBy) ? one.introducedBy : ContactId{},
                 .mentor = isMentor(one),
                 .sponsor = one.sponsorship == Sponsorship::Active});
        return people;
    });
}

} // namespace matchbook
