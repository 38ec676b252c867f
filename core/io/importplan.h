// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

#include <QHash>

#include <functional>

namespace matchbook {

/// What the store has already, as far as an import asks: filled once, not asked per row.
struct ContactIndex {
    QHash<QString, QList<ContactId>> byKey; ///< by each of a contact's identityKeys()
    /// An existing contact with the names that go with it; its photo, or any byte in place of one.
    std::function<ContactRecord(ContactId)> contact;
};

void addToIndex(ContactIndex& index, const Contact& contact);

enum class PlannedKind { New, Updated, Same, Conflict };
template <>
inline constexpr const char* tokensOf<PlannedKind>[] = {"new", "updated", "same", "conflict"};

/// What is to become of one record. merged is what to store: for Updated the existing contact with
/// what the file adds; for Conflict likewise, where something could be added. Ids of existing
/// contacts stay in it. An earlier record of the same file is named by its place in contacts.
struct PlannedContact {
    PlannedKind kind = PlannedKind::New;
    int row = 0;
    ContactRecord merged;
    ContactId existing;
    qsizetype firstOfFile = -1; ///< the New one of this file that this record belongs to; -1: none
    bool changes = false;       ///< is there something to store?

    bool operator==(const PlannedContact&) const = default;
};

struct ImportCounts {
    int read = 0; ///< = created + updated + same + conflicts + skipped
    int created = 0;
    int updated = 0;
    int same = 0;
    int conflicts = 0;
    int skipped = 0;

    bool operator==(const ImportCounts&) const = default;
};

struct ImportPlan {
    QList<PlannedContact> contacts; ///< one for each record, in the order of the file
    ImportCounts counts;
    QList<Error> problems; ///< those of the file, and each conflict: field, and both values
};

/// Decides what an import would do, changing nothing. Two records are of one person when a source
/// key, uid or LinkedIn profile is the same, or an e-mail and the name are (isSamePerson()); a name
/// alone never is. A record with none of
/// these gets a source key made of all it says: it is known again when it comes again unchanged.
/// Only empty fields are filled, and points, tags, keys and custom values added: nothing the user
/// has is overwritten. A record is
///   Same      when it adds nothing and contradicts nothing,
///   Updated   when it adds something and contradicts nothing,
///   Conflict  when it matches two different people (nothing is stored), or when a single-valued
///             field differs (what it adds is stored, the existing value stays, the problem names
///             both).
/// Later records of the file for the same person join the first: they are Same or Updated and their
/// additions stand in the first one's merged.
ImportPlan planImport(const ImportFile& file, const ContactIndex& index);

} // namespace matchbook
