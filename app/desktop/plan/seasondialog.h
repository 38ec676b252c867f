// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

namespace matchbook {

class SeasonFields;

/// The dates of the application season by themselves.
class SeasonDialog : public Dialog {
    Q_OBJECT

public:
    explicit SeasonDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    Workspace& m_workspace;
    SeasonFields* m_fields = nullptr; ///< none where the profile cannot be read
};

} // namespace matchbook
