// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

/// Opens the dialog in which a record is edited, over the window.
void editRecord(Workspace& workspace, InteractionId id, QWidget* window);
void editRecord(Workspace& workspace, ActionItemId id, QWidget* window);
void editRecord(Workspace& workspace, FavorId id, QWidget* window);
void editRecord(Workspace& workspace, LetterId id, QWidget* window);
void editRecord(Workspace& workspace, ProjectId id, QWidget* window);

/// Opens the dialog for a new letter by somebody, or a new project with them; without an id they
/// are chosen there.
void addLetterBy(Workspace& workspace, ContactId writer, QWidget* window);
void addProjectWith(Workspace& workspace, ContactId mentor, QWidget* window);

/// Opens the dialog in which an update on a project is logged, filled in with its mentors.
void logUpdateOn(Workspace& workspace, ProjectId project, QWidget* window);

/// Opens the editor of somebody with what an e-mail signature in the clipboard says of them.
void pasteSignature(Workspace& workspace, ContactId person, QWidget* window);

} // namespace matchbook
