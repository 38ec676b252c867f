// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/change.h"

namespace matchbook {

class EmptyState;
class LineList;

/// What was done, latest first, to be taken back down to a step or done again.
class HistoryDialog : public Dialog {
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void showChosen();
    [[nodiscard]] int countDownToChosen() const;
    void undo();
    void redo();

    Workspace& m_workspace;
    QList<UndoStep> m_steps;
    LineList* m_list;
    EmptyState* m_nothing;
    QPushButton* m_redo;
    QPushButton* m_undo;
};

} // namespace matchbook
