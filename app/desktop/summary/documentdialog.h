// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "io/document.h"
#include "io/paper.h"

class QComboBox;
class QPagedPaintDevice;

namespace matchbook {

class SummaryPreview;
struct CheckedText;

enum class Audience;
enum class SummaryFormat;

/// What the dialogs for documents have in common: choices at the left, what comes of them at the
/// right, a file of some format or pages from the printer.
class DocumentDialog : public Dialog {
    Q_OBJECT

public:
    /// Writes the document and says so; the dialog closes when that went well.
    void exportTo(const QString& path);

    /// Sets the pages of the PDF on a printer, when nothing in them stands against it.
    void printOn(QPagedPaintDevice& printer);

protected:
    DocumentDialog(Workspace& workspace, const QString& title, QWidget* parent);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// Where the choices go, top to bottom.
    [[nodiscard]] QVBoxLayout* choices() const { return m_choices; }
    /// File format and paper, below the choices that came before.
    void addForm();

    /// Shows what the choices make of it.
    void preview();

    [[nodiscard]] virtual Result<Document> document() = 0;
    /// What would leave, and who reads it.
    [[nodiscard]] virtual Result<CheckedText> check() = 0;
    [[nodiscard]] virtual Audience audience() const = 0;
    /// A file name without its suffix.
    [[nodiscard]] virtual QString fileStem() const = 0;
    [[nodiscard]] virtual QString savedWords(const QString& path) const = 0;

private:
    [[nodiscard]] SummaryFormat format() const;
    [[nodiscard]] Paper paper() const;
    void askWhere();
    void print();

    Workspace& m_workspace;
    QVBoxLayout* m_choices;
    QComboBox* m_format;
    QComboBox* m_paper;
    SummaryPreview* m_preview;
};

} // namespace matchbook
