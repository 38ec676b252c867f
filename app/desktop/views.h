// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "desktop/view.h"

#include <span>

namespace matchbook {

class Workspace;

/// One page of the main window.
struct ViewEntry {
    const char* id;
    Icon icon;
    QString (*title)();
    View* (*create)(Workspace& workspace);
};

/// All pages, in the order of the sidebar. A new view is one row here.
std::span<const ViewEntry> views();

} // namespace matchbook
