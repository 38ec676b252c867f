// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/importing/fileimport.h"
#include "session/programimport.h"

namespace matchbook {

class LineList;
class ProblemList;

/// Programs from a spreadsheet: the file, what would be new or change, row by row, what is worth a
/// look, and then the import as one step.
class ProgramImportDialog : public FileImport {
    Q_OBJECT

public:
    explicit ProgramImportDialog(Workspace& workspace, const QString& path = {},
                                 QWidget* parent = nullptr);

    void read(const QString& path) override;
    void accept() override;

private:
    LineList* m_rows;
    ProblemList* m_problems;
};

} // namespace matchbook
