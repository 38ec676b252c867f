// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/importactions.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace matchbook {

class FileChoice;
class FlowLayout;
class ImportFilter;
class ImportModel;
class PlainLabel;
class ProblemList;
class SearchField;

/// Brings people in from a file: first it says what would happen, then one picks whom to take, with
/// tags and an event for all. The import is one step of undo.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    /// With a path, that file is read at once; else one is chosen, or dropped on the dialog.
    explicit ImportDialog(Workspace& workspace, const QString& path = {},
                          QWidget* parent = nullptr);

    /// Reads a file and shows what its import would do.
    void read(const QString& path);

    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePreview();
    QWidget* makePeople();
    QWidget* makeForAll();
    void choose();
    void complain(const QString& text);
    void showPage(QWidget* page);
    void showPreview(const ImportPreview& preview);
    void showCounts(const ImportCounts& counts);
    void showProblems(const ImportPlan& plan);
    void checkShown(bool checked);
    void count();
    [[nodiscard]] ImportOptions options() const;

    Workspace& m_workspace;
    QString m_path;
    QString m_format;
    FileChoice* m_choice;
    QWidget* m_preview = nullptr;
    FlowLayout* m_counts = nullptr;
    PlainLabel* m_advice = nullptr;
    QWidget* m_peoplePart = nullptr;
    QWidget* m_forAll = nullptr;
    SearchField* m_filter = nullptr;
    ImportModel* m_model;
    ImportFilter* m_shown;
    QTableView* m_table = nullptr;
    QComboBox* m_event = nullptr;
    QLineEdit* m_tags = nullptr;
    ProblemList* m_problems = nullptr;
    QPushButton* m_import;
};

} // namespace matchbook
