// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/interaction.h"
#include "domain/project.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace matchbook {

class Form;
class PeopleField;

/// "I was in touch with …": a name and Enter is enough, everything else has a sensible start.
class QuickLogDialog : public Dialog {
    Q_OBJECT

public:
    /// people may be empty: then the keyboard waits in the names.
    explicit QuickLogDialog(Workspace& workspace, const QList<ContactId>& people = {},
                            QWidget* parent = nullptr);
    /// Done and log: filled in from reminders, which saving finishes.
    QuickLogDialog(Workspace& workspace, const QList<Reminder>& reminders,
                   QWidget* parent = nullptr);

    /// An update on a project, to its mentors.
    QuickLogDialog(Workspace& workspace, const Project& project, QWidget* parent = nullptr);

    /// What would be saved.
    [[nodiscard]] Interaction interaction() const;

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void followEventMode();
    void prefill();
    void prefillMeeting(const Reminder& reminder);
    [[nodiscard]] QString savedWords(const QList<ContactId>& people) const;
    void sayWhatIsWrong();
    void grow();

    Workspace& m_workspace;
    QList<Reminder> m_reminders;
    ProjectId m_project;
    Form* m_form;
    PeopleField* m_people;
    QComboBox* m_channel;
    QComboBox* m_direction;
    QComboBox* m_purpose;
    QComboBox* m_event;
    QDateEdit* m_date;
    QCheckBox* m_awaitsReply;
    QLineEdit* m_note;
};

/// What one would log for doing what a rule asks for: an e-mail of thanks, a request for a letter.
Purpose purposeFor(const QString& rule);

} // namespace matchbook
