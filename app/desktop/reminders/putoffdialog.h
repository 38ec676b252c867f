// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/putoff.h"

namespace matchbook {

class EmptyState;
class LineList;

/// What was snoozed, dismissed or silenced, and the way back.
class PutOffDialog : public Dialog {
    Q_OBJECT

public:
    explicit PutOffDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void bringBackCurrent();

    Workspace& m_workspace;
    QList<PutOff> m_all;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_bringBack;
};

} // namespace matchbook
