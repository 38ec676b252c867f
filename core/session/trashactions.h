// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

enum class TrashKind { Contact, Interaction, Item, Favor, Letter, Project, Event, Organization };
template <>
inline constexpr const char* tokensOf<TrashKind>[] = {
    "contact", "interaction", "item", "favor", "letter", "project", "event", "organization"};

/// How long what was deleted can be restored.
inline constexpr int daysInTrash = 30;

/// A record in the Trash.
struct Trashed {
    TrashKind kind = TrashKind::Contact;
    qint64 id = 0;
    /// Of the person it is about, the first one where there are several; else its own.
    QString name;
    QString about; ///< what it says: of an interaction, an item, a favor
    QDate on;      ///< when the interaction or the favor was
    QDate since;   ///< the day it was deleted
    QDate until;   ///< the day it goes for good
};

/// What is in the Trash, the latest first.
Result<QList<Trashed>> trash(Session& session);

/// Takes a record out of the Trash. NotFound when it is not in it.
Result<> restoreTrashed(Session& session, TrashKind kind, qint64 id);

/// Lets go for good what has been in the Trash for longer than that, so that no undo brings it
/// back. Says how many records went.
Result<int> purgeTrash(Session& session);

} // namespace matchbook
