// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "session/contactactions.h"

namespace matchbook {

class Disclosure;
class EditorSection;
class MeetingSection;
class NotesSection;
class ProfileSection;
class ReachSection;
class WhoSection;
class Workspace;

/// All that is kept about a person, to fill in or to put right. Only the name is needed; what is
/// needed less often waits in closed sections that say what they hold.
class ContactEditor : public Dialog {
    Q_OBJECT

public:
    /// No id: a new contact, met at the active event when there is one.
    ContactEditor(Workspace& workspace, ContactId id, QWidget* parent = nullptr);

    /// Who was saved; none before that.
    ContactId contact() const { return m_saved; }

    /// Begins at the first that is missing of e-mail, organization and note; else at the name.
    void beginAtGap();

    /// Fills in what an e-mail signature in the clipboard says, as far as nothing stands there yet.
    void pasteSignature();

    void accept() override;

Q_SIGNALS:
    void saved(matchbook::ContactId contact);

protected:
    [[nodiscard]] bool isDirty() const override;

private:
    /// What the fields hold; organizations and the introducer as they are typed.
    struct Edited {
        Contact contact;
        QString organization;
        QString role;
        QString introducer;
        QList<FurtherRole> further;

        bool operator==(const Edited&) const = default;
    };

    void addSections();
    void addOpen(const QString& title, EditorSection* section);
    Disclosure* addClosed(const QString& title, EditorSection* section, const QString& objectName);
    void startNew();
    void fill();
    [[nodiscard]] Edited edited() const;
    [[nodiscard]] QWidget* gap() const;
    bool findIntroducer(Contact& contact);
    bool showWrong(const Error& error);

    Workspace& m_workspace;
    ContactDetails m_details;
    Edited m_before; ///< what the fields held when it opened
    ContactId m_saved;

    QList<EditorSection*> m_sections;
    QHash<EditorSection*, Disclosure*> m_closed;
    WhoSection* m_who = nullptr;
    ReachSection* m_reach = nullptr;
    NotesSection* m_notes = nullptr;
    MeetingSection* m_meeting = nullptr;
    ProfileSection* m_profile = nullptr;
};

/// Opens the editor of somebody where something is missing.
void openAtGap(Workspace& workspace, ContactId contact, QWidget* parent);

} // namespace matchbook
