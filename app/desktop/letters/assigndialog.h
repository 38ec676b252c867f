// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/letter.h"

class QCheckBox;
class QPushButton;

namespace matchbook {

/// The programs a letter goes to. An assignment is final, and says so before it is saved.
class AssignDialog : public Dialog {
    Q_OBJECT

public:
    AssignDialog(Workspace& workspace, const Letter& letter, QWidget* parent = nullptr);

    void accept() override;

private:
    void addPrograms();
    void follow();
    [[nodiscard]] QList<OrganizationId> chosen() const;

    Workspace& m_workspace;
    Letter m_letter;
    QList<QPair<OrganizationId, QCheckBox*>> m_programs; ///< those that can still be chosen
    QPushButton* m_assign;
};

} // namespace matchbook
