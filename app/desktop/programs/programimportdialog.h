// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/programimport.h"

class QPushButton;

namespace matchbook {

class FileChoice;
class FlowLayout;
class LineList;
class ProblemList;

/// Programs from a spreadsheet: the file, what would be new or change, row by row, what is worth a
/// look, and then the import as one step.
class ProgramImportDialog : public Dialog {
    Q_OBJECT

public:
    explicit ProgramImportDialog(Workspace& workspace, const QString& path = {},
                                 QWidget* parent = nullptr);

    void accept() override;

private:
    QWidget* makePreview();
    void choose();
    void read(const QString& path);
    void showPlan(const ProgramPlan& plan);
    void showPage(QWidget* page);

    Workspace& m_workspace;
    QString m_path;
    FileChoice* m_choice;
    QWidget* m_preview = nullptr;
    FlowLayout* m_counts = nullptr;
    LineList* m_rows = nullptr;
    ProblemList* m_problems = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace matchbook
