// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/trashactions.h"

namespace matchbook {

class EmptyState;
class LineList;

/// What was deleted, how long it can still be restored, and the way back.
class TrashDialog : public Dialog {
    Q_OBJECT

public:
    explicit TrashDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void restoreCurrent();

    Workspace& m_workspace;
    QList<Trashed> m_all;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_restore;
};

} // namespace matchbook
