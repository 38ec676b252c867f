// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/event.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace matchbook {

/// One day of a rotation or of shadowing, to write down or to change.
class DayDialog : public Dialog {
    Q_OBJECT

public:
    DayDialog(Workspace& workspace, const EventDay& day, QWidget* parent = nullptr);

    [[nodiscard]] EventDay day() const;

    void accept() override;

private:
    Workspace& m_workspace;
    QDateEdit* m_on;
    QComboBox* m_portion;
    QPlainTextEdit* m_seen;
    QPlainTextEdit* m_reflection;
};

} // namespace matchbook
