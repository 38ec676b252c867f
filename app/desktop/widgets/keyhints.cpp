// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/keyhints.h"

#include "desktop/support/theme.h"

#include <QPainter>

namespace matchbook {

namespace {

constexpr int capPadding = 5;

QFontMetrics metrics() {
    return QFontMetrics(roleFont(TypeRole::Caption));
}

} // namespace

KeyHints::KeyHints(const QList<KeyHint>& hints, QWidget* parent)
    : QWidget(parent)
    , m_hints(hints) {
    QStringList words;
    for (const KeyHint& hint : m_hints)
        words += hint.key + u' ' + hint.text;
    setAccessibleName(tr("Keys: %1").arg(words.join(QStringLiteral(", "))));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize KeyHints::sizeHint() const {
    int all = 0;
    for (const KeyHint& hint : m_hints)
        all += hintWidth(hint);
    return {all, metrics().height() + 6};
}

QSize KeyHints::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TypeRole::Caption));
    int left = 0;
    for (const KeyHint& hint : m_hints) {
        if (left + hintWidth(hint) - space::lg > width())
            return;
        const QRect cap(left, 0, capWidth(hint), height());
        painter.setPen(QPen(color(ColorRole::Hairline), 1));
        painter.setBrush(color(ColorRole::Raised));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(color(ColorRole::Text));
        painter.drawText(cap, Qt::AlignCenter, hint.key);
        painter.setPen(color(ColorRole::TextMuted));
        painter.drawText(QRect(cap.right() + 1 + space::xs + 2, 0, hintWidth(hint), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, hint.text);
        left += hintWidth(hint);
    }
}

int KeyHints::capWidth(const KeyHint& hint) const {
    return std::max(metrics().horizontalAdvance(hint.key) + 2 * capPadding, metrics().height() + 6);
}

int KeyHints::hintWidth(const KeyHint& hint) const {
    return capWidth(hint) + space::xs + 2 + metrics().horizontalAdvance(hint.text) + space::lg;
}

} // namespace matchbook
