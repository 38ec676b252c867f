// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/messagebar.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace matchbook {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel)
    , m_action(quietButton({}, QStringLiteral("messageActionButton"), this)) {
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    auto* close = new IconButton(Icon::Dismiss, tr("Close this message"),
                                 QStringLiteral("messageCloseButton"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::lg, space::sm, space::sm, space::sm);
    row->setSpacing(space::sm);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_text->setFit(PlainLabel::Fit::Wrap);
    for (QWidget* widget : {static_cast<QWidget*>(m_action), static_cast<QWidget*>(close)})
        widget->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::say(const QString& text, const QString& action, std::function<void()> run) {
    show(false, text, action, std::move(run));
}

void MessageBar::complain(const QString& text, const QString& action, std::function<void()> run) {
    show(true, text, action, std::move(run));
}

void MessageBar::dismiss() {
    m_timer.stop();
    m_run = nullptr;
    hide();
}

void MessageBar::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    hold(true);
}

void MessageBar::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hold(false);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        hold(true);
    else if (event->type() == QEvent::FocusOut)
        hold(false);
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(m_error ? ColorRole::Danger : ColorRole::Hairline));
    painter.setBrush(color(m_error ? ColorRole::DangerSoft : ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card,
                            radius::card);
}

void MessageBar::show(bool error, const QString& text, const QString& action,
                      std::function<void()> run) {
    m_error = error;
    m_run = std::move(run);
    m_text->setText(text);
    m_text->setInk(error ? ColorRole::Danger : ColorRole::Text);
    m_action->setText(action);
    m_action->setVisible(m_run && !action.isEmpty());
    setAccessibleDescription(text);
    QWidget::show();
    update();
    hold(underMouse() || isAncestorOf(focusWidget()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::act() {
    const auto run = std::exchange(m_run, nullptr);
    dismiss();
    if (run)
        run();
}

void MessageBar::hold(bool held) {
    if (held || m_error)
        m_timer.stop();
    else if (isVisible())
        m_timer.start();
}

} // namespace matchbook
