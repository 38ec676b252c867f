// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/notescard.h"

#include "desktop/contacts/clipped.h"
#include "desktop/contacts/iconline.h"
#include "desktop/contacts/inplaceedit.h"
#include "desktop/guard/guard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/markdownview.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"

#include <QPlainTextEdit>

namespace matchbook {

namespace {

/// What they agreed to, in words, for those that are set.
QString agreements(const Contact& contact) {
    QStringList words;
    if (contact.mayFollowUp)
        words += *contact.mayFollowUp ? NotesCard::tr("You may stay in touch")
                                      : NotesCard::tr("Asked not to be followed up");
    if (contact.awareOfGoals)
        words += NotesCard::tr("Knows your goals");
    if (contact.readyToAdvocate)
        words += NotesCard::tr("Ready to speak for you");
    if (contact.mayBeNamed)
        words += NotesCard::tr("May be named to others");
    if (contact.usBased)
        words += *contact.usBased ? NotesCard::tr("Based in the U.S.")
                                  : NotesCard::tr("Not based in the U.S.");
    return words.join(QStringLiteral(" · "));
}

} // namespace

NotesCard::NotesCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Notes"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("notesCard"));
    auto* action = header()->setAction(tr("Edit"), QStringLiteral("editNoteButton"));
    action->setAccessibleName(tr("Edit the note"));
    connect(action, &QPushButton::clicked, this, [this] { begin(Edited::Note); });
}

void NotesCard::setDetails(const ContactDetails& details) {
    const bool another = m_contact.id != details.summary.contact.id;
    m_contact = details.summary.contact;
    if (another)
        m_edited = Edited::None;
    // What is being typed is not swept away by a change elsewhere.
    if (m_edited == Edited::None)
        showNotes();
}

void NotesCard::showNotes() {
    clearLines();
    if (m_edited == Edited::Note)
        addLine(makeEditor());
    else
        addNote();
    if (!m_contact.interests.isEmpty())
        addLine(paragraph(
            clipped(tr("Interests: %1").arg(m_contact.interests.join(QStringLiteral(", "))))));
    if (const QString agreed = agreements(m_contact); !agreed.isEmpty())
        addLine(paragraph(agreed));
    if (m_edited == Edited::PrivateNote)
        addLine(makeEditor());
    else
        addPrivateNote();
}

void NotesCard::addNote() {
    if (m_contact.note.isEmpty())
        return addNothing(tr("No note yet."));
    auto* note = new MarkdownView(QStringLiteral("noteView"));
    note->setAccessibleName(tr("Note"));
    note->setNote(m_contact.note);
    addLine(note);
    connect(note, &MarkdownView::editRequested, this, [this] { begin(Edited::Note); });
}

void NotesCard::addPrivateNote() {
    if (m_contact.privateNote.isEmpty()) {
        auto* add = quietButton(tr("Add a private note"), QStringLiteral("addPrivateNoteButton"));
        add->setIcon(lineIcon(Icon::Lock));
        addLine(add, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this] { begin(Edited::PrivateNote); });
        return;
    }
    addLine(new Hairline);
    auto* line = new IconLine(Icon::Lock, Tone::Warning);
    line->setObjectName(QStringLiteral("privateNote"));
    line->setTitle(tr("Private note"));
    line->addCaption(tr("Only in your own exports"));
    line->addText(m_contact.privateNote);
    auto* pencil = new IconButton(Icon::Edit, tr("Edit the private note"),
                                  QStringLiteral("editPrivateNoteButton"));
    line->addAction(pencil);
    addLine(line);
    connect(pencil, &IconButton::clicked, this, [this] { begin(Edited::PrivateNote); });
}

QWidget* NotesCard::makeEditor() {
    const bool isPrivate = m_edited == Edited::PrivateNote;
    auto* area = isPrivate ? textArea(QStringLiteral("privateNoteEdit"), 4)
                           : textArea(QStringLiteral("noteEdit"), 8);
    area->setAccessibleName(isPrivate ? tr("Private note") : tr("Note"));
    area->setPlainText(isPrivate ? m_contact.privateNote : m_contact.note);
    auto* editor = new InPlaceEdit(area);
    editor->setHint(isPrivate ? tr("For you alone. Ctrl+Enter saves, Esc cancels.")
                              : tr("Markdown: # heading, - list, **strong**. No patients. "
                                   "Ctrl+Enter saves, Esc cancels."));
    connect(editor, &InPlaceEdit::saved, this, [this, area] {
        if (mayKeep(m_workspace, area))
            save(area->toPlainText());
    });
    connect(editor, &InPlaceEdit::cancelled, this, [this] { edit(Edited::None); });
    return editor;
}

/// The other note may be open: it is saved first.
void NotesCard::begin(Edited what) {
    if (what != m_edited && InPlaceEdit::saveAllIn(*this))
        edit(what);
}

void NotesCard::edit(Edited what) {
    if (m_edited == what)
        return;
    m_edited = what;
    showNotes();
    if (auto* area = findChild<QPlainTextEdit*>()) {
        area->setFocus();
        area->moveCursor(QTextCursor::End);
    } else {
        findChild<QPushButton*>(QStringLiteral("editNoteButton"))->setFocus();
    }
}

void NotesCard::save(const QString& text) {
    if (text == (m_edited == Edited::Note ? m_contact.note : m_contact.privateNote))
        return edit(Edited::None);
    const QString key =
        m_edited == Edited::Note ? QStringLiteral("note") : QStringLiteral("privateNote");
    if (!m_workspace.succeeded(
            setContactFields(m_workspace.session(), m_contact.id, {{key, text}})))
        return;
    edit(Edited::None);
    Q_EMIT m_workspace.said(tr("Saved the note"), true);
}

} // namespace matchbook
