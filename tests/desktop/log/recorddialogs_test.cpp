// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/log/favordialog.h"
#include "desktop/log/interactiondialog.h"
#include "desktop/log/itemdialog.h"
#include "session/logactions.h"
#include "session/trashactions.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

namespace matchbook {

class RecordDialogsTest : public WithPeople {
protected:
    static void press(QDialog& dialog, const char* button) {
        QTest::mouseClick(child<QAbstractButton>(dialog, button), Qt::LeftButton);
    }

    ActionItem promise() {
        ActionItem item;
        item.kind = ActionItemKind::Commitment;
        item.person = m_anna;
        item.text = u"Send the abstract"_qs;
        item.due = QDate(2026, 6, 20);
        item.id = *addActionItem(*m_session, item);
        return *findActionItem(*m_session, item.id);
    }

    Favor given() {
        Favor favor;
        favor.person = m_anna;
        favor.direction = FavorDirection::Given;
        favor.kind = FavorKind::Slides;
        favor.id = *saveFavor(*m_session, favor);
        return *findFavor(*m_session, favor.id);
    }

    Interaction talk() {
        Interaction made;
        made.people = {m_anna};
        made.on = QDate(2026, 6, 10);
        made.channel = Channel::Video;
        made.direction = Direction::Mutual;
        made.purpose = Purpose::Meeting;
        made.note = u"The registry"_qs;
        made.repliesTo = m_first;
        made.id = *saveInteraction(*m_session, made);
        return *findInteraction(*m_session, made.id);
    }

    InteractionId firstTalk() {
        Interaction first;
        first.people = {m_anna};
        first.on = QDate(2026, 6, 1);
        return *saveInteraction(*m_session, first);
    }

    ContactId m_anna = add(u"Anna Abel, MD"_qs, Relationship::Mentor);
    InteractionId m_first = firstTalk();
};

TEST_F(RecordDialogsTest, aPromiseIsAddedWithItsDay) {
    ActionItem fresh;
    fresh.kind = ActionItemKind::Advice;
    fresh.person = m_anna;
    ItemDialog dialog(*m_workspace, fresh);
    EXPECT_EQ(dialog.findChild<QPushButton*>(u"deleteButton"_qs), nullptr);
    child<QPlainTextEdit>(dialog, "itemTextEdit")->setPlainText(u"Read the review"_qs);
    press(dialog, "itemDueButton");
    dialog.accept();
    const auto items = contactDetails(*m_session, m_anna)->items;
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].kind, ActionItemKind::Advice);
    EXPECT_EQ(items[0].due, QDate(2026, 6, 22));
}

TEST_F(RecordDialogsTest, anItemWithoutTextIsNotSavedAndTheFieldSaysWhy) {
    ItemDialog dialog(*m_workspace, promise());
    activate(dialog, dialog.sizeHint());
    auto* text = child<QPlainTextEdit>(dialog, "itemTextEdit");
    text->setPlainText(u"  "_qs);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(text->accessibleDescription().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), text);
}

TEST_F(RecordDialogsTest, anEditedItemIsOneStepOfUndo) {
    const ActionItem item = promise();
    ItemDialog dialog(*m_workspace, item);
    child<QPlainTextEdit>(dialog, "itemTextEdit")->setPlainText(u"Send the poster"_qs);
    child<QComboBox>(dialog, "itemKindCombo")->setCurrentIndex(int(ActionItemKind::Task));
    press(dialog, "itemDueClearButton");
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    dialog.accept();
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][1].toBool());
    const ActionItem after = *findActionItem(*m_session, item.id);
    EXPECT_EQ(after.text, u"Send the poster");
    EXPECT_EQ(after.kind, ActionItemKind::Task);
    EXPECT_FALSE(after.due);
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(*findActionItem(*m_session, item.id), item);
}

