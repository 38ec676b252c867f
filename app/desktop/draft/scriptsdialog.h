// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/templateactions.h"

class QComboBox;
class QPlainTextEdit;

namespace matchbook {

class PlainLabel;

/// What to say and to ask: openings, scripts and questions of the guides, those for where one is
/// first.
class ScriptsDialog : public Dialog {
    Q_OBJECT

public:
    /// about names the person and the event, as far as there are any.
    ScriptsDialog(Workspace& workspace, const Reminder& about, QWidget* parent = nullptr);

private:
    void fill();
    void showChosen();
    [[nodiscard]] Situation situation() const;

    Workspace& m_workspace;
    Reminder m_about;
    QList<DraftTemplate> m_scripts;
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
    PlainLabel* m_sources;
};

} // namespace matchbook
