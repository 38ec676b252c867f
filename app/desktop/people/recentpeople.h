// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

/// The people whose pages were opened last, latest first, kept for each store over restarts. Who is
/// gone from the store is left out.
QList<ContactId> recentPeople(Workspace& workspace);

void noteOpened(Workspace& workspace, ContactId person);

} // namespace matchbook
