// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// Letters by this person, with how far each has come. Hidden without any, but for a mentor.
class LettersCard : public Section {
    Q_OBJECT

public:
    explicit LettersCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    void addLetter(const Letter& letter);

    Workspace& m_workspace;
    ContactId m_person;
};

/// Projects with this person. Hidden without any, but for a mentor.
class ProjectsCard : public Section {
    Q_OBJECT

public:
    explicit ProjectsCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    void addProject(const Project& project);

    Workspace& m_workspace;
    ContactId m_person;
};

/// The fields of the user's own. Hidden without any.
class CustomCard : public Section {
    Q_OBJECT

public:
    explicit CustomCard(QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);
};

/// Whom they introduced; each leads to their page. Hidden without any.
class IntroducedCard : public Section {
    Q_OBJECT

public:
    explicit IntroducedCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    Workspace& m_workspace;
};

} // namespace matchbook
