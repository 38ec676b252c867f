// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QLineEdit;

namespace matchbook {

class Form;

/// What the dialogs for one record have in common: a form, Save, and for a record that is there
/// already Delete. What was typed is looked over for signs of a patient before it is kept.
class RecordDialog : public Dialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    RecordDialog(Workspace& workspace, const QString& title, bool isNew, QWidget* parent);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Form* form() const { return m_form; }

    /// A line to look over as well; all texts of several lines are.
    void lookOver(QLineEdit* line) { m_lines.append(line); }

    /// Says on the form what is wrong with it.
    virtual void check() {}
    /// What to tell the user once it is saved; nothing when it could not be.
    virtual std::optional<QString> save() = 0;
    /// The same for deleting it.
    virtual std::optional<QString> remove() = 0;

    /// Says it in the window, once the dialog is gone.
    virtual void tell(const QString& text) { Q_EMIT m_workspace.said(text, true); }

private:
    bool mayKeepAll();
    void finish(const std::optional<QString>& told);

    Workspace& m_workspace;
    Form* m_form;
    QList<QLineEdit*> m_lines;
};

} // namespace matchbook
