// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace matchbook {

class Avatar;
class Chip;
class FlowLayout;
class PlainLabel;
class Workspace;

/// The top of a person's page: who they are, how you met, and what you can do. The name is changed
/// where it stands, by its pencil or a double click; relationship and cadence by their chips.
class ContactHeader : public QWidget {
    Q_OBJECT

public:
    explicit ContactHeader(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);
    void focusFirst();

Q_SIGNALS:
    void deleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeName();
    QWidget* makeMeeting();
    QWidget* makeActions();
    void showPlaces(const ContactDetails& details);
    void addProgramLink(QHBoxLayout* row, OrganizationId place, const QString& name);
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
    void editName();
    void endEditing();
    void saveField(const QString& key, const QString& text);
    void draft();
    void openMenu(QWidget* below);
    void choosePhoto();
    void savePhoto(const QByteArray& photo);

    Workspace& m_workspace;
    Avatar* m_avatar;
    PlainLabel* m_name;
    QWidget* m_nameRow;
    QVBoxLayout* m_words;
    QPointer<QWidget> m_nameEdit; ///< while the name is changed where it stands
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
    bool m_isInNetwork = false; ///< introduced somebody, or was introduced
    bool m_hasPhoto = false;
    QList<Reminder> m_reminders;
};

} // namespace matchbook
