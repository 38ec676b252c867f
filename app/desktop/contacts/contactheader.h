// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace matchbook {

class Avatar;
class FlowLayout;
class PlainLabel;
class Workspace;

/// The top of a person's page: who they are, how you met, and what you can do.
class ContactHeader : public QWidget {
    Q_OBJECT

public:
    explicit ContactHeader(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);
    void focusFirst();

Q_SIGNALS:
    void deleteRequested();

private:
    QWidget* makeMeeting();
    QWidget* makeActions();
    void showPlaces(const ContactDetails& details);
    void showChips(const Contact& contact);
    void showMeeting(const ContactDetails& details);
    void draft();
    void openMenu(QWidget* below);
    void choosePhoto();
    void savePhoto(const QByteArray& photo);

    Workspace& m_workspace;
    Avatar* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_credentials;
    PlainLabel* m_title;
    QVBoxLayout* m_places;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    QWidget* m_meeting = nullptr;
    PlainLabel* m_met;
    QPushButton* m_introducer;
    QPushButton* m_log = nullptr;
    Contact m_contact;
    bool m_hasPhoto = false;
    QList<Reminder> m_reminders;
};

} // namespace matchbook
