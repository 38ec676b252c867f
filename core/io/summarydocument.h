// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/summary.h"

namespace matchbook {

/// The summary as a document in the language of the program: the header, readiness, each mentor,
/// the letters and what is due.
Document documentOf(const Summary& summary, SummaryLayout layout = SummaryLayout::Table);

} // namespace matchbook
