// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace matchbook {

/// From here on the mouse wheel changes a field only when it has the focus and stands on no page
/// that scrolls: elsewhere one who scrolls would change what only came under the mouse.
void keepWheelFromFields(QApplication& app);

} // namespace matchbook
