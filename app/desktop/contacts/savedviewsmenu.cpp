// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/savedviewsmenu.h"

#include "base/text.h"
#include "desktop/contacts/worddialog.h"
#include "desktop/support/plaintext.h"
#include "desktop/workspace.h"
#include "session/viewactions.h"

namespace matchbook {

namespace {

constexpr qsizetype longestEntry = 60;

QString entryText(const QString& name) {
    return withoutMnemonic(elided(name, longestEntry));
}

} // namespace

SavedViewsMenu::SavedViewsMenu(Workspace& workspace, std::function<SavedView()> current,
                               QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_current(std::move(current)) {
    setObjectName(QStringLiteral("savedViewsMenu"));
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill() {
    clear();
    const auto views = savedViews(m_workspace.session());
    if (!m_workspace.succeeded(views))
        return;
    addViews(*views);
    addSeparator();
    const SavedView current = m_current();
    const bool isPlain = current.filter == ContactFilter{} && current.sort == ContactSort{};
    QAction* entry = addAction(isPlain ? tr("Search, filter or sort first to save a view")
                                       : tr("Save this view…"));
    entry->setEnabled(!isPlain);
    connect(entry, &QAction::triggered, this, &SavedViewsMenu::save);
    if (!views->isEmpty())
        addChanges(*views);
}

void SavedViewsMenu::addViews(const QList<SavedView>& views) {
    const SavedView current = m_current();
    for (const SavedView& view : views) {
        QAction* entry = addAction(entryText(view.name));
        entry->setCheckable(true);
        entry->setChecked(view.filter == current.filter && view.sort == current.sort);
        connect(entry, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
}

void SavedViewsMenu::addChanges(const QList<SavedView>& views) {
    QMenu* renaming = addMenu(tr("Rename"));
    QMenu* deleting = addMenu(tr("Delete"));
    for (const SavedView& view : views) {
        connect(renaming->addAction(entryText(view.name) + u'…'), &QAction::triggered, this,
                [this, name = view.name] { rename(name); });
        connect(deleting->addAction(entryText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { remove(name); });
    }
}

void SavedViewsMenu::save() {
    const QString word =
        askForWord({.title = tr("Save this view"),
                    .label = tr("&Name"),
                    .hint = tr("Keeps the search, the filters and the order. A view of the same "
                               "name is replaced."),
                    .accept = tr("Save"),
                    .name = QStringLiteral("viewName")},
                   parentWidget());
    if (word.isEmpty())
        return;
    SavedView view = m_current();
    view.name = word;
    if (m_workspace.succeeded(saveView(m_workspace.session(), view)))
        Q_EMIT m_workspace.said(tr("Saved the view “%1”").arg(view.name), true);
}

void SavedViewsMenu::rename(const QString& name) {
    const QString word = askForWord({.title = tr("Rename the view"),
                                     .label = tr("&Name"),
                                     .hint = {},
                                     .accept = tr("Rename"),
                                     .name = QStringLiteral("viewName"),
                                     .known = {},
                                     .word = name},
                                    parentWidget());
    if (word.isEmpty())
        return;
    if (m_workspace.succeeded(renameView(m_workspace.session(), name, word)))
        Q_EMIT m_workspace.said(tr("Renamed the view “%1”").arg(name), true);
}

void SavedViewsMenu::remove(const QString& name) {
    if (m_workspace.succeeded(deleteView(m_workspace.session(), name)))
        Q_EMIT m_workspace.said(tr("Deleted the view “%1”").arg(name), true);
}

} // namespace matchbook
