// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/listpane.h"

#include "desktop/support/theme.h"
#include "desktop/widgets/card.h"

#include <QBoxLayout>

namespace matchbook {

ListPane::ListPane(int width, QWidget* parent)
    : SidePane(width, parent)
    , m_narrowest(width)
    , m_column(new QVBoxLayout) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumWidth(width * 3 / 2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(m_column);
    row->addWidget(new Hairline(Qt::Vertical));
    m_column->setContentsMargins(space::sm, space::xl, space::sm, 0);
    m_column->setSpacing(space::sm);
}

QSize ListPane::minimumSizeHint() const {
    const QSize words = SidePane::minimumSizeHint();
    return {std::max(m_narrowest, words.width()), words.height()};
}

} // namespace matchbook
