// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/sidepane.h"

namespace matchbook {

SidePane::SidePane(int width, QWidget* parent)
    : QWidget(parent)
    , m_width(width) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize SidePane::sizeHint() const {
    return {std::max(m_width, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

} // namespace matchbook
