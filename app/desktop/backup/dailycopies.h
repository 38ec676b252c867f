// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

/// Whether a copy of a store that changed is kept each day the program is started; on until the
/// user switches it off.
bool keepsCopies();
void setKeepsCopies(bool on);

/// Makes the copy of today, if it is wanted and due; where it fails, the bar says so.
void keepCopyOfToday(Workspace& workspace);

} // namespace matchbook
