// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/projects/projectdialog.h"
#include "session/logactions.h"
#include "session/trashactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace matchbook {

class ProjectDialogTest : public WithPeople {
protected:
    Project registry() {
        Project project;
        project.title = u"Registry"_qs;
        project.mentors = {m_anna};
        project.id = *saveProject(*m_session, project);
        return *findProject(*m_session, project.id);
    }

    QList<Project> together() { return contactDetails(*m_session, m_anna)->projects; }

    ContactId m_anna = add(u"Anna Abel, MD"_qs, Relationship::Mentor);
};

TEST_F(ProjectDialogTest, aProjectIsAddedWithItsNextStepAsOneStep) {
    Project fresh;
    fresh.mentors = {m_anna};
    ProjectDialog dialog(*m_workspace, fresh);
    child<QLineEdit>(dialog, "projectTitleEdit")->setText(u"PAE case series"_qs);
    child<QComboBox>(dialog, "projectKindCombo")->setCurrentIndex(int(ProjectKind::CaseSeries));
    child<QLineEdit>(dialog, "projectNextEdit")->setText(u"Draft the abstract"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, "projectNextDueButton"), Qt::LeftButton);
    dialog.accept();
    ASSERT_EQ(together().size(), 1);
    EXPECT_EQ(together()[0].kind, ProjectKind::CaseSeries);
    const auto items = contactDetails(*m_session, m_anna)->items;
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].project, together()[0].id);
    EXPECT_EQ(items[0].due, QDate(2026, 6, 22));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_TRUE(together().isEmpty());
    EXPECT_TRUE(contactDetails(*m_session, m_anna)->items.isEmpty());
}

TEST_F(ProjectDialogTest, aProjectNeedsATitle) {
    ProjectDialog dialog(*m_workspace, Project{});
    activate(dialog, dialog.sizeHint());
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>(dialog, "projectTitleEdit"));
}

TEST_F(ProjectDialogTest, allOfAProjectCanBeChanged) {
    const Project before = registry();
    ProjectDialog dialog(*m_workspace, before);
    child<QComboBox>(dialog, "projectStateCombo")->setCurrentIndex(int(ProjectState::Closed));
    child<QSpinBox>(dialog, "hoursSpin")->setValue(6);
    child<QPlainTextEdit>(dialog, "outputsEdit")->setPlainText(u"Abstract\nPoster"_qs);
    child<QPlainTextEdit>(dialog, "projectNoteEdit")->setPlainText(u"Two sites"_qs);
    dialog.accept();
    const Project after = *findProject(*m_session, before.id);
    EXPECT_EQ(after.state, ProjectState::Closed);
    EXPECT_EQ(after.ended, QDate(2026, 6, 15));
    EXPECT_EQ(after.hoursPerWeek, 6);
    EXPECT_EQ(after.outputs, (QStringList{u"Abstract"_qs, u"Poster"_qs}));
    EXPECT_EQ(after.note, u"Two sites");
    EXPECT_EQ(after.mentors, QList{m_anna});
}

TEST_F(ProjectDialogTest, aDeletedProjectIsInTheTrash) {
    ProjectDialog dialog(*m_workspace, registry());
    QTest::mouseClick(child<QPushButton>(dialog, "deleteButton"), Qt::LeftButton);
    EXPECT_TRUE(together().isEmpty());
    EXPECT_EQ(trash(*m_session)->first().name, u"Registry");
}

} // namespace matchbook
