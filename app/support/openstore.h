// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// Under this name the window that has a store open keeps its lock (".lock" behind it) and hears
/// later starts of the same user.
QString windowName(const QString& store);

/// Has a window of this user the store open?
bool isOpenInWindow(const QString& store);

} // namespace matchbook
