// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/emblem.h"

#include <QPainter>

namespace matchbook {

Emblem::Emblem(Icon icon, int size, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone) {
    setFixedSize(size, size);
}

void Emblem::setLook(Icon icon, Tone tone) {
    m_icon = icon;
    m_tone = tone;
    update();
}

void Emblem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(toneGround(m_tone)));
    painter.drawEllipse(rect());
    const int margin = width() * 5 / 18;
    paintIcon(&painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_icon,
              color(toneInk(m_tone)));
}

} // namespace matchbook
