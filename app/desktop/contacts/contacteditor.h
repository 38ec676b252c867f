// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "session/contactactions.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class Chip;
class DayField;
class Form;
class NameFields;
class PersonField;
class PointRows;
class TagsField;
class Workspace;

/// All that is kept about a person, to fill in or to put right. Only the name is needed.
class ContactEditor : public Dialog {
    Q_OBJECT

public:
    /// No id: a new contact, met at the active event when there is one.
    ContactEditor(Workspace& workspace, ContactId id, QWidget* parent = nullptr);

    /// Who was saved; none before that.
    ContactId contact() const { return m_saved; }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(matchbook::ContactId contact);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHeading(const QString& text);
    void addWho();
    void addRelationship();
    void addReach();
    void addMeeting();
    void addAgreements();
    void addNotes();
    void fill(const ContactDetails& details);
    void startNew();
    Contact edited() const;
    bool isDirty() const;
    bool findIntroducer(Contact& contact);
    bool showWrong(const Error& error);

    Workspace& m_workspace;
    ContactDetails m_details;
    Contact m_before; ///< what the fields held when it opened
    QString m_organizationBefore;
    QString m_roleBefore;
    QString m_introducerBefore;
    ContactId m_saved;

    Form* m_form = nullptr;
    NameFields* m_name = nullptr;
    QLineEdit* m_credentials = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organization = nullptr;
    QLineEdit* m_role = nullptr;
    QLineEdit* m_department = nullptr;
    QLineEdit* m_specialty = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_relationship = nullptr;
    QComboBox* m_sponsorship = nullptr;
    QCheckBox* m_core = nullptr;
    QCheckBox* m_programDirector = nullptr;
    QCheckBox* m_chair = nullptr;
    QList<Chip*> m_mentorTypes;
    QList<PointRows*> m_points;
    TagsField* m_tags = nullptr;
    TagsField* m_interests = nullptr;
    QComboBox* m_event = nullptr;
    DayField* m_metOn = nullptr;
    PersonField* m_introducer = nullptr;
    QComboBox* m_usBased = nullptr;
    QComboBox* m_mayFollowUp = nullptr;
    QCheckBox* m_aware = nullptr;
    QCheckBox* m_ready = nullptr;
    QCheckBox* m_mayBeNamed = nullptr;
    QCheckBox* m_doNotContact = nullptr;
    DayField* m_paused = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPlainTextEdit* m_privateNote = nullptr;
};

} // namespace matchbook
