// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/draft/draftfacts.h"
#include "rules/vocabulary.h"

namespace matchbook {

/// The facts that only rules about drafts may name. Those that count places can be marked.
QList<const Fact*> draftVocabulary();

/// The fact of that name, or nullptr.
const Fact* findDraftFact(QStringView name);

/// Can a rule mark the places of this fact in the text?
bool hasPlaces(const Fact& fact);

/// Where in the text the fact was found; nothing for one without places.
QList<Place> placesOf(const Fact& fact, const DraftFacts& facts);

} // namespace matchbook
