// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"
#include "domain/contactfilter.h"

namespace matchbook {

/// The search, filters and order that the options ask for, over those of the saved view that
/// --view names. NotFound without such a view, event or organization.
Result<SavedView> listAskedFor(Call& call, const QString& query);

} // namespace matchbook