TEST_F(RecordDialogsTest, aClosedItemSaysWhatItCameToAndIsReopened) {
    const ActionItem item = promise();
    ASSERT_TRUE(closeActionItem(*m_session, item.id, Outcome::Declined, u"Too late"_qs).ok());
    ItemDialog dialog(*m_workspace, *findActionItem(*m_session, item.id));
    EXPECT_EQ(child<QPlainTextEdit>(dialog, "explanationEdit")->toPlainText(), u"Too late");
    child<QComboBox>(dialog, "outcomeCombo")->setCurrentIndex(int(Outcome::Dropped));
    dialog.accept();
    EXPECT_EQ(findActionItem(*m_session, item.id)->outcome, Outcome::Dropped);
    ItemDialog again(*m_workspace, *findActionItem(*m_session, item.id));
    press(again, "reopenButton");
    EXPECT_FALSE(findActionItem(*m_session, item.id)->closed);
}

TEST_F(RecordDialogsTest, whatIsDeletedIsInTheTrashAndItIsSaid) {
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    ItemDialog item(*m_workspace, promise());
    press(item, "deleteButton");
    FavorDialog favor(*m_workspace, given());
    press(favor, "deleteButton");
    InteractionDialog entry(*m_workspace, talk());
    press(entry, "deleteButton");
    EXPECT_EQ(said.count(), 3);
    EXPECT_EQ(trash(*m_session)->size(), 3);
}

TEST_F(RecordDialogsTest, aPatientInANoteIsAskedAboutBeforeItIsKept) {
    const Favor favor = given();
    FavorDialog dialog(*m_workspace, favor);
    child<QPlainTextEdit>(dialog, "favorNoteEdit")->setPlainText(u"Slides on MRN 00482913"_qs);
    whenAsked(u"guardDialog"_qs,
              [](QDialog* guard) { child<QPushButton>(*guard, "takeOutButton")->click(); });
    dialog.accept();
    EXPECT_EQ(findFavor(*m_session, favor.id)->note, u"Slides on …");
    const Interaction entry = talk();
    InteractionDialog editing(*m_workspace, entry);
    child<QLineEdit>(editing, "subjectEdit")->setText(u"About MRN 00482913"_qs);
    whenAsked(u"guardDialog"_qs,
              [](QDialog* guard) { child<QPushButton>(*guard, "takeOutButton")->click(); });
    editing.accept();
    EXPECT_EQ(findInteraction(*m_session, entry.id)->subject, u"About …");
}

TEST_F(RecordDialogsTest, aSponsorsActionNamesAProgramAndProposesToMarkThemActive) {
    const Favor favor = given();
    FavorDialog dialog(*m_workspace, favor);
    auto* program = child<QLineEdit>(dialog, "favorProgramEdit");
    EXPECT_FALSE(program->isEnabled()) << "slides are made for a person";
    auto* direction = child<QComboBox>(dialog, "favorDirectionCombo");
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Received)));
    auto* kind = child<QComboBox>(dialog, "favorKindCombo");
    kind->setCurrentIndex(kind->findData(int(FavorKind::PdEmail)));
    EXPECT_TRUE(program->isEnabled());
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Asked)));
    EXPECT_TRUE(program->isEnabled()) << "one asks for a program, too";
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Received)));
    kind->setCurrentIndex(kind->findData(int(FavorKind::PdEmail)));
    program->setText(u"Lakeside IR Residency"_qs);
    QSignalSpy proposed(m_workspace.get(), &Workspace::proposed);
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    dialog.accept();
    ASSERT_EQ(proposed.count(), 1);
    EXPECT_TRUE(proposed[0][0].toString().contains(u"acted as a sponsor"));
    EXPECT_EQ(said.count(), 0);
    EXPECT_EQ(read(m_anna).sponsorship, Sponsorship::None);
    const auto made = findOrganization(*m_session, u"Lakeside IR Residency"_qs);
    ASSERT_TRUE(made);
    EXPECT_EQ(findFavor(*m_session, favor.id)->program, made->id);

    FavorDialog again(*m_workspace, *findFavor(*m_session, favor.id));
    EXPECT_EQ(child<QLineEdit>(again, "favorProgramEdit")->text(), u"Lakeside IR Residency");
    again.accept();
    EXPECT_EQ(proposed.count(), 1) << "nothing new, nothing to propose";
    EXPECT_EQ(said.count(), 1);
}

