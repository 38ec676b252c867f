// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

namespace matchbook {

/// Gives each line the piece of text in which a search for these words found the person: of a note,
/// a tag, an interaction. Where name, title and place show the words there is none.
void addPassages(Stores& stores, QList<ContactSummary>& lines, const QString& searched);

} // namespace matchbook
