// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace matchbook {

/// One file for each platform.

/// From here on what this process writes can be read by its user alone.
void keepFilesPrivate();

/// From here on a file that may not grow is an error like a full disk, not the end of the process.
void outliveSizeLimits();

} // namespace matchbook
