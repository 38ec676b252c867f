// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/packet.h"

namespace matchbook {

/// The packet as a document from the applicant to the writer: what is asked for and by when, what
/// the two did together, who the applicant is, what comes with it, how a letter is written and
/// uploaded (season.md, 6.2).
Document documentOf(const Packet& packet);

} // namespace matchbook
