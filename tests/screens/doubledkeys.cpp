// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

namespace matchbook::screens {

namespace {

/// The texts of a widget whose marked letter does something in its window.
QStringList markedTexts(const QWidget& widget) {
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->buddy() && label->buddy()->isVisibleTo(widget.window()))
            texts += label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts += button->text();
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    } else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* menu : menus->actions())
            texts += menu->text();
    }
    return texts;
}

} // namespace

QStringList doubledKeys(const QWidget& window) {
    QMap<QString, QStringList> marked;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        for (const QString& text : markedTexts(*widget)) {
            if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
                marked[key.toString()] += QStringLiteral("“%1”").arg(text);
        }
    }
    QStringList found;
    for (auto one = marked.cbegin(); one != marked.cend(); ++one) {
        if (one->size() > 1)
            found += QStringLiteral("%1 is meant by %2")
                         .arg(one.key(), one->join(QStringLiteral(" and ")));
    }
    return found;
}

} // namespace matchbook::screens
