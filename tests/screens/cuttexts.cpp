// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/chip.h"
#include "findings.h"
#include "look.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace matchbook::screens {

namespace {

QString lacksWidth(const QString& text, int needs, int has) {
    if (has >= needs)
        return {};
    return QStringLiteral("“%1” needs %2 pixels and has %3")
        .arg(elided(cleanedLine(text), 60))
        .arg(needs)
        .arg(has);
}

QString lacksHeight(const QString& text, int needs, int has) {
    if (has >= needs)
        return {};
    return QStringLiteral("“%1” needs a height of %2 pixels and has %3")
        .arg(elided(cleanedLine(text), 60))
        .arg(needs)
        .arg(has);
}

/// Of a text in which '&' marks a key.
int widthOf(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// One that ends in an ellipsis is content with less than its text.
bool isElided(const QLabel& label) {
    return label.minimumSizeHint().width() < label.QLabel::minimumSizeHint().width();
}

QString cutParagraph(const QLabel& label) {
    const QRect room(0, 0, label.contentsRect().width(), QWIDGETSIZE_MAX);
    const int longestWord =
        label.fontMetrics().boundingRect(room, Qt::TextWordWrap, label.text()).width();
    const QString wide = lacksWidth(label.text(), longestWord, room.width());
    return wide.isEmpty()
               ? lacksHeight(label.text(), label.heightForWidth(label.width()), label.height())
               : wide;
}

QString cutLabel(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label || label->text().isEmpty())
        return {};
    if (label->wordWrap())
        return cutParagraph(*label);
    // An elided one keeps room for a few letters.
    const QSize needs = isElided(*label) ? label->minimumSizeHint() : label->sizeHint();
    const QString wide = lacksWidth(label->text(), needs.width(), label->width());
    return wide.isEmpty() ? lacksHeight(label->text(), needs.height(), label->height()) : wide;
}

int neededBy(const QPushButton& button) {
    int needs = widthOf(button, button.text()) + 2 * space::xs;
    if (!button.icon().isNull())
        needs += button.iconSize().width() + space::xs;
    if (button.menu())
        needs += button.style()->pixelMetric(QStyle::PM_MenuButtonIndicator);
    return needs;
}

QString cutButton(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button)
        return {};
    // One with a least width of its own shows a name, as much of it as there is room for.
    if (const auto* push = qobject_cast<const QPushButton*>(button))
        return push->minimumWidth() > 0 ? QString()
                                        : lacksWidth(push->text(), neededBy(*push), push->width());
    const QSize least = button->minimumSizeHint();
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && (tool->text().isEmpty() || tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    // A chip is never wider than some words of a tag, but those are to be read.
    const bool isChip = qobject_cast<const Chip*>(button);
    const int needs = least.isValid() && !isChip ? least.width() : button->sizeHint().width();
    return lacksWidth(isChip ? button->accessibleName() : button->text(), needs, button->width());
}

QString cutChoice(const QWidget& widget) {
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    // One with a least length of its own shows names, as much of them as there is room for.
    if (!combo || combo->isEditable() ||
        combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return {};
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, combo);
    return lacksWidth(combo->currentText(),
                      combo->fontMetrics().horizontalAdvance(combo->currentText()), field.width());
}

QString cutTabs(const QWidget& widget) {
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        const QRect tab = tabs->tabRect(i).intersected(tabs->rect());
        const QString cut = lacksWidth(
            tabs->tabText(i), widthOf(*tabs, tabs->tabText(i)) + 2 * space::xs, tab.width());
        if (!cut.isEmpty())
            return cut;
    }
    return {};
}

QString cutHeader(const QWidget& widget) {
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    if (!header || header->orientation() == Qt::Vertical)
        return {};
    for (int i = 0; i < header->count(); ++i) {
        const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
        const QString cut = lacksWidth(title, header->sectionSizeHint(i), header->sectionSize(i));
        if (!header->isSectionHidden(i) && !cut.isEmpty())
            return cut;
    }
    return {};
}

/// What a line edit has left for its text, without its frame and the little buttons in it.
int roomIn(const QLineEdit& edit) {
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.rect = edit.contentsRect();
    option.lineWidth =
        edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth) : 0;
    const QRect inside = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    const QMargins margins = edit.textMargins();
    int room = inside.width() - margins.left() - margins.right() - 4;
    for (const auto* button : edit.findChildren<QToolButton*>())
        room -= button->isVisible() ? button->width() : 0;
    return room;
}

QString cutLine(const QWidget& widget) {
    const auto* edit = qobject_cast<const QLineEdit*>(&widget);
    if (!edit)
        return {};
    // What is typed moves with the cursor; a number or a day has to be seen whole.
    const bool whole = qobject_cast<const QAbstractSpinBox*>(edit->parentWidget());
    const QString text = whole                    ? edit->displayText()
                         : edit->text().isEmpty() ? edit->placeholderText()
                                                  : QString();
    return lacksWidth(text, edit->fontMetrics().horizontalAdvance(text), roomIn(*edit));
}

QString cutArea(const QWidget& widget) {
    const auto* area = qobject_cast<const QPlainTextEdit*>(&widget);
    if (!area || !area->document()->isEmpty())
        return {};
    const int margin = qRound(area->document()->documentMargin());
    const QRect room = area->viewport()->rect().adjusted(margin, margin, -margin, 0);
    const QRect needs = area->fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX),
                                                         Qt::TextWordWrap, area->placeholderText());
    return lacksHeight(area->placeholderText(), needs.height(), room.height());
}

QString cutMenus(const QWidget& widget) {
    const auto* bar = qobject_cast<const QMenuBar*>(&widget);
    const auto* more =
        bar ? bar->findChild<QWidget*>(QStringLiteral("qt_menubar_ext_button")) : nullptr;
    return more && more->isVisible() ? QStringLiteral("not all menus have room") : QString();
}

} // namespace

QStringList cutTexts(const QWidget& window) {
    static constexpr Look looks[] = {cutLabel,  cutButton, cutChoice, cutTabs,
                                     cutHeader, cutLine,   cutArea,   cutMenus};
    return lookOver(window, looks);
}

} // namespace matchbook::screens
