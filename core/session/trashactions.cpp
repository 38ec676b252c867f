// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/trashactions.h"

#include "storage/trash.h"

#include <algorithm>

namespace matchbook {

namespace {

Trashed entry(TrashKind kind, qint64 id, const QDateTime& since) {
    Trashed trashed;
    trashed.kind = kind;
    trashed.id = id;
    trashed.since = since.toLocalTime().date();
    trashed.until = since.addDays(daysInTrash).toLocalTime().date();
    return trashed;
}

struct Dated {
    QDateTime since;
    Trashed trashed;
};

QList<Dated> contactsIn(Stores& stores) {
    QList<Dated> found;
    for (const Contact& contact : stores.contacts.find(trashedContacts(stores.database))) {
        Trashed trashed = entry(TrashKind::Contact, contact.id.value, *contact.trashed);
        trashed.name = contact.name;
        found.append({*contact.trashed, trashed});
    }
    return found;
}

QList<Dated> interactionsIn(Stores& stores) {
    const auto interactions = stores.interactions.find(trashedInteractions(stores.database));
    QList<ContactId> people;
    for (const Interaction& interaction : interactions)
        people += interaction.people;
    const auto names = stores.contacts.names(people);
    QList<Dated> found;
    for (const Interaction& interaction : interactions) {
        Trashed trashed = entry(TrashKind::Interaction, interaction.id.value, *interaction.trashed);
        trashed.name = names.value(interaction.people.value(0)).name;
        trashed.about = interaction.subject.isEmpty() ? interaction.note : interaction.subject;
        trashed.on = interaction.on;
        found.append({*interaction.trashed, trashed});
    }
    return found;
}

void restore(Stores& stores, TrashKind kind, qint64 id) {
    if (kind == TrashKind::Contact)
        stores.contacts.setTrashed(ContactId{id}, {});
    else
        stores.interactions.setTrashed(InteractionId{id}, {});
}

} // namespace

Result<QList<Trashed>> trash(Session& session) {
    return session.read([](Stores& stores) {
        QList<Dated> found = contactsIn(stores) + interactionsIn(stores);
        std::ranges::stable_sort(found, std::greater(), &Dated::since);
        QList<Trashed> all;
        for (Dated& one : found)
            all.append(std::move(one.trashed));
        return all;
    });
}

Result<> restoreTrashed(Session& session, TrashKind kind, qint64 id) {
    const auto all = trash(session);
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const Trashed& one) { return one.kind == kind && one.id == id; });
    if (found == all->end())
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("trash"),
                     .text = toText(kind) + u'-' + QString::number(id)};
    return session.write({Operation::RestoreTrashed, found->name},
                         [&](Stores& stores) { restore(stores, kind, id); });
}

Result<int> purgeTrash(Session& session) {
    return session.read([&](Stores& stores) {
        return purgeTrash(stores.database, session.now().addDays(-daysInTrash));
    });
}

} // namespace matchbook
