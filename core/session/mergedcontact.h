// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importmerge.h"
#include "session/session.h"

namespace matchbook {

/// One contact from two.
struct MergedContact {
    Contact contact;
    QList<Difference> differences; ///< what the other says otherwise: kept as custom values
};

/// The first contact with what the other adds. Empty fields are filled; lists, notes, roles and
/// identity keys added. The closer relationship and the earlier first meeting stand; of what else
/// differs, the first one's stands, and the other's is among the custom values.
MergedContact mergedContact(Stores& stores, const Contact& keep, const Contact& other);

} // namespace matchbook
