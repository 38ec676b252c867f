// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// Waits until what was written to a file, or to a folder by making or renaming a file in it, is on
/// the disk and outlasts a power cut. False where the disk refuses.
bool flushToDisk(const QString& path);

} // namespace matchbook
