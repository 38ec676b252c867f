// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// Letters by this person, with how far each has come. Hidden without any.
class LettersCard : public Section {
    Q_OBJECT

public:
    explicit LettersCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    Workspace& m_workspace;
};

/// Projects with this person. Hidden without any.
class ProjectsCard : public Section {
    Q_OBJECT

public:
    explicit ProjectsCard(QWidget* parent = nullptr);
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

/// The note, the interests, what they agreed to, and the private note with its lock.
class NotesCard : public Section {
    Q_OBJECT

public:
    explicit NotesCard(QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    void addPrivateNote(const QString& note);
};

} // namespace matchbook
