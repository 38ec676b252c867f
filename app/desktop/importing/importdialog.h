// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/importing/fileimport.h"
#include "session/importactions.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace matchbook {

class ImportFilter;
class ImportModel;
class PlainLabel;
class ProblemList;
class SearchField;

/// Brings people in from a file: first it says what would happen, then one picks whom to take, with
/// tags and an event for all. The import is one step of undo.
class ImportDialog : public FileImport {
    Q_OBJECT

public:
    /// With a path, that file is read at once; else one is chosen, or dropped on the dialog.
    explicit ImportDialog(Workspace& workspace, const QString& path = {},
                          QWidget* parent = nullptr);

    void read(const QString& path) override;
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePeople();
    QWidget* makeForAll();
    void showPeople(const ImportPreview& found);
    void showProblems(const ImportPlan& plan);
    void checkShown(bool checked);
    void count();
    [[nodiscard]] ImportOptions options() const;

    QString m_format;
    PlainLabel* m_advice;
    QWidget* m_peoplePart = nullptr;
    QWidget* m_forAll = nullptr;
    SearchField* m_filter = nullptr;
    ImportModel* m_model;
    ImportFilter* m_shown;
    QTableView* m_table = nullptr;
    QComboBox* m_event = nullptr;
    QLineEdit* m_tags = nullptr;
    ProblemList* m_problems = nullptr;
};

} // namespace matchbook
