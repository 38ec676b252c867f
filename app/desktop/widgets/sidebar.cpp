// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/sidebar.h"

#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sidebaritem.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace matchbook {

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_views(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_title(new PlainLabel(QStringLiteral("Matchbook"), TypeRole::Heading)) {
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Views"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::md, space::lg, space::md, space::md);
    column->setSpacing(space::md);
    m_title->setContentsMargins(space::md, space::xs, 0, space::xs);
    m_views->setSpacing(2);
    m_foot->setSpacing(2);
    column->addWidget(m_title);
    column->addLayout(m_views);
    column->addStretch(1);
    column->addLayout(m_foot);
}

int Sidebar::addView(Icon icon, const QString& name, const QString& objectName) {
    SidebarItem* item = addItem(icon, name, objectName);
    const int index = count();
    m_items.append(item);
    m_views->addWidget(item);
    item->setCheckable(true);
    item->setFocusPolicy(Qt::ClickFocus);
    // clicked() unchecks what was current already; setting it again puts that right.
    connect(item, &QAbstractButton::clicked, this, [this, item, index] {
        setCurrent(index);
        item->setChecked(true);
    });
    if (m_current < 0)
        setCurrent(0);
    return index;
}

void Sidebar::setCurrent(int index) {
    if (index == m_current || index < 0 || index >= count())
        return;
    const bool focused = m_current >= 0 && m_items[m_current]->hasFocus();
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        m_items[i]->setChecked(i == index);
        // Tab comes to the sidebar once; the arrows do the rest.
        m_items[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (focused)
        m_items[index]->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(index);
}

void Sidebar::setBadge(int index, int count, bool urgent) {
    if (SidebarItem* item = m_items.value(index))
        item->setBadge(count, urgent);
}

void Sidebar::setFolded(bool folded) {
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_title->setVisible(!folded);
    for (SidebarItem* item : m_items + m_footer)
        item->setFolded(folded);
    updateGeometry();
}

void Sidebar::keepRoom(QWidget* window, int room) {
    m_room = room;
    window->installEventFilter(this);
    followWindow(*window);
}

void Sidebar::followWindow(const QWidget& window) {
    setFolded(window.width() - openWidth() < m_room);
}

int Sidebar::openWidth() const {
    int width = 0;
    for (const SidebarItem* item : m_items + m_footer)
        width = std::max(width, item->openWidth());
    const QMargins margins = layout()->contentsMargins();
    return width + margins.left() + margins.right();
}

QAbstractButton* Sidebar::addFooter(Icon icon, const QString& name, const QString& objectName) {
    SidebarItem* item = addItem(icon, name, objectName);
    m_footer.append(item);
    m_foot->addWidget(item);
    return item;
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && m_room > 0)
        followWindow(*static_cast<QWidget*>(watched));
    return QWidget::eventFilter(watched, event);
}

void Sidebar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(std::min(count() - 1, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Sunken));
}

SidebarItem* Sidebar::addItem(Icon icon, const QString& name, const QString& objectName) {
    auto* item = new SidebarItem(icon, name, this);
    item->setObjectName(objectName);
    item->setFolded(m_folded);
    return item;
}

} // namespace matchbook
