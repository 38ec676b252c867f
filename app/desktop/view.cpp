// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/view.h"

namespace matchbook {

void View::reloadWhenSeen() {
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    reload();
}

void View::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reloadWhenSeen();
}

} // namespace matchbook
