// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "session/programactions.h"

class QComboBox;

namespace matchbook {

class EditableDay;
class LineList;
class PlainLabel;
class Section;

/// One program: where the application stands, who is there, the letters assigned to it, what was
/// held there and done about it, and what is known of it. What is changed here is saved at once.
class ProgramPage : public ScrollPage {
    Q_OBJECT

public:
    explicit ProgramPage(Workspace& workspace, QWidget* parent = nullptr);

    void showProgram(const ProgramDetails& details);
    [[nodiscard]] OrganizationId shownProgram() const { return m_program.id; }
    void focusFirst();

Q_SIGNALS:
    void editRequested(matchbook::OrganizationId program);

private:
    QWidget* makeHead();
    QWidget* makeApplication();
    Section* makePeople();
    void showHead();
    void showPeople(const QList<ProgramPerson>& people);
    void showLetters(const ProgramDetails& details);
    void showEvents(const QList<Event>& events);
    void showFavors(const ProgramDetails& details);
    void showFacts();
    void openMenu(QWidget* below);
    void merge();
    void remove();
    void save(const Organization& program);

    Workspace& m_workspace;
    Organization m_program;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_about = nullptr;
    QComboBox* m_signal = nullptr;
    QComboBox* m_status = nullptr;
    EditableDay* m_interview = nullptr;
    Section* m_peopleCard = nullptr;
    LineList* m_people = nullptr;
    PlainLabel* m_nobody = nullptr;
    Section* m_letters = nullptr;
    Section* m_events = nullptr;
    Section* m_favors = nullptr;
    Section* m_facts = nullptr;
};

} // namespace matchbook
