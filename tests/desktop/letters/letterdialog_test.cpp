// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/letters/letterdialog.h"
#include "session/logactions.h"
#include "session/trashactions.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace matchbook {

class LetterDialogTest : public WithPeople {
protected:
    Letter asked() {
        Letter letter;
        letter.writer = m_anna;
        reach(letter, LetterState::Asked, QDate(2026, 5, 1));
        letter.id = *saveLetter(*m_session, letter);
        return *findLetter(*m_session, letter.id);
    }

    QList<Letter> letters() { return *lettersOf(*m_session, m_anna); }

    ContactId m_anna = add(u"Anna Abel, MD"_qs, Relationship::Mentor);
};

TEST_F(LetterDialogTest, aNewLetterIsACandidateAsOfToday) {
    Letter fresh;
    fresh.writer = m_anna;
    LetterDialog dialog(*m_workspace, fresh);
    dialog.accept();
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters()[0].state, LetterState::Candidate);
    EXPECT_EQ(reachedOn(letters()[0], LetterState::Candidate), QDate(2026, 6, 15));
    EXPECT_EQ(letters()[0].authorName, u"Anna Abel, MD");
}

TEST_F(LetterDialogTest, aLetterNeedsAWriterWhoIsKnown) {
    LetterDialog dialog(*m_workspace, Letter{});
    activate(dialog, dialog.sizeHint());
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    child<QLineEdit>(dialog, "writerEdit")->setText(u"Zzyzx"_qs);
    whenAsked(u"confirmDialog"_qs, [](QDialog* question) { question->reject(); });
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    child<QLineEdit>(dialog, "writerEdit")->setText(u"Anna Abel"_qs);
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(letters().size(), 1);
}

TEST_F(LetterDialogTest, aWriterWhoIsNotKnownYetCanBeAdded) {
    LetterDialog dialog(*m_workspace, Letter{});
    activate(dialog, dialog.sizeHint());
    child<QLineEdit>(dialog, "writerEdit")->setText(u"Nora Newperson"_qs);
    whenAsked(u"confirmDialog"_qs, [](QDialog* question) { question->accept(); });
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    const auto nora = findContact(*m_session, u"Nora Newperson"_qs);
    ASSERT_TRUE(nora);
    ASSERT_EQ(lettersOf(*m_session, *nora)->size(), 1);
    EXPECT_EQ(lettersOf(*m_session, *nora)->first().authorName, u"Nora Newperson");
}

TEST_F(LetterDialogTest, aStateThatIsChosenWasReachedTodayAndEarlierDaysStay) {
    const Letter before = asked();
    LetterDialog dialog(*m_workspace, before);
    child<QComboBox>(dialog, "letterStateCombo")->setCurrentIndex(int(LetterState::Agreed));
    dialog.accept();
    const Letter after = *findLetter(*m_session, before.id);
    EXPECT_EQ(after.state, LetterState::Agreed);
    EXPECT_EQ(reachedOn(after, LetterState::Asked), QDate(2026, 5, 1));
    EXPECT_EQ(reachedOn(after, LetterState::Agreed), QDate(2026, 6, 15));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(findLetter(*m_session, before.id)->state, LetterState::Asked);
}

TEST_F(LetterDialogTest, theDayOfAStateCanBePutRight) {
    const Letter before = asked();
    LetterDialog dialog(*m_workspace, before);
    child<QDateEdit>(dialog, "askedDayDateEdit")->setDate(QDate(2026, 4, 20));
    dialog.accept();
    EXPECT_EQ(reachedOn(*findLetter(*m_session, before.id), LetterState::Asked),
              QDate(2026, 4, 20));
}

TEST_F(LetterDialogTest, keepsWhatErasAsksAndWhatToHighlight) {
    const Letter before = asked();
    LetterDialog dialog(*m_workspace, before);
    child<QComboBox>(dialog, "letterKindCombo")->setCurrentIndex(int(LetterKind::Surgical));
    child<QLineEdit>(dialog, "letterSpecialtyEdit")->setText(u"Interventional radiology"_qs);
    child<QLineEdit>(dialog, "letterIdEdit")->setText(u"ABC-123"_qs);
    child<QLineEdit>(dialog, "authorTitleEdit")->setText(u"Professor"_qs);
    child<QComboBox>(dialog, "waivedCombo")->setCurrentIndex(1);
    child<QComboBox>(dialog, "standardizedCombo")->setCurrentIndex(2);
    child<QPlainTextEdit>(dialog, "highlightsEdit")
        ->setPlainText(u"The registry\n\n  Nights in the angio suite "_qs);
    QTest::mouseClick(child<QPushButton>(dialog, "letterDeadlineButton"), Qt::LeftButton);
    dialog.accept();
    const Letter after = *findLetter(*m_session, before.id);
    EXPECT_EQ(after.kind, LetterKind::Surgical);
    EXPECT_EQ(after.specialty, u"Interventional radiology");
    EXPECT_EQ(after.letterId, u"ABC-123");
    EXPECT_EQ(after.authorTitle, u"Professor");
    EXPECT_EQ(after.waived, true);
    EXPECT_EQ(after.standardized, false);
    EXPECT_FALSE(after.chairRequirement);
    EXPECT_EQ(after.deadline, QDate(2026, 7, 15));
    EXPECT_EQ(after.highlights, (QStringList{u"The registry"_qs, u"Nights in the angio suite"_qs}));
}

TEST_F(LetterDialogTest, thePacketOfALetterIsAskedFor) {
    const Letter letter = asked();
    LetterDialog dialog(*m_workspace, letter);
    QSignalSpy wanted(m_workspace.get(), &Workspace::packetRequested);
    child<QPushButton>(dialog, "letterPacketButton")->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ContactId>(), m_anna);
    Letter declined = letter;
    reach(declined, LetterState::Declined, QDate(2026, 5, 2));
    LetterDialog without(*m_workspace, declined);
    EXPECT_FALSE(without.findChild<QPushButton*>(u"letterPacketButton"_qs));
}

TEST_F(LetterDialogTest, aDeletedLetterIsInTheTrash) {
    LetterDialog dialog(*m_workspace, asked());
    QTest::mouseClick(child<QPushButton>(dialog, "deleteButton"), Qt::LeftButton);
    EXPECT_TRUE(letters().isEmpty());
    ASSERT_EQ(trash(*m_session)->size(), 1);
    EXPECT_EQ(trash(*m_session)->first().kind, TrashKind::Letter);
}

} // namespace matchbook
