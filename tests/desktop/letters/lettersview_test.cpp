// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/letters/assigndialog.h"
#include "desktop/letters/letterscolumns.h"
#include "desktop/letters/lettersview.h"
#include "desktop/letters/movedialog.h"
#include "desktop/widgets/board.h"
#include "desktop/widgets/boardlist.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/widgets/searchfield.h"
#include "session/logactions.h"
#include "session/programactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace matchbook {

class LettersViewTest : public WithPeople {
protected:
    Letter letter(ContactId writer, LetterState state) {
        Letter one;
        one.writer = writer;
        reach(one, state, QDate(2026, 5, 1));
        one.id = *saveLetter(*m_session, one);
        return stored(one.id);
    }

    Letter stored(LetterId id) { return *findLetter(*m_session, id); }

    OrganizationId program(const QString& name, std::optional<ApplicationStatus> status = {}) {
        return *m_session->write({}, [&](Stores& stores) {
            Organization one;
            one.name = name;
            one.kind = OrganizationKind::Program;
            one.status = status;
            return stores.organizations.add(one, m_session->now());
        });
    }

    template <class DialogType>
    DialogType* dialogOf(QWidget& view) {
        return view.window()->findChild<DialogType*>();
    }

    ContactId m_anna = add(u"Anna Abel, MD"_qs, Relationship::Mentor);
};

TEST_F(LettersViewTest, aLetterStandsInTheColumnOfItsState) {
    letter(m_anna, LetterState::Confirmed);
    LettersView view(*m_workspace);
    EXPECT_EQ(child<BoardList>(view, "agreedList")->model()->rowCount(), 1);
    EXPECT_EQ(child<BoardList>(view, "askedList")->model()->rowCount(), 0);
    EXPECT_TRUE(child<QLabel>(view, "letterCountsLabel")->text().contains(u"agreed: 1"_qs));
}

TEST_F(LettersViewTest, whatIsLateSaysSinceWhen) {
    Letter late = letter(m_anna, LetterState::Agreed);
    late.deadline = QDate(2026, 6, 1);
    late.waived = true;
    LetterLine line;
    line.letter = late;
    line.coreMentor = true;
    line.lateSince = late.deadline;
    const BoardCard card = cardOf(line, {}, QDate(2026, 6, 15));
    EXPECT_EQ(card.tone, Tone::Danger);
    const QString said = card.lines.join(u'\n');
    EXPECT_TRUE(said.contains(u"late since"_qs));
    EXPECT_TRUE(said.contains(u"waived"_qs));
    EXPECT_TRUE(said.contains(u"Core mentor"_qs));
}

TEST_F(LettersViewTest, aCardCountsAmongTheProgramsOneAppliesTo) {
    const auto lakeside = program(u"Lakeside IR"_qs, ApplicationStatus::Applied);
    program(u"Hillside IR"_qs, ApplicationStatus::Applying);
    const auto riverside = program(u"Riverside IR"_qs, ApplicationStatus::Considering);
    program(u"Seaside IR"_qs);
    const auto id = letter(m_anna, LetterState::Uploaded).id;
    ASSERT_TRUE(assignLetter(*m_session, id, {lakeside}));
    LetterLine line;
    line.letter = stored(id);
    const auto said = [&](const QSet<OrganizationId>& appliedTo) {
        return cardOf(line, appliedTo, m_session->today()).lines.last();
    };
    EXPECT_EQ(said(*programsAppliedTo(*m_session)), u"to 1 of 2 program(s) you apply to");
    EXPECT_EQ(said({lakeside}), u"to 1 of 1 program(s) you apply to");
    line.letter.programs.append(riverside);
    EXPECT_EQ(said({lakeside}), u"to 1 other(s)") << "in a line of its own";
    EXPECT_EQ(said({}), u"to 2 program(s)") << "while no application is noted";
}

TEST_F(LettersViewTest, aMoveAsksForTheDayAndIsOneStepOfUndo) {
    const auto id = letter(m_anna, LetterState::Agreed).id;
    LettersView view(*m_workspace);
    activate(view);
    Q_EMIT child<Board>(view, "letterBoard")->moveRequested(id.value, u"uploaded"_qs);
    auto* dialog = dialogOf<MoveDialog>(view);
    ASSERT_TRUE(dialog);
    child<QDateEdit>(*dialog, "moveDayEdit")->setDate(QDate(2026, 6, 10));
    dialog->accept();
    EXPECT_EQ(reachedOn(stored(id), LetterState::Uploaded), QDate(2026, 6, 10));
    EXPECT_EQ(child<BoardList>(view, "uploadedList")->model()->rowCount(), 1);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(stored(id).state, LetterState::Agreed);
}

TEST_F(LettersViewTest, aMoveThatIsGivenUpChangesNothing) {
    const auto id = letter(m_anna, LetterState::Agreed).id;
    LettersView view(*m_workspace);
    activate(view);
    Q_EMIT child<Board>(view, "letterBoard")->moveRequested(id.value, u"thanked"_qs);
    dialogOf<MoveDialog>(view)->reject();
    EXPECT_EQ(stored(id).state, LetterState::Agreed);
}

