// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/wheel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>

namespace matchbook {

namespace {

/// Combos, spin boxes, and the fields of days and times.
QWidget* fieldOf(QObject* object) {
    const bool turns = qobject_cast<QComboBox*>(object) || qobject_cast<QAbstractSpinBox*>(object);
    return turns ? static_cast<QWidget*>(object) : nullptr;
}

bool standsOnScrolledPage(const QWidget& field) {
    for (const QWidget* widget = field.parentWidget(); widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(widget))
            return true;
        if (widget->isWindow())
            break;
    }
    return false;
}

class WheelKeeper : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
            return false;
        QWidget* field = fieldOf(watched);
        if (!field)
            return false;
        if (event->type() == QEvent::Polish)
            return leaveFocus(*field);
        if (field->hasFocus() && !standsOnScrolledPage(*field))
            return false;
        event->ignore(); // so that the page gets it
        return true;
    }

private:
    /// Qt gives these fields the focus when the wheel turns over them.
    static bool leaveFocus(QWidget& field) {
        if (field.focusPolicy() == Qt::WheelFocus)
            field.setFocusPolicy(Qt::StrongFocus);
        return false;
    }
};

} // namespace

void keepWheelFromFields(QApplication& app) {
    app.installEventFilter(new WheelKeeper(&app));
}

} // namespace matchbook
