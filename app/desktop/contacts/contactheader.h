// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace matchbook {

class Avatar;
class Chip;
class EditableLine;
class FlowLayout;
class IconButton;
class PlainLabel;
class Workspace;

/// The top of a person's page: who they are, how you met, and what you can do. Name, title
/// and role are changed where they stand; relationship and cadence by their chips.
class ContactHeader : public QWidget {
    Q_OBJECT

public:
    explicit ContactHeader(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);
    void focusFirst();

Q_SIGNALS:
    void deleteRequested();

private:
    void makeLines();
    void showLines();
    void stopEditing();
    QWidget* makeMeeting();
    QWidget* makeActions();
    void showRole(const ContactDetails& details);
    void showPlaces(const ContactDetails& details);
    IconButton* programLink(OrganizationId place, const QString& name);
    void showChips(const Contact& contact);
    void showMeeting(const ContactDetails& details);
    struct Choice {
        QString word;
        QString value;
        bool isChosen = false;
    };

    Chip* makeChoice(const QString& key, const QString& word, bool isOn,
                     const QList<Choice>& choices);
    Chip* makeRelationship();
    Chip* makeCadence();
    bool saveField(const QString& key, const QString& text);
    void askForCadence();
    void draft();
    void openMenu(QWidget* below);
    void choosePhoto();
    void savePhoto(const QByteArray& photo);

    Workspace& m_workspace;
    Avatar* m_avatar;
    EditableLine* m_name = nullptr;
    PlainLabel* m_credentials;
    EditableLine* m_title = nullptr;
    EditableLine* m_role = nullptr; ///< what they are now, and where
    QPushButton* m_addRole;
    QVBoxLayout* m_places;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    QWidget* m_meeting = nullptr;
    PlainLabel* m_met;
    QPushButton* m_introducer;
    QPushButton* m_log = nullptr;
    Contact m_contact;
    bool m_isInNetwork = false; ///< introduced somebody, or was introduced
    bool m_hasPhoto = false;
    QList<Reminder> m_reminders;
};

} // namespace matchbook
