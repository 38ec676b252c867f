// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/recordeditors.h"

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/letters/letterdialog.h"
#include "desktop/log/favordialog.h"
#include "desktop/log/interactiondialog.h"
#include "desktop/log/itemdialog.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/projects/projectdialog.h"
#include "session/logactions.h"

namespace matchbook {

namespace {

/// As it is stored now, not as it was when the page was read.
template <class EditDialog, class T>
void openWith(Workspace& workspace, const Result<T>& record, QWidget* window) {
    if (workspace.succeeded(record))
        open(new EditDialog(workspace, *record, window));
}

} // namespace

void editRecord(Workspace& workspace, InteractionId id, QWidget* window) {
    openWith<InteractionDialog>(workspace, findInteraction(workspace.session(), id), window);
}

void editRecord(Workspace& workspace, ActionItemId id, QWidget* window) {
    openWith<ItemDialog>(workspace, findActionItem(workspace.session(), id), window);
}

void editRecord(Workspace& workspace, FavorId id, QWidget* window) {
    openWith<FavorDialog>(workspace, findFavor(workspace.session(), id), window);
}

void editRecord(Workspace& workspace, LetterId id, QWidget* window) {
    openWith<LetterDialog>(workspace, findLetter(workspace.session(), id), window);
}

void editRecord(Workspace& workspace, ProjectId id, QWidget* window) {
    openWith<ProjectDialog>(workspace, findProject(workspace.session(), id), window);
}

void addLetterBy(Workspace& workspace, ContactId writer, QWidget* window) {
    Letter letter;
    letter.writer = writer;
    open(new LetterDialog(workspace, letter, window));
}

void addProjectWith(Workspace& workspace, ContactId mentor, QWidget* window) {
    Project project;
    if (mentor)
        project.mentors = {mentor};
    project.started = workspace.session().today();
    open(new ProjectDialog(workspace, project, window));
}

void logUpdateOn(Workspace& workspace, ProjectId project, QWidget* window) {
    openWith<QuickLogDialog>(workspace, findProject(workspace.session(), project), window);
}

void pasteSignature(Workspace& workspace, ContactId person, QWidget* window) {
    auto* editor = new ContactEditor(workspace, person, window);
    open(editor);
    editor->pasteSignature();
}

} // namespace matchbook
