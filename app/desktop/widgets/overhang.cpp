// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/overhang.h"

namespace matchbook {

// One that is hidden takes no room, and less than none would move what is shown.
QSize OverhangItem::sizeHint() const {
    return isEmpty() ? QSize(0, 0) : QWidgetItem::sizeHint().shrunkBy(overhang());
}

QSize OverhangItem::minimumSize() const {
    return isEmpty() ? QSize(0, 0) : QWidgetItem::minimumSize().shrunkBy(overhang());
}

void OverhangItem::setGeometry(const QRect& rect) {
    QWidgetItem::setGeometry(rect.marginsAdded(overhang()));
}

} // namespace matchbook
