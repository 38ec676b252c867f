// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/trashactions.h"

#include "base/refusals.h"
#include "storage/trash.h"

#include <algorithm>
#include <functional>

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

/// The records of one store that have a name of their own, and perhaps a day.
template <class T>
QList<Dated> namedIn(RecordStore<T>& store, TrashKind kind, QString T::*name,
                     QDate T::*on = nullptr) {
    QList<Dated> found;
    for (const T& record : store.find(store.trashedIds())) {
        Trashed trashed = entry(kind, record.id.value, *record.trashed);
        trashed.name = record.*name;
        if (on)
            trashed.on = record.*on;
        found.append({*record.trashed, trashed});
    }
    return found;
}

/// The records of one store that are about people; describe() says the rest of an entry.
template <class T, class PersonOf, class Describe>
QList<Dated> recordsIn(Stores& stores, RecordStore<T>& store, TrashKind kind, PersonOf personOf,
                       Describe describe) {
    const auto records = store.find(store.trashedIds());
    QList<ContactId> people;
    for (const T& record : records)
        people.append(std::invoke(personOf, record));
    const auto names = stores.contacts.names(people);
    QList<Dated> found;
    for (const T& record : records) {
        Trashed trashed = entry(kind, record.id.value, *record.trashed);
        trashed.name = names.value(std::invoke(personOf, record)).name;
        describe(record, trashed);
        found.append({*record.trashed, trashed});
    }
    return found;
}

QList<Dated> interactionsIn(Stores& stores) {
    return recordsIn(
        stores, stores.interactions, TrashKind::Interaction,
        [](const Interaction& interaction) { return interaction.people.value(0); },
        [](const Interaction& interaction, Trashed& trashed) {
            trashed.about = interaction.subject.isEmpty() ? interaction.note : interaction.subject;
            trashed.on = interaction.on;
        });
}

QList<Dated> itemsIn(Stores& stores) {
    return recordsIn(stores, stores.actionItems, TrashKind::Item, &ActionItem::person,
                     [](const ActionItem& item, Trashed& trashed) { trashed.about = item.text; });
}

QList<Dated> favorsIn(Stores& stores) {
    return recordsIn(stores, stores.favors, TrashKind::Favor, &Favor::person,
                     [](const Favor& favor, Trashed& trashed) {
                         trashed.about = favor.note;
                         trashed.on = favor.on;
                     });
}

QList<Dated> lettersIn(Stores& stores) {
    return recordsIn(stores, stores.letters, TrashKind::Letter, &Letter::writer,
                     [](const Letter&, Trashed&) {});
}

void restore(Stores& stores, TrashKind kind, qint64 id) {
    switch (kind) {
    case TrashKind::Contact:
        return stores.contacts.setTrashed(ContactId{id}, {});
    case TrashKind::Interaction:
        return stores.interactions.setTrashed(InteractionId{id}, {});
    case TrashKind::Item:
        return stores.actionItems.setTrashed(ActionItemId{id}, {});
    case TrashKind::Favor:
        return stores.favors.setTrashed(FavorId{id}, {});
    case TrashKind::Letter:
        return stores.letters.setTrashed(LetterId{id}, {});
    case TrashKind::Project:
        return stores.projects.setTrashed(ProjectId{id}, {});
    case TrashKind::Event:
        return stores.events.setTrashed(EventId{id}, {});
    case TrashKind::Organization:
        return stores.organizations.setTrashed(OrganizationId{id}, {});
    }
}

} // namespace

Result<QList<Trashed>> trash(Session& session) {
    return session.read([](Stores& stores) {
        QList<Dated> found =
            namedIn(stores.contacts, TrashKind::Contact, &Contact::name) + interactionsIn(stores) +
            itemsIn(stores) + favorsIn(stores) + lettersIn(stores) +
            namedIn(stores.projects, TrashKind::Project, &Project::title) +
            namedIn(stores.events, TrashKind::Event, &Event::name, &Event::starts) +
            namedIn(stores.organizations, TrashKind::Organization, &Organization::name);
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
        return notFound("trash", toText(kind) + u'-' + QString::number(id));
    return session.write({Operation::RestoreTrashed, found->name},
                         [&](Stores& stores) { restore(stores, kind, id); });
}

Result<int> purgeTrash(Session& session) {
    return session.read([&](Stores& stores) {
        return purgeTrash(stores.database, session.now().addDays(-daysInTrash));
    });
}

} // namespace matchbook
