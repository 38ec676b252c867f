// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/takebackdialog.h"
#include "desktop/workspace.h"
#include "session/trashactions.h"

namespace matchbook {

/// What was deleted, how long it can still be restored, and the way back.
class TrashDialog : public TakeBackDialog {
    Q_OBJECT

public:
    explicit TrashDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void takeBack(qsizetype place) override;

private:
    void reload();

    Workspace& m_workspace;
    QList<Trashed> m_all;
};

} // namespace matchbook
