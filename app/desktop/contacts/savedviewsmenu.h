// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QMenu>

#include <functional>

namespace matchbook {

class Workspace;

/// The saved views, to be shown, saved, renamed and deleted.
class SavedViewsMenu : public QMenu {
    Q_OBJECT

public:
    /// current gives what the list shows now, without a name.
    SavedViewsMenu(Workspace& workspace, std::function<SavedView()> current, QWidget* parent);

Q_SIGNALS:
    void chosen(const matchbook::SavedView& view);

private:
    void fill();
    void addViews(const QList<SavedView>& views);
    void addChanges(const QList<SavedView>& views);
    void save();
    void rename(const QString& name);
    void remove(const QString& name);

    Workspace& m_workspace;
    std::function<SavedView()> m_current;
};

} // namespace matchbook
