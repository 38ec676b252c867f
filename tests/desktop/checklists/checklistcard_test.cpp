// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/checklists/checkline.h"
#include "desktop/checklists/checklistcard.h"
#include "desktop/themed.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

namespace {

ChecklistLine line(const QString& id, ChecklistPart part, ItemState state) {
    ChecklistLine one;
    one.id = id;
    one.part = part;
    one.text = QStringLiteral("Do %1").arg(id);
    one.state = state;
    return one;
}

class ChecklistCardTest : public Themed {
protected:
    ChecklistCardTest() {
        show(ItemState::Open);
        card.resize(500, 400);
        card.show();
        card.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&card));
    }

    void show(ItemState first) {
        card.setList(
            {.id = QStringLiteral("trip"),
             .title = QStringLiteral("A trip"),
             .lines = {line(QStringLiteral("pack"), ChecklistPart::Before, first),
                       line(QStringLiteral("rest"), ChecklistPart::After, ItemState::Known)}},
            {2026, 3, 2}, ChecklistPart::Before);
    }

    QCheckBox* box(const char* name) { return card.findChild<QCheckBox*>(QLatin1StringView(name)); }

    ChecklistCard card;
};

} // namespace

TEST_F(ChecklistCardTest, saysHowFarItHasCome) {
    const auto* progress = card.findChild<QLabel*>(QStringLiteral("checklistProgressLabel"));
    EXPECT_EQ(progress->text(), QStringLiteral("1 of 2 done"));
    show(ItemState::Ticked);
    EXPECT_EQ(progress->text(), QStringLiteral("2 of 2 done"));
}

TEST_F(ChecklistCardTest, isTickedByKeyByClickAndByItsWords) {
    QSignalSpy ticked(&card, &ChecklistCard::ticked);
    box("packCheckBox")->setFocus();
    QTest::keyClick(box("packCheckBox"), Qt::Key_Space);
    ASSERT_EQ(ticked.count(), 1);
    EXPECT_TRUE(ticked[0][1].toBool());
    auto* words = card.findChild<CheckLine*>(QStringLiteral("packLine"));
    QTest::mouseClick(words, Qt::LeftButton, {}, words->rect().center());
    ASSERT_EQ(ticked.count(), 2);
    EXPECT_FALSE(ticked[1][1].toBool());
}

TEST_F(ChecklistCardTest, aTickLeavesTheKeyboardWhereItIs) {
    box("packCheckBox")->setFocus();
    show(ItemState::Ticked);
    EXPECT_TRUE(box("packCheckBox")->hasFocus());
    EXPECT_TRUE(box("packCheckBox")->isChecked());
}

TEST_F(ChecklistCardTest, whatTheRecordsSayCannotBeTakenBackHere) {
    EXPECT_TRUE(box("restCheckBox")->isChecked());
    EXPECT_FALSE(box("restCheckBox")->isEnabled());
}

TEST(ChecklistPartOn, followsTheDaysOfTheEvent) {
    Event event;
    event.starts = {2026, 4, 11};
    event.ends = {2026, 4, 15};
    EXPECT_EQ(partOn(event, {2026, 4, 10}), ChecklistPart::Before);
    EXPECT_EQ(partOn(event, {2026, 4, 15}), ChecklistPart::During);
    EXPECT_EQ(partOn(event, {2026, 4, 16}), ChecklistPart::After);
}

} // namespace matchbook
