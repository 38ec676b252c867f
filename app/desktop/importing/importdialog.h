// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/importing/fileimport.h"
#include "session/importactions.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace matchbook {

class ColumnsPart;
class ImportFilter;
class ImportModel;
class PlainLabel;
class ProblemList;
class SearchField;

/// Brings people in from a file. Of a table whose columns are not all known, one says first which
/// is what; then it says what would happen, and one picks whom to take, with tags and an event for
/// all. The import is one step of undo.
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
    QWidget* makeResult();
    QWidget* makePeople();
    QWidget* makeForAll();
    void refuse(const Error& error);
    void readAgain();
    void showFound(const Result<ImportPreview>& found);
    void showColumns(bool columns);
    [[nodiscard]] bool isAskingForColumns() const { return m_result->isHidden(); }
    void showPeople(const ImportPreview& found);
    void showProblems(const ImportPlan& plan);
    void checkShown(bool checked);
    void count();
    [[nodiscard]] ImportOptions options() const;

    QString m_file;       ///< what is read
    ContactTable m_table; ///< its columns, where something can be said of them
    QString m_format;
    ColumnsPart* m_columns;
    QPushButton* m_columnsButton = nullptr;
    QWidget* m_result = nullptr;
    bool m_readable = false; ///< with what is said of the columns
    PlainLabel* m_advice;
    QWidget* m_peoplePart = nullptr;
    QWidget* m_forAll = nullptr;
    SearchField* m_filter = nullptr;
    ImportModel* m_model;
    ImportFilter* m_shown;
    QTableView* m_people = nullptr;
    QComboBox* m_event = nullptr;
    QLineEdit* m_tags = nullptr;
    ProblemList* m_problems = nullptr;
};

} // namespace matchbook
