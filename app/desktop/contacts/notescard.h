// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// The note, the interests, what they agreed to, and the private note with its lock. Both notes are
/// changed where they stand: by the pencil, a double click, or Enter.
class NotesCard : public Section {
    Q_OBJECT

public:
    explicit NotesCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    enum class Edited { None, Note, PrivateNote };

    void showNotes();
    void addNote();
    void addPrivateNote();
    QWidget* makeEditor();
    void begin(Edited what);
    void edit(Edited what);
    void save(const QString& text);

    Workspace& m_workspace;
    Contact m_contact;
    Edited m_edited = Edited::None;
};

} // namespace matchbook
