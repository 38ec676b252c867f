// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/sidebaritem.h"

#include "desktop/support/plaintext.h"
#include "desktop/support/style.h"
#include "desktop/widgets/buttons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace matchbook {

namespace {

constexpr int glyphSize = 20;
constexpr int indent = 12;

} // namespace

SidebarItem::SidebarItem(Icon icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void SidebarItem::setBadge(int count, bool urgent) {
    m_count = count;
    m_urgent = urgent;
    describe();
    update();
}

void SidebarItem::setFolded(bool folded) {
    m_folded = folded;
    describe();
    updateGeometry();
    update();
}

int SidebarItem::openWidth() const {
    const int name = QFontMetrics(roleFont(TypeRole::Strong)).horizontalAdvance(text());
    return indent + glyphSize + space::md + name + space::sm + 40 + indent;
}

QSize SidebarItem::sizeHint() const {
    const int height = fontMetrics().height() + 2 * 9;
    return {m_folded ? height : openWidth(), height};
}

bool SidebarItem::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void SidebarItem::keyPressEvent(QKeyEvent* event) {
    // A button would walk the focus with the arrows; here they choose views, which the sidebar
    // does.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return event->ignore();
    if (isEnter(*event))
        return click();
    QAbstractButton::keyPressEvent(event);
}

void SidebarItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(rect());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(ground()));
        painter.drawRoundedRect(body, radius::row, radius::row);
    }
    const qreal left = m_folded ? (body.width() - glyphSize) / 2 : indent;
    const QColor ink = color(isChecked() ? ColorRole::Accent : ColorRole::TextMuted);
    paintIcon(&painter, QRectF(left, (body.height() - glyphSize) / 2, glyphSize, glyphSize), m_icon,
              ink);
    if (!m_folded) {
        painter.setFont(roleFont(isChecked() ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(color(isChecked() ? ColorRole::Accent : ColorRole::Text));
        painter.drawText(body.adjusted(left + glyphSize + space::md, 0, -indent - 28, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
    if (m_count > 0)
        paintCount(&painter, body);
    if (hasFocus())
        paintFocusRing(&painter, body, radius::row);
}

ColorRole SidebarItem::ground() const {
    if (isChecked())
        return ColorRole::Selection;
    return underMouse() ? ColorRole::Hover : ColorRole::Sunken;
}

void SidebarItem::paintCount(QPainter* painter, const QRectF& area) const {
    if (m_folded) {                                  // no room for a number: a dot
        painter->setPen(QPen(color(ground()), 1.5)); // apart from the icon
        painter->setBrush(color(m_urgent ? ColorRole::Accent : ColorRole::TextMuted));
        painter->drawEllipse(QPointF(area.right() - 9, area.top() + 9), 4.25, 4.25);
        return;
    }
    const QFont small = roleFont(TypeRole::Caption);
    const QFontMetricsF metrics(small, this);
    const QString number = m_count > 99 ? tr("99+") : QLocale().toString(m_count);
    const qreal height = metrics.height() + 2;
    const qreal width = std::max(height, metrics.horizontalAdvance(number) + 12);
    const QRectF pill(area.right() - indent - width + 2, area.center().y() - height / 2, width,
                      height);
    painter->setPen(Qt::NoPen);
    if (m_urgent) {
        painter->setBrush(color(ColorRole::Accent));
        painter->drawRoundedRect(pill, height / 2, height / 2);
    }
    painter->setFont(small);
    painter->setPen(color(m_urgent ? ColorRole::AccentText : ColorRole::TextMuted));
    painter->drawText(pill, Qt::AlignCenter, number);
}

void SidebarItem::describe() {
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    setPlainToolTip(this, m_folded ? accessibleName() : QString());
}

} // namespace matchbook
