// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/chip.h"
#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QVBoxLayout;

namespace matchbook {

class FileChoice;
class FlowLayout;

/// What a dialog that imports says to have its file chosen.
struct FileWanted {
    QString headline;
    QString sentence;
    QString title; ///< of the system's own dialog
    QString names; ///< what it shows of a folder
};

/// How many records of a file come to the same.
struct FileCount {
    int number = 0;
    QString text; ///< with %1 for the number
    Tone tone = Tone::Neutral;
};

/// What the dialogs that import a file have in common: the file is chosen, then they say what would
/// happen, and then it happens as one step of undo.
class FileImport : public Dialog {
    Q_OBJECT

public:
    /// Reads a file and shows what its import would do.
    virtual void read(const QString& path) = 0;

protected:
    FileImport(Workspace& workspace, const QString& title, const FileWanted& wanted,
               QWidget* parent);

    /// Once the preview is laid out: reads this file or, without one, lets it be chosen.
    void begin(const QString& path);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Where the preview goes, below the counts.
    [[nodiscard]] QVBoxLayout* preview() const { return m_column; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }

    void showPreview(const QString& path, const QList<FileCount>& counts);
    /// Says why a file cannot be imported, and lets another one be chosen.
    void complain(const QString& text);
    /// Tells what was done, and closes.
    void finish(const QStringList& done, bool canUndo);

private:
    void choose();
    void showPage(QWidget* page);

    Workspace& m_workspace;
    FileWanted m_wanted;
    QString m_path;
    FileChoice* m_choice;
    QWidget* m_preview;
    QVBoxLayout* m_column;
    FlowLayout* m_counts;
    QPushButton* m_import = nullptr;
};

} // namespace matchbook
