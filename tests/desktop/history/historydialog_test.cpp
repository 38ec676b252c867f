// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/history/historydialog.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"

#include <QPushButton>

#include <gmock/gmock.h>

using namespace ::testing;

namespace matchbook {

class HistoryDialogTest : public WithPeople {
protected:
    HistoryDialogTest() {
        for (const char* name : {"Ana Abel", "Bo Brandt", "Cleo Chen"})
            m_people += add(QString::fromLatin1(name));
    }

    LineList* list() { return m_dialog->findChild<LineList*>(); }
    std::vector<std::string> listed() {
        std::vector<std::string> words;
        for (int row = 0; row < list()->lines()->rowCount(); ++row) {
            const Row& one = list()->lines()->line(list()->lines()->index(row)).row;
            words.push_back((one.title + (one.muted ? QStringLiteral(" -") : QString()) +
                             QStringLiteral(" | ") + one.meta)
                                .toStdString());
        }
        return words;
    }
    QPushButton* button(const char* name) { return child<QPushButton>(*m_dialog, name); }
    void open() {
        m_dialog = std::make_unique<HistoryDialog>(*m_workspace);
        activate(*m_dialog);
    }

    QList<ContactId> m_people;
    std::unique_ptr<HistoryDialog> m_dialog;
};

TEST_F(HistoryDialogTest, listsStepsLatestFirstWithTheirTimes) {
    open();
    EXPECT_THAT(listed(),
                ElementsAre("Add Cleo Chen | Today, 10:00", "Add Bo Brandt | Today, 10:00",
                            "Add Ana Abel | Today, 10:00"));
    EXPECT_EQ(button("undoButton")->text(), QStringLiteral("Undo this step"));
    EXPECT_FALSE(button("redoButton")->isEnabled());
}

TEST_F(HistoryDialogTest, takesBackDownToTheChosenStep) {
    open();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(button("undoButton")->text(), QStringLiteral("Undo these 2 steps"));
    button("undoButton")->click();
    EXPECT_THAT(listed(),
                ElementsAre("Add Cleo Chen - | Today, 10:00", "Add Bo Brandt - | Today, 10:00",
                            "Add Ana Abel | Today, 10:00"));
    EXPECT_EQ(*contactCount(*m_session), 1);
    EXPECT_EQ(list()->currentIndex().row(), 2);
}

TEST_F(HistoryDialogTest, doesAgainWhatWasTakenBack) {
    open();
    button("undoButton")->click();
    button("redoButton")->click();
    EXPECT_EQ(*contactCount(*m_session), 3);
    EXPECT_FALSE(button("redoButton")->isEnabled());
}

TEST_F(HistoryDialogTest, whatWasTakenBackCannotBeTakenBackAgain) {
    open();
    button("undoButton")->click();
    list()->setCurrentIndex(list()->lines()->index(0));
    EXPECT_FALSE(button("undoButton")->isEnabled());
}

TEST(HistoryDialogEmpty, saysWhatWillBeThere) {
    const auto session = std::move(*Session::inMemory(systemClock()));
    Workspace workspace(*session);
    HistoryDialog dialog(workspace);
    dialog.show();
    EXPECT_TRUE(dialog.findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("undoButton"))->isEnabled());
}

} // namespace matchbook
