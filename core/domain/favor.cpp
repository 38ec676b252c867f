// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/favor.h"

namespace matchbook {

bool fits(FavorKind kind, FavorDirection direction) {
    const bool givenKind = kind <= FavorKind::Audit;
    return givenKind == (direction == FavorDirection::Given);
}

bool isSponsorshipAction(FavorKind kind) {
    return kind >= FavorKind::PdCall;
}

} // namespace matchbook
