// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/today/firststeps.h"
#include "session/eventactions.h"

#include <QPushButton>
#include <QSignalSpy>

namespace matchbook {

class FirstStepsTest : public WithPeople {
protected:
    FirstStepsTest() {
        m_steps = std::make_unique<FirstSteps>(*m_workspace);
        m_steps->reload();
    }

    QPushButton* button(const char* name) { return child<QPushButton>(*m_steps, name); }

    std::unique_ptr<FirstSteps> m_steps;
};

TEST_F(FirstStepsTest, leadTheWayInAnEmptyStore) {
    EXPECT_FALSE(m_steps->isHidden());
    QSignalSpy import(m_workspace.get(), &Workspace::importRequested);
    QSignalSpy view(m_workspace.get(), &Workspace::viewRequested);
    QSignalSpy edit(m_workspace.get(), &Workspace::editContactRequested);
    for (const char* name : {"stepImportButton", "stepEventButton", "stepMentorButton"})
        button(name)->click();
    EXPECT_EQ(import.count(), 1);
    EXPECT_EQ(view.value(0).value(0).toString(), QStringLiteral("conferences"));
    EXPECT_EQ(edit.count(), 1) << "there is nobody yet to choose from";
}

TEST_F(FirstStepsTest, whatIsDoneNeedsNoButton) {
    add(QStringLiteral("Anna Abel"));
    m_steps->reload();
    EXPECT_TRUE(button("stepImportButton")->isHidden());
    EXPECT_FALSE(button("stepEventButton")->isHidden());
    QSignalSpy view(m_workspace.get(), &Workspace::viewRequested);
    button("stepMentorButton")->click();
    EXPECT_EQ(view.value(0).value(0).toString(), QStringLiteral("contacts"));
}

TEST_F(FirstStepsTest, goWhenAllIsDone) {
    add(QStringLiteral("Anna Abel"), Relationship::Mentor);
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    ASSERT_TRUE(saveEvent(*m_session, event).ok());
    m_steps->reload();
    EXPECT_TRUE(m_steps->isHidden());
}

TEST_F(FirstStepsTest, goWhenOneHasFoundOnesWay) {
    for (int i = 0; i < 12; ++i)
        add(QStringLiteral("Person %1").arg(i));
    m_steps->reload();
    EXPECT_TRUE(m_steps->isHidden());
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(m_session->undo().ok());
    m_steps->reload();
    EXPECT_TRUE(m_steps->isHidden()) << "and do not come back";
}

} // namespace matchbook
