// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "io/mail.h"
#include "rules/draft/draft.h"
#include "session/templateactions.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace matchbook {

class FindingsPanel;
class PlainLabel;

/// An e-mail from a template, to be finished by the user and sent by their own mail program. What
/// is still in braces is shown, and keeps the text from leaving.
class DraftDialog : public Dialog {
    Q_OBJECT

public:
    DraftDialog(Workspace& workspace, const Reminder& reminder, QWidget* parent = nullptr);
    /// To somebody, about nothing in particular.
    DraftDialog(Workspace& workspace, ContactId contact, QWidget* parent = nullptr);

    [[nodiscard]] Mail mail() const;
    /// The message that logging "I sent it" makes.
    [[nodiscard]] Interaction interaction() const;

    /// Writes the message as a file that mail programs open.
    void saveAs(const QString& file);

protected:
    [[nodiscard]] bool isDirty() const override;

private:
    void build();
    [[nodiscard]] const DraftTemplate* chosen() const;
    void useTemplate();
    void changeTemplate();
    void showGaps();
    void goToGap();
    void look();
    [[nodiscard]] Draft draft() const;
    bool mayLeave();

    void copy();
    void openInMailProgram();
    void chooseFile();
    void logSent();
    void noteLeft(const QString& words);

    Workspace& m_workspace;
    Reminder m_reminder;
    QList<DraftTemplate> m_templates;
    QComboBox* m_template;
    QLineEdit* m_to;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    FindingsPanel* m_findings;
    int m_used = -1; ///< the template that the text began as
    Mail m_safe;     ///< what it began as or, later, what has left: closing loses nothing of it
    QSet<QString> m_accepted; ///< rules whose question was answered: send it all the same
    PlainLabel* m_state;
    QPushButton* m_nextGap;
    QPushButton* m_copy;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_sent;
};

} // namespace matchbook
