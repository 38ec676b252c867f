// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/trash.h"

#include "storage/changeset.h"
#include "storage/contactreferences.h"
#include "storage/derived.h"
#include "storage/historystore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace matchbook {

namespace {

template <class Key>
QList<Key> trashed(Database& database, const QByteArray& table,
                   const std::optional<QDateTime>& before = {}) {
    auto select = database.prepare("SELECT id FROM " + table +
                                   " WHERE trashed IS NOT NULL AND (?1 IS NULL OR trashed < ?1)"
                                   " ORDER BY trashed DESC, id DESC");
    select.bind(before);
    QList<Key> ids;
    while (select.step())
        ids.append(select.template value<Key>());
    return ids;
}

/// Steps are taken back in their order, so with the last one about a record all before it go.
void forgetSteps(Database& database, const QList<ContactId>& contacts,
                 const QList<InteractionId>& interactions) {
    HistoryStore history(database);
    for (const UndoStep& step : history.steps()) {
        const Touched touched = touchedBy(database, history.changeset(step.id));
        const auto has = [](const QSet<qint64>& ids) {
            return [&ids](auto id) {
                return ids.contains(id.value);
            };
        };
        if (std::ranges::any_of(contacts, has(touched.contacts)) ||
            std::ranges::any_of(interactions, has(touched.interactions)))
            return history.forgetUntil(step.id);
    }
}

} // namespace

QList<ContactId> trashedContacts(Database& database) {
    return trashed<ContactId>(database, "contact");
}

QList<InteractionId> trashedInteractions(Database& database) {
    return trashed<InteractionId>(database, "interaction");
}

int purgeTrash(Database& database, const QDateTime& before) {
    const auto contacts = trashed<ContactId>(database, "contact", before);
    const auto interactions = trashed<InteractionId>(database, "interaction", before);
    if (contacts.isEmpty() && interactions.isEmpty())
        return 0;
    Transaction transaction(database);
    forgetSteps(database, contacts, interactions);
    ChangeRecorder recorded(database);
    for (const InteractionId interaction : interactions)
        eraseInteraction(database, interaction);
    for (const ContactId contact : contacts)
        eraseContact(database, contact);
    Touched touched = touchedBy(database, recorded.changeset());
    refreshDerived(database, touched);
    transaction.commit();
    return static_cast<int>(contacts.size() + interactions.size());
}

} // namespace matchbook
