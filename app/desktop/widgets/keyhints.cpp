// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/keyhints.h"

#include "desktop/support/theme.h"

#include <QPainter>

namespace matchbook {

namespace {

constexpr int capPadding = 5;

QFontMetrics metrics() {
    return QFontMetrics(roleFont(TypeRole::Caption));
}

QSize capSize(const QString& key) {
    const int height = metrics().height() + 6;
    return {std::max(metrics().horizontalAdvance(key) + 2 * capPadding, height), height};
}

void paintCap(QPainter& painter, const QRect& cap, const QString& key) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TypeRole::Caption));
    painter.setPen(QPen(color(ColorRole::Hairline), 1));
    painter.setBrush(color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(color(ColorRole::Text));
    painter.drawText(cap, Qt::AlignCenter, key);
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
    return {all, capSize({}).height()};
}

QSize KeyHints::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int left = 0;
    for (const KeyHint& hint : m_hints) {
        if (left + hintWidth(hint) - space::lg > width())
            return;
        const QRect cap(left, 0, capSize(hint.key).width(), height());
        paintCap(painter, cap, hint.key);
        painter.setPen(color(ColorRole::TextMuted));
        painter.drawText(QRect(cap.right() + 1 + space::xs + 2, 0, hintWidth(hint), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, hint.text);
        left += hintWidth(hint);
    }
}

int KeyHints::hintWidth(const KeyHint& hint) const {
    return capSize(hint.key).width() + space::xs + 2 + metrics().horizontalAdvance(hint.text) +
           space::lg;
}

KeyCap::KeyCap(const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key) {
    setAccessibleName(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const {
    return capSize(m_key);
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCap(painter, rect(), m_key);
}

} // namespace matchbook
