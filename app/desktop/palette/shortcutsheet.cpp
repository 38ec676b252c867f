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
    addButton(tr("Close"), ButtonKind::Primary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
}

} // namespace matchbook
