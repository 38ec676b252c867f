// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

#include <QKeySequence>

class QTabWidget;

namespace matchbook {

class SettingsPage;

/// All that can be set: the applicant, the application, reminders and the window. What concerns the
/// store is saved as one step of undo.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Its pages from 0 on.
    void showPage(int index);

    /// Where all reminders are paused.
    void showPause();

    void accept() override;

private:
    void addPage(const QString& title, SettingsPage* page);
    void addStep(QKeySequence::StandardKey key, int by);

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    QList<SettingsPage*> m_pages;
};

} // namespace matchbook
