// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/widgets/keyhints.h"

namespace matchbook {

class MenuBar;

/// Keys that belong together.
struct ShortcutGroup {
    QString title;
    QList<KeyHint> keys;
};

/// The keys of the menus, of the list in Today and of the reminder dialog.
QList<ShortcutGroup> shortcutGroups(const MenuBar& menus);

/// All keys at one glance.
class ShortcutSheet : public Dialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const MenuBar& menus, QWidget* parent = nullptr);
};

} // namespace matchbook
