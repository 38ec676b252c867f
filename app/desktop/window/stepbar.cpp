// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window/stepbar.h"

#include "words/errorwords.h"
#include "words/stepwords.h"

namespace matchbook {

StepBar::StepBar(Workspace& workspace, QWidget* parent)
    : MessageBar(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::said, this, [this](const QString& text, bool canUndo) {
        if (canUndo)
            say(text, tr("Undo"), [this] { undo(); });
        else
            say(text);
    });
    connect(&workspace, &Workspace::proposed, this, &MessageBar::say);
    connect(&workspace, &Workspace::failed, this,
            [this](const Error& error) { complain(inWords(error)); });
}

/// Said as a proposal, so that every bar offers what is now the next step.
void StepBar::undo() {
    const auto undone = m_workspace.session().undo();
    if (m_workspace.succeeded(undone))
        Q_EMIT m_workspace.proposed(
            tr("Taken back: %1").arg(inWords(*undone, m_workspace.session().rules())), tr("Redo"),
            [this] { redo(); });
}

void StepBar::redo() {
    const auto redone = m_workspace.session().redo();
    if (m_workspace.succeeded(redone))
        Q_EMIT m_workspace.proposed(
            tr("Done again: %1").arg(inWords(*redone, m_workspace.session().rules())), tr("Undo"),
            [this] { undo(); });
}

} // namespace matchbook
