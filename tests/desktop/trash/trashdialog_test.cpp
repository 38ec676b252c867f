// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trash/trashdialog.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"
#include "support/print.h"
#include "support/store.h"

#include <QPushButton>
#include <QTest>

using namespace matchbook;

namespace {

class TrashDialogTest : public ::testing::Test {
protected:
    TrashDialogTest() {
        const auto jane = store.add(u"Jane Doe"_qs);
        const auto omar = store.add(u"Omar Haddad"_qs);
        const auto talk = store.log(omar, {2026, 3, 1});
        (void)deleteContacts(store.session(), {jane});
        store.clock.setDay({2026, 3, 3});
        (void)deleteInteraction(store.session(), talk);
        store.clock.setDay({2026, 3, 12});
    }

    static Row row(TrashDialog& dialog, int place) {
        auto* lines = dialog.findChild<LineList*>(u"trashList"_qs)->lines();
        return lines->line(lines->index(place)).row;
    }

    test::Store store;
    Workspace workspace{store.session()};
};

} // namespace

TEST_F(TrashDialogTest, saysWhatWasDeletedAndHowLongItStays) {
    TrashDialog dialog(workspace);
    EXPECT_EQ(row(dialog, 0).title, u"Interaction with Omar Haddad");
    EXPECT_EQ(row(dialog, 1).title, u"Jane Doe");
    EXPECT_EQ(row(dialog, 1).meta, u"20 days left");
    EXPECT_EQ(row(dialog, 1).metaTone, Tone::Neutral);
    store.clock.setDay({2026, 3, 30});
    TrashDialog later(workspace);
    EXPECT_EQ(row(later, 1).metaTone, Tone::Warning);
}

TEST_F(TrashDialogTest, restoringTakesOneOutUntilNoneIsLeft) {
    TrashDialog dialog(workspace);
    dialog.show();
    auto* restore = dialog.findChild<QPushButton*>(u"restoreButton"_qs);
    QTest::mouseClick(restore, Qt::LeftButton);
    EXPECT_EQ(trash(store.session())->size(), 1);
    QTest::mouseClick(restore, Qt::LeftButton);
    EXPECT_EQ(contactIds(store.session(), {})->size(), 2);
    EXPECT_FALSE(restore->isEnabled());
    EXPECT_TRUE(dialog.findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(dialog.findChild<LineList*>(u"trashList"_qs)->isVisible());
}
