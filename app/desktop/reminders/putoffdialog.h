// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/takebackdialog.h"
#include "desktop/workspace.h"
#include "session/putoff.h"

namespace matchbook {

/// What was snoozed, dismissed or silenced, and the way back.
class PutOffDialog : public TakeBackDialog {
    Q_OBJECT

public:
    explicit PutOffDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void takeBack(qsizetype place) override;

private:
    void reload();

    Workspace& m_workspace;
    QList<PutOff> m_all;
};

} // namespace matchbook
