// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/applicant.h"

namespace matchbook {

class DayField;
class Form;

/// The dates of the application season: predicted by the patterns of earlier years until the user
/// says when they are.
class SeasonDialog : public Dialog {
    Q_OBJECT

public:
    explicit SeasonDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Line {
        std::optional<QDate> Applicant::*date;
        DayField* field;
    };

    Workspace& m_workspace;
    Form* m_form;
    QList<Line> m_lines;
};

} // namespace matchbook
