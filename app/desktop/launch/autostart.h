// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace matchbook {

/// Whether the program begins, in the tray, when the user logs in: an entry in their own folder of
/// the Desktop Application Autostart Specification. Off until they switch it on.
[[nodiscard]] bool startsAtLogin();

/// FileUnwritable with the system's reason.
Result<> setStartsAtLogin(bool on);

} // namespace matchbook
