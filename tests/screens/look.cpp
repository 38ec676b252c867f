// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <QWidget>

namespace matchbook::screens {

namespace {

void walk(const QWidget& widget, std::span<const Look> looks, QStringList& found) {
    for (const Look look : looks) {
        const QString said = look(widget);
        if (!said.isEmpty())
            found += QStringLiteral("%1: %2").arg(placeOf(widget), said);
    }
    for (const QWidget* child : visibleChildren(widget))
        walk(*child, looks, found);
}

} // namespace

QStringList lookOver(const QWidget& window, std::span<const Look> looks) {
    QStringList found;
    walk(window, looks, found);
    return found;
}

QString placeOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* at = &widget; at && names.size() < 4; at = at->parentWidget()) {
        const bool own = !at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_");
        if (own)
            names += at->objectName();
        else if (names.isEmpty())
            names += QString::fromLatin1(at->metaObject()->className());
        if (at->isWindow())
            break;
    }
    return names.join(QStringLiteral(" in "));
}

QList<const QWidget*> visibleChildren(const QWidget& parent) {
    QList<const QWidget*> found;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow())
            found += widget;
    }
    return found;
}

} // namespace matchbook::screens
