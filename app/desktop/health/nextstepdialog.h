// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QLineEdit;

namespace matchbook {

class DayField;

/// Asks for one thing to do with a person next, and keeps it as a task.
class NextStepDialog : public Dialog {
    Q_OBJECT

public:
    NextStepDialog(Workspace& workspace, ContactId person, QWidget* parent = nullptr);

    void accept() override;

private:
    Workspace& m_workspace;
    ContactId m_person;
    QLineEdit* m_text;
    DayField* m_due;
};

} // namespace matchbook
