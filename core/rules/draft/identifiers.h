// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "rules/draft/draft.h"

namespace matchbook {

/// What in a text could tell who a patient is, by the list of 45 CFR 164.514(b)(2)(i) as far as
/// patterns can find it (season.md, 6.9). An aid: names, rare stories and much else escape it.
struct IdentifiersFound {
    QList<Place> certain;  ///< worth a question
    QList<Place> possible; ///< worth a mark
};

IdentifiersFound findIdentifiers(const QString& text, const OwnPeople& own,
                                 Surroundings surroundings = Surroundings::Any);

} // namespace matchbook
