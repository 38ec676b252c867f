// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/messagebar.h"
#include "desktop/workspace.h"

namespace matchbook {

/// The bar at the foot of a window that works on a store: what was done there, with Undo, what went
/// wrong, and what is proposed.
class StepBar : public MessageBar {
    Q_OBJECT

public:
    explicit StepBar(Workspace& workspace, QWidget* parent = nullptr);

    void undo();
    void redo();

private:
    Workspace& m_workspace;
};

} // namespace matchbook
