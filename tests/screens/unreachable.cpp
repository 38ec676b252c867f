// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/chip.h"
#include "findings.h"
#include "look.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace matchbook::screens {

namespace {

QString passedOver(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QWidget* parent = widget.parentWidget();
    const bool partOfAnother = qobject_cast<const QLineEdit*>(parent) ||
                               qobject_cast<const QTabBar*>(parent) ||
                               qobject_cast<const QMenuBar*>(parent);
    if (!button || !button->isEnabled() || partOfAnother || button->focusPolicy() & Qt::TabFocus)
        return {};
    // A chip that nothing can be done with only shows.
    if (qobject_cast<const Chip*>(button) && button->focusPolicy() == Qt::NoFocus)
        return {};
    // Of several of a kind, arrows may go to the others.
    for (const QWidget* sibling : visibleChildren(*parent)) {
        if (sibling->metaObject() == widget.metaObject() && sibling->focusPolicy() & Qt::TabFocus)
            return {};
    }
    return QStringLiteral("is passed over by Tab");
}

QString keepsTab(const QWidget& widget) {
    const auto* lines = qobject_cast<const QPlainTextEdit*>(&widget);
    const auto* text = qobject_cast<const QTextEdit*>(&widget);
    const auto* items = qobject_cast<const QAbstractItemView*>(&widget);
    const bool keeps = (lines && !lines->isReadOnly() && !lines->tabChangesFocus()) ||
                       (text && !text->isReadOnly() && !text->tabChangesFocus()) ||
                       (items && items->tabKeyNavigation());
    return keeps && widget.focusPolicy() & Qt::TabFocus ? QStringLiteral("keeps Tab for itself")
                                                        : QString();
}

QString nameless(const QWidget& widget) {
    if (!(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy() || !widget.isEnabled())
        return {};
    auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    const bool named = spoken && !spoken->text(QAccessible::Name).isEmpty();
    return named ? QString() : QStringLiteral("has no accessible name");
}

QString markupSpoken(const QWidget& widget) {
    auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    const bool markup =
        spoken && spoken->text(QAccessible::Description).contains(QStringLiteral("<qt>"));
    return markup ? QStringLiteral("is described in markup") : QString();
}

} // namespace

QStringList unreachable(const QWidget& window) {
    static constexpr Look looks[] = {passedOver, keepsTab, nameless, markupSpoken};
    return lookOver(window, looks);
}

} // namespace matchbook::screens
