// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/buttons.h"

#include "desktop/support/plaintext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace matchbook {

namespace {

class PushButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (isEnter(*event))
            return click();
        QPushButton::keyPressEvent(event);
    }
};

} // namespace

bool isEnter(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& objectName,
                        QWidget* parent) {
    auto* button = new PushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false); // from elsewhere in a dialog, Enter belongs to its primary one
    setButtonKind(button, kind);
    return button;
}

QPushButton* primaryButton(const QString& text, const QString& objectName, QWidget* parent) {
    return makeButton(ButtonKind::Primary, text, objectName, parent);
}

QPushButton* secondaryButton(const QString& text, const QString& objectName, QWidget* parent) {
    return makeButton(ButtonKind::Secondary, text, objectName, parent);
}

QPushButton* quietButton(const QString& text, const QString& objectName, QWidget* parent) {
    return makeButton(ButtonKind::Quiet, text, objectName, parent);
}

void enableWhileTyped(QPushButton* button, const QLineEdit* line) {
    const auto follow = [button](const QString& text) {
        button->setEnabled(!text.trimmed().isEmpty());
    };
    QObject::connect(line, &QLineEdit::textChanged, button, follow);
    follow(line->text());
}

IconButton::IconButton(Icon icon, const QString& name, const QString& objectName, QWidget* parent)
    : QToolButton(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setPlainToolTip(this, name);
    setIcon(lineIcon(icon));
    setIconSize({18, 18});
    setFixedSize(32, 32);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
}

void IconButton::setKey(const QKeySequence& key) {
    setShortcut(key);
    setPlainToolTip(this,
                    tr("%1 (%2)").arg(accessibleName(), key.toString(QKeySequence::NativeText)));
}

void IconButton::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event))
        return click();
    QToolButton::keyPressEvent(event);
}

void IconButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(&painter, QRectF(rect()), radius::control);
}

} // namespace matchbook
