// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/chip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace matchbook {

TEST_F(Themed, removableChipGoesWithDeleteOrBackspace) {
    Chip chip({QStringLiteral("IR")});
    chip.setRemovable(true);
    EXPECT_EQ(chip.focusPolicy(), Qt::StrongFocus);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Backspace);
    EXPECT_EQ(removed.count(), 2);
}

TEST_F(Themed, plainChipStaysWhateverKeyIsPressed) {
    Chip chip({QStringLiteral("IR")});
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
    EXPECT_EQ(chip.focusPolicy(), Qt::NoFocus);
}

TEST_F(Themed, onlyTheCrossOfAChipRemovesIt) {
    Chip chip({QStringLiteral("Radiology")});
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    EXPECT_EQ(removed.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    EXPECT_EQ(removed.count(), 1);
}

TEST_F(Themed, filterChipIsSwitchedByTheSpaceBarAndEnterAndShowsIt) {
    const std::unique_ptr<Chip> chip(
        filterChip(QStringLiteral("Mentors"), QStringLiteral("mentorsChip")));
    const int before = chip->sizeHint().width();
    QTest::keyClick(chip.get(), Qt::Key_Space);
    EXPECT_TRUE(chip->isChecked());
    QTest::keyClick(chip.get(), Qt::Key_Return);
    EXPECT_FALSE(chip->isChecked());
    chip->click();
    EXPECT_GT(chip->sizeHint().width(), before); // the check mark
}

TEST_F(Themed, chipTellsItsTextToScreenReaders) {
    Chip chip({QStringLiteral("<i>IR</i>")});
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("<i>IR</i>"));
}

TEST_F(Themed, aChipThatOnlyShowsIsReadOutAsText) {
    Chip chip({QStringLiteral("IR")});
    auto* face = QAccessible::queryAccessibleInterface(&chip);
    EXPECT_EQ(face->role(), QAccessible::StaticText);
    EXPECT_EQ(face->text(QAccessible::Name), QStringLiteral("IR"));
    chip.setCheckable(true);
    EXPECT_EQ(face->role(), QAccessible::CheckBox);
    EXPECT_FALSE(face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(face->state().checked);
}

TEST_F(Themed, longChipIsBoundedAndHasAToolTip) {
    Chip chip({QString(5000, u'w')});
    EXPECT_LT(chip.sizeHint().width(), 500);
    EXPECT_FALSE(chip.toolTip().isEmpty());
    EXPECT_TRUE(Chip({QStringLiteral("short")}).toolTip().isEmpty());
}

} // namespace matchbook
