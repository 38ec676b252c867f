// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace matchbook {

/// From here on what this process writes can be read by its user alone. One file for each platform.
void keepFilesPrivate();

} // namespace matchbook
