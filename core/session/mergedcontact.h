// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importmerge.h"
#include "session/session.h"

namespace matchbook {

/// Whose value stands, by field; where nothing was chosen, mergedContact() tells.
using MergeChoices = QHash<QString, ContactId>;

/// A field in which two contacts differ.
struct MergeDifference {
    QString field;       ///< as in the field table; "role" for what they are now, and where
    ContactId stands;    ///< whose value it is that stands
    bool beside = false; ///< is the other value kept as a custom value?

    bool operator==(const MergeDifference&) const = default;
};

/// One contact from two.
struct MergedContact {
    Contact contact;
    QList<MergeDifference> differences;
};

/// The first contact with what the other adds. Empty fields are filled; lists, notes, roles and
/// identity keys added; the earlier first meeting stands. Of what else differs, the chosen one's
/// stands, else the closer relationship, the fuller form of one name, and the first one's; the
/// other's is kept, as a role or among the custom values.
MergedContact mergedContact(Stores& stores, const Contact& keep, const Contact& other,
                            const MergeChoices& choices = {});

} // namespace matchbook