TEST_F(RecordDialogsTest, aFavorIsChangedToOneThatWasThankedFor) {
    const Favor favor = given();
    FavorDialog dialog(*m_workspace, favor);
    auto* thanked = child<QWidget>(dialog, "favorThankedButton");
    EXPECT_FALSE(thanked->isEnabled()) << "one does not thank for what one gave";
    auto* direction = child<QComboBox>(dialog, "favorDirectionCombo");
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Received)));
    auto* kind = child<QComboBox>(dialog, "favorKindCombo");
    kind->setCurrentIndex(kind->findData(int(FavorKind::Feedback)));
    child<QDateEdit>(dialog, "favorDateEdit")->setDate(QDate(2026, 5, 2));
    press(dialog, "favorThankedButton");
    dialog.accept();
    const Favor after = *findFavor(*m_session, favor.id);
    EXPECT_EQ(after.direction, FavorDirection::Received);
    EXPECT_EQ(after.kind, FavorKind::Feedback);
    EXPECT_EQ(after.on, QDate(2026, 5, 2));
    EXPECT_EQ(after.thankedOn, QDate(2026, 6, 15));
}

TEST_F(RecordDialogsTest, anEntryThatIsSavedUntouchedStaysAsItWas) {
    const Interaction before = talk();
    InteractionDialog dialog(*m_workspace, before);
    EXPECT_EQ(dialog.interaction(), before);
}

TEST_F(RecordDialogsTest, allOfAnEntryCanBeChanged) {
    Project project;
    project.title = u"Registry"_qs;
    const auto registry = *saveProject(*m_session, project);
    const Interaction before = talk();
    InteractionDialog dialog(*m_workspace, before);
    child<QLineEdit>(dialog, "subjectEdit")->setText(u"Sizing"_qs);
    child<QPlainTextEdit>(dialog, "noteEdit")->setPlainText(u"One line\nand another"_qs);
    child<QDateEdit>(dialog, "dateEdit")->setDate(QDate(2026, 6, 9));
    child<QCheckBox>(dialog, "timeCheck")->setChecked(true);
    child<QTimeEdit>(dialog, "timeEdit")->setTime(QTime(17, 30));
    child<QComboBox>(dialog, "channelCombo")->setCurrentIndex(int(Channel::Phone));
    child<QComboBox>(dialog, "directionCombo")->setCurrentIndex(int(Direction::Incoming));
    child<QComboBox>(dialog, "purposeCombo")->setCurrentIndex(int(Purpose::Offer));
    child<QSpinBox>(dialog, "minutesSpin")->setValue(25);
    child<QCheckBox>(dialog, "awaitsReplyCheck")->setChecked(true);
    child<QComboBox>(dialog, "projectCombo")->setCurrentIndex(1);
    dialog.accept();
    const Interaction after = *findInteraction(*m_session, before.id);
    EXPECT_EQ(after.subject, u"Sizing");
    EXPECT_EQ(after.note, u"One line\nand another");
    EXPECT_EQ(after.on, QDate(2026, 6, 9));
    EXPECT_EQ(after.time, QTime(17, 30));
    EXPECT_EQ(after.channel, Channel::Phone);
    EXPECT_EQ(after.direction, Direction::Incoming);
    EXPECT_EQ(after.purpose, Purpose::Offer);
    EXPECT_EQ(after.minutes, 25);
    EXPECT_TRUE(after.awaitsReply);
    EXPECT_EQ(after.project, registry);
    EXPECT_EQ(after.repliesTo, m_first);
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(findInteraction(*m_session, before.id)->note, u"The registry");
}

TEST_F(RecordDialogsTest, anEntryWithNobodyIsNotSaved) {
    InteractionDialog dialog(*m_workspace, talk());
    activate(dialog, dialog.sizeHint());
    auto* names = child<QLineEdit>(dialog, "peopleEdit");
    QTest::keyClick(names, Qt::Key_Backspace);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClicks(names, u"Zzyzx"_qs);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
}

} // namespace matchbook
