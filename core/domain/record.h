// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/fields.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace matchbook {

using ContactId = Id<struct ContactTag>;
using EventId = Id<struct EventTag>;
using InteractionId = Id<struct InteractionTag>;
using ActionItemId = Id<struct ActionItemTag>;
using FavorId = Id<struct FavorTag>;
using LetterId = Id<struct LetterTag>;
using ProjectId = Id<struct ProjectTag>;
using OrganizationId = Id<struct OrganizationTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using UndoStepId = Id<struct UndoStepTag>;

/// What every record has. uid is stable for ever and across stores; instants are UTC. A record with
/// trashed set is in the Trash and seen nowhere else.
struct Record {
    QString uid;
    QDateTime created;
    QDateTime updated;
    std::optional<QDateTime> trashed;

    bool operator==(const Record&) const = default;
};

/// The columns that every record has, to stand first in its table.
template <class T>
constexpr void recordFields(auto&& visit) {
    visit("id", &T::id);
    visit("uid", &T::uid);
    visit("created", &T::created);
    visit("updated", &T::updated);
    visit("trashed", &T::trashed);
}

} // namespace matchbook