TEST_F(LettersViewTest, aColumnOfSeveralStatesLetsOneChoose) {
    const auto id = letter(m_anna, LetterState::Asked).id;
    LettersView view(*m_workspace);
    activate(view);
    Q_EMIT child<Board>(view, "letterBoard")->moveRequested(id.value, u"agreed"_qs);
    auto* dialog = dialogOf<MoveDialog>(view);
    auto* states = child<QComboBox>(*dialog, "moveStateCombo");
    EXPECT_EQ(states->count(), 4);
    states->setCurrentIndex(states->findData(int(LetterState::Requested)));
    dialog->accept();
    EXPECT_EQ(stored(id).state, LetterState::Requested);
}

TEST_F(LettersViewTest, aPossibleWriterBecomesACandidateWithOneClick) {
    LettersView view(*m_workspace);
    activate(view);
    auto* writers = child<RowList>(view, "possibleWritersList");
    ASSERT_EQ(writers->model()->rowCount(), 1);
    Q_EMIT writers->rows()->actionTriggered(writers->model()->index(0, 0), 0);
    const auto letters = *lettersOf(*m_session, m_anna);
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters[0].state, LetterState::Candidate);
    EXPECT_EQ(writers->model()->rowCount(), 0);
}

TEST_F(LettersViewTest, theChosenLettersPacketIsAskedFor) {
    const auto id = letter(m_anna, LetterState::Agreed).id;
    LettersView view(*m_workspace);
    activate(view);
    auto* packet = child<QPushButton>(view, "packetButton");
    child<Board>(view, "letterBoard")->setCurrentId(id.value);
    ASSERT_TRUE(packet->isEnabled());
    QSignalSpy asked(m_workspace.get(), &Workspace::packetRequested);
    packet->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), m_anna);
}

TEST_F(LettersViewTest, aLetterIsAssignedOnceItsWriterHasAgreed) {
    const auto asked = letter(m_anna, LetterState::Asked).id;
    const auto agreed = letter(add(QStringLiteral("Bo")), LetterState::Agreed).id;
    LettersView view(*m_workspace);
    activate(view);
    auto* assign = child<QPushButton>(view, "assignLetterButton");
    child<Board>(view, "letterBoard")->setCurrentId(asked.value);
    EXPECT_FALSE(assign->isEnabled());
    EXPECT_FALSE(assign->toolTip().isEmpty()) << "it says why";
    child<Board>(view, "letterBoard")->setCurrentId(agreed.value);
    EXPECT_TRUE(assign->isEnabled());
}

TEST_F(LettersViewTest, programsAreSearchedAndThoseAppliedToAreTickedTogether) {
    const auto lakeside = program(u"Lakeside IR"_qs, ApplicationStatus::Applied);
    const auto harbor = program(u"Harbor IR"_qs, ApplicationStatus::Applied);
    const auto lakemont = program(u"Lakemont IR"_qs);
    const auto other = letter(add(QStringLiteral("Bo")), LetterState::Agreed).id;
    ASSERT_TRUE(assignLetter(*m_session, other, {lakemont}));
    const auto id = letter(m_anna, LetterState::Agreed).id;
    AssignDialog dialog(*m_workspace, stored(id));
    dialog.show();
    const auto box = [&](OrganizationId program) {
        return dialog.findChild<QCheckBox*>(u"program%1CheckBox"_qs.arg(program.value));
    };
    EXPECT_TRUE(box(lakemont)->text().contains(u"1 of 4"_qs));
    auto* search = child<SearchField>(dialog, "assignSearchEdit");
    search->setText(u"lake"_qs);
    search->search();
    EXPECT_TRUE(box(lakeside)->isVisible());
    EXPECT_TRUE(box(lakemont)->isVisible());
    EXPECT_FALSE(box(harbor)->isVisible());
    child<QPushButton>(dialog, "tickShownButton")->click();
    EXPECT_TRUE(box(lakeside)->isChecked());
    EXPECT_FALSE(box(lakemont)->isChecked()) << "one does not apply there";
    EXPECT_FALSE(box(harbor)->isChecked()) << "not shown";
    dialog.accept();
    EXPECT_EQ(stored(id).programs, QList{lakeside});
}

TEST_F(LettersViewTest, anAssignmentIsForGoodAndFourAreTheMost) {
    const auto lakeside = program(u"Lakeside IR"_qs);
    const auto full = program(u"Full IR"_qs);
    for (int i = 0; i < mostLettersForProgram; ++i) {
        const auto other = letter(add(u"Writer %1"_qs.arg(i)), LetterState::Uploaded);
        ASSERT_TRUE(assignLetter(*m_session, other.id, {full}));
    }
    const auto id = letter(m_anna, LetterState::Uploaded).id;
    AssignDialog dialog(*m_workspace, stored(id));
    const auto box = [&](OrganizationId program) {
        return dialog.findChild<QCheckBox*>(u"program%1CheckBox"_qs.arg(program.value));
    };
    EXPECT_FALSE(box(full)->isEnabled());
    box(lakeside)->setChecked(true);
    dialog.accept();
    EXPECT_EQ(stored(id).programs, QList{lakeside});
    AssignDialog again(*m_workspace, stored(id));
    EXPECT_FALSE(
        again.findChild<QCheckBox*>(u"program%1CheckBox"_qs.arg(lakeside.value))->isEnabled());
}

} // namespace matchbook
