// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/iconline.h"
#include "domain/standing.h"

namespace matchbook {

/// One criterion of a sponsor: what was counted, and what would come next where it is not met.
IconLine* criterionLine(const Standing& standing);

} // namespace matchbook
