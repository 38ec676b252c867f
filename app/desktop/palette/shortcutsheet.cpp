// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/shortcutsheet.h"

#include "desktop/reminders/reminderdialog.h"
#include "desktop/today/todayview.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/window/menubar.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr int columnWidth = 290;

/// A key of the menus; what would be undone just now does not belong on a sheet.
KeyHint hintOf(const MenuEntry& entry) {
    return {entry.key, entry.name.section(QStringLiteral(": "), 0, 0).remove(u'…')};
}

QWidget* groupOf(const ShortcutGroup& group) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, space::lg);
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel(group.title, TypeRole::Heading));
    for (const KeyHint& hint : group.keys) {
        auto* line = new QHBoxLayout;
        line->addWidget(new PlainLabel(hint.text), 1);
        line->addWidget(new KeyCap(hint.key));
        column->addLayout(line);
    }
    return holder;
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const MenuBar& menus) {
    QList<ShortcutGroup> groups;
    for (const MenuEntry& entry : menus.entries()) {
        if (entry.action->shortcut().isEmpty())
            continue;
        if (groups.isEmpty() || groups.last().title != entry.menu)
            groups.append({entry.menu, {}});
        groups.last().keys.append(hintOf(entry));
    }
    groups.append({ShortcutSheet::tr("In Today"), TodayView::keys()});
    groups.append({ShortcutSheet::tr("In “What is due”"), ReminderDialog::keys()});
    groups.append(
        {ShortcutSheet::tr("At a conference"),
         {{ShortcutSheet::tr("Ctrl+Enter"), ShortcutSheet::tr("Add, and empty the line")},
          {ShortcutSheet::tr("Ctrl+Backspace"), ShortcutSheet::tr("Take the last chip away")},
          {ShortcutSheet::tr("L"), ShortcutSheet::tr("Log, in the list of people met")},
          {ShortcutSheet::tr("E"), ShortcutSheet::tr("E-mail, in this list")},
          {ShortcutSheet::tr("O"), ShortcutSheet::tr("Open, in this list")}}});
    groups.append(
        {ShortcutSheet::tr("In lists and on boards"),
         {{ShortcutSheet::tr("Del"), ShortcutSheet::tr("Delete, in Contacts")},
          {ShortcutSheet::tr("Shift+F10"), ShortcutSheet::tr("What can be done with a row")},
          {ShortcutSheet::tr("Ctrl+Shift+←/→"), ShortcutSheet::tr("Move a card")}}});
    return groups;
}

ShortcutSheet::ShortcutSheet(const MenuBar& menus, QWidget* parent)
    : Dialog(tr("Keyboard shortcuts"), parent) {
    setObjectName(QStringLiteral("shortcutSheet"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::xxl);
    std::array<QVBoxLayout*, 2> columns{};
    std::array<qsizetype, 2> filled{};
    for (QVBoxLayout*& column : columns) {
        auto* holder = new QWidget;
        column = new QVBoxLayout(holder);
        column->addStrut(columnWidth);
        column->setContentsMargins(0, 0, 0, 0);
        row->addWidget(holder, 1);
    }
    // Each group goes where there is more room, so that both columns end alike.
    for (const ShortcutGroup& group : shortcutGroups(menus)) {
        const auto at = static_cast<size_t>(std::ranges::min_element(filled) - filled.begin());
        columns[at]->addWidget(groupOf(group));
        filled[at] += group.keys.size() + 2;
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
    body()->addLayout(row);
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
}

} // namespace matchbook
