// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook::bench {

/// Fills an empty store with so many people as an address book of years holds them: some fifty
/// mentors, a few hundred connections, and most known by name alone; events where some were met,
/// and three interactions for each on average.
void addCrowd(Session& session, int people);

} // namespace matchbook::bench
