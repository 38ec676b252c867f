// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/importactions.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QTableView;

namespace matchbook {

class FlowLayout;
class ImportFilter;
class ImportModel;
class SearchField;
class SectionHeader;

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
    QWidget* makeChoice();
    QWidget* makePreview();
    QWidget* makePeople();
    QWidget* makeForAll();
    QWidget* makeProblems();
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
    QWidget* m_choice = nullptr;
    QWidget* m_preview = nullptr;
    PlainLabel* m_wrong = nullptr;
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
    QWidget* m_problemPart = nullptr;
    SectionHeader* m_problemTitle = nullptr;
    QListWidget* m_problems = nullptr;
    QPushButton* m_import;
};

} // namespace matchbook
