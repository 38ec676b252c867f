// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contactfilter.h"

namespace matchbook {

/// What a list of people can show at the right of its rows.
enum class ShownColumn {
    NextDue,
    LastTouch,
    Relationship,
    Organization,
    Email,
    Tags,
    HowMet,
    Added
};
template <>
inline constexpr const char* tokensOf<ShownColumn>[] = {
    "next-due", "last-touch", "relationship", "organization", "e-mail", "tags", "how-met", "added"};

QString inWords(ShownColumn column);

/// What says most about a list in this order.
ShownColumn columnFor(ContactOrder order);

} // namespace matchbook
