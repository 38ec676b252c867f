// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/dailycopies.h"
#include "support/constraints.h"
#include "support/store.h"
#include "support/storefolder.h"

#include <QSignalSpy>

using namespace matchbook;

namespace {

class DailyCopiesTest : public test::StoreFolder {
protected:
    DailyCopiesTest()
        : store(path())
        , workspace(store.session())
        , copies(workspace) {
        setKeepsCopies(true);
        store.add(u"Jane Sample"_qs);
    }

    [[nodiscard]] QStringList kept() const {
        return QDir(copiesFolder(path())).entryList(QDir::Files);
    }

    void keep() {
        QSignalSpy settled(&copies, &DailyCopies::settled);
        copies.keepCopyOfToday();
        ASSERT_TRUE(settled.count() > 0 || settled.wait());
    }

    test::Store store;
    Workspace workspace;
    DailyCopies copies;
};

} // namespace

TEST_F(DailyCopiesTest, theCopyOfTodayIsMadeWhileTheUserGoesOn) {
    QSignalSpy settled(&copies, &DailyCopies::settled);
    copies.keepCopyOfToday();
    EXPECT_EQ(settled.count(), 0) << "nothing waits for it";
    store.add(u"John Sample"_qs);
    ASSERT_TRUE(settled.wait());
    EXPECT_EQ(kept(), QStringList(u"store-20260302-120000.backup"_qs));
    keep();
    EXPECT_EQ(kept().size(), 1) << "one a day";
}

TEST_F(DailyCopiesTest, aProgramThatIsClosedMeanwhileLeavesAWholeCopyOrNone) {
    {
        DailyCopies closing(workspace);
        closing.keepCopyOfToday();
    }
    EXPECT_EQ(kept(), QStringList());
    keep();
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(DailyCopiesTest, whoSwitchedThemOffGetsNone) {
    setKeepsCopies(false);
    copies.keepCopyOfToday();
    EXPECT_FALSE(QFileInfo::exists(copiesFolder(path())));
}

TEST_F(DailyCopiesTest, aCopyThatFailsIsSaid) {
    QSignalSpy said(&workspace, &Workspace::failed);
    const test::FileSizeLimit full(20'000);
    keep();
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(kept(), QStringList());
}
