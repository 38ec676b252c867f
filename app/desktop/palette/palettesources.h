// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/palette/palettedialog.h"
#include "desktop/workspace.h"

namespace matchbook {

class MenuBar;

/// People, views and what the menus offer now.
PaletteSource everything(Workspace& workspace, const MenuBar& menus);

/// People alone, for something that is done with one of them.
PaletteSource everybody(Workspace& workspace, std::function<void(ContactId)> choose);

} // namespace matchbook
