// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/mainwindow.h"

#include <span>

namespace matchbook::screens {

/// One picture: what is shown, made anew for each size and scheme.
struct Screen {
    const char* name;
    QWidget* (*make)(Workspace& workspace);
    bool empty = false; ///< on a store without people
};

/// All pictures. A view or dialog that is missing here is one nobody looks at.
std::span<const Screen> all();

} // namespace matchbook::screens
