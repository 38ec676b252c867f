// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/notessection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/form.h"

#include <QPlainTextEdit>

namespace matchbook {

NotesSection::NotesSection(QWidget* parent)
    : EditorSection(parent)
    , m_note(textArea(QStringLiteral("noteEdit"), 4))
    , m_privateNote(textArea(QStringLiteral("privateNoteEdit"), 3)) {
    Form* form = formIn(this);
    form->addField(tr("Note"), m_note, tr("No patient information here or anywhere."));
    form->addField(tr("Private note"), m_privateNote,
                   tr("For you alone: it is in nothing that Matchbook makes for others."));
}

void NotesSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    m_note->setPlainText(contact.note);
    m_privateNote->setPlainText(contact.privateNote);
    m_note->document()->setModified(false);
    m_privateNote->document()->setModified(false);
}

QWidget* NotesSection::noteField() const {
    return m_note;
}

void NotesSection::apply(Contact& contact) const {
    takeText(m_note, contact.note);
    takeText(m_privateNote, contact.privateNote);
}

} // namespace matchbook
