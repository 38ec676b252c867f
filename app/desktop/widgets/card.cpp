// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/card.h"

#include "desktop/support/theme.h"

#include <QPainter>

namespace matchbook {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(space::lg, space::lg, space::lg, space::lg);
    m_body->setSpacing(space::sm);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Hairline));
    painter.setBrush(color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card,
                            radius::card);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(ColorRole::Hairline));
}

} // namespace matchbook
