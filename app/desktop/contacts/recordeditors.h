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

/// Opens the dialog for a new letter by somebody, or a new project with them.
void addLetterBy(Workspace& workspace, ContactId writer, QWidget* window);
void addProjectWith(Workspace& workspace, ContactId mentor, QWidget* window);

} // namespace matchbook
