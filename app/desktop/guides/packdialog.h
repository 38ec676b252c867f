// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/applicant.h"

class QButtonGroup;

namespace matchbook {

class LineList;
class PlainLabel;

/// Which guide's numbers hold, with what would change on Today and in the weeks ahead before one
/// decides.
class PackDialog : public Dialog {
    Q_OBJECT

public:
    explicit PackDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Pack chosen() const;
    void preview();

    Workspace& m_workspace;
    QButtonGroup* m_packs;
    PlainLabel* m_count;
    LineList* m_changes;
};

} // namespace matchbook
