// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/importfile.h"

namespace matchbook {

/// Cards of vCard 2.1, 3.0 and 4.0, also mixed, read leniently (design: formats.md 3.5). A card
/// that is broken is a problem with its line and never stops the rest; lines we have no field for
/// are kept in Contact::vcardLines.
Result<ImportFile> readVcards(const QByteArray& bytes);

enum class VcardVersion { V21, V30, V40 };

struct VcardOptions {
    VcardVersion version = VcardVersion::V30; ///< what most programs read best
    bool notes = true;                        ///< private notes are never written
    bool ownFields = true; ///< X-MATCHBOOK-… lines, which hold what the user thinks of somebody
};

/// One file of cards. Whatever a value holds, it adds no line or property.
QByteArray writeVcards(const QList<ContactRecord>& records, const VcardOptions& options = {});

} // namespace matchbook
