// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/trash.h"

#include "storage/changeset.h"
#include "storage/contactreferences.h"
#include "storage/derived.h"
#include "storage/historystore.h"
#include "storage/organizationreferences.h"
#include "storage/transaction.h"

#include <algorithm>

namespace matchbook {

namespace {

/// What can be deleted: its table, where it stands in Touched, and how it goes for good.
struct Kind {
    const char* table;
    QSet<qint64> Touched::*ids;
    void (*erase)(Database& database, qint64 id);
};

constexpr Kind kinds[] = {{"interaction", &Touched::interactions,
                           [](Database& database, qint64 id) {
                               eraseInteraction(database, InteractionId{id});
                           }},
                          {"actionitem", &Touched::actionItems,
                           [](Database& database, qint64 id) {
                               eraseActionItem(database, ActionItemId{id});
                           }},
                          {"favor", &Touched::favors,
                           [](Database& database, qint64 id) {
                               eraseFavor(database, FavorId{id});
                           }},
                          {"letter", &Touched::letters,
                           [](Database& database, qint64 id) {
                               eraseLetter(database, LetterId{id});
                           }},
                          {"project", &Touched::projects,
                           [](Database& database, qint64 id) {
                               eraseProject(database, ProjectId{id});
                           }},
                          {"event", &Touched::events,
                           [](Database& database, qint64 id) {
                               eraseEvent(database, EventId{id});
                           }},
                          {"organization", &Touched::organizations,
                           [](Database& database, qint64 id) {
                               eraseOrganization(database, OrganizationId{id});
                           }},
                          {"contact", &Touched::contacts, [](Database& database, qint64 id) {
                               eraseContact(database, ContactId{id});
                           }}};

Touched trashedBefore(Database& database, const QDateTime& before) {
    Touched old;
    for (const Kind& kind : kinds) {
        auto select =
            database.prepare(QByteArray("SELECT id FROM ") + kind.table + " WHERE trashed < ?");
        select.bind(before);
        while (select.step())
            (old.*kind.ids).insert(select.value<qint64>());
    }
    return old;
}

/// Steps are taken back in their order, so with the last one about a record all before it go.
void forgetSteps(Database& database, const Touched& old) {
    HistoryStore history(database);
    for (const UndoStep& step : history.steps()) {
        const Touched touched = touchedBy(database, history.changeset(step.id));
        const bool isAbout = std::ranges::any_of(
            kinds, [&](const Kind& kind) { return (touched.*kind.ids).intersects(old.*kind.ids); });
        if (isAbout)
            return history.forgetUntil(step.id);
    }
}

} // namespace

int purgeTrash(Database& database, const QDateTime& before) {
    const Touched old = trashedBefore(database, before);
    qsizetype count = 0;
    for (const Kind& kind : kinds)
        count += (old.*kind.ids).size();
    if (count == 0)
        return 0;
    Transaction transaction(database);
    forgetSteps(database, old);
    ChangeRecorder recorded(database);
    for (const Kind& kind : kinds) {
        for (const qint64 id : old.*kind.ids)
            kind.erase(database, id);
    }
    Touched touched = touchedBy(database, recorded.changeset());
    refreshDerived(database, touched);
    transaction.commit();
    return static_cast<int>(count);
}

} // namespace matchbook
