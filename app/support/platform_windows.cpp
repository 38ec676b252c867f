// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/platform.h"

namespace matchbook {

// Folders of a profile are private on Windows already.
void keepFilesPrivate() {}

void outliveSizeLimits() {}

} // namespace matchbook
