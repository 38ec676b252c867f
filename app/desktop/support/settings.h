// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace matchbook {

/// Takes over, once, what was set before the program named itself to QSettings.
void takeOverSettings();

} // namespace matchbook
