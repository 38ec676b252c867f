// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/summary.h"

namespace matchbook {

/// One mentor on a page of their own: who they are and how one met, the last contacts, advice and
/// what came of it, open promises, work, letters, what a sponsor did, and the next contact.
DocumentSection mentorPage(const SummaryMentor& mentor, const Summary& summary);

/// What stands before the pages: every mentor in a line.
DocumentSection mentorTable(const Summary& summary);

} // namespace matchbook
