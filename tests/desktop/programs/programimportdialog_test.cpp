// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programimportdialog.h"
#include "desktop/widgets/linelist.h"
#include "session/programactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class ProgramImportDialogTest : public ::testing::Test {
protected:
    QString file(const QByteArray& bytes) {
        QFile out(folder.filePath(u"programs.csv"_qs));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    void open(const QByteArray& bytes) {
        dialog = std::make_unique<ProgramImportDialog>(workspace, file(bytes));
        dialog->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QLatin1StringView(name));
    }

    test::Store store;
    Workspace workspace{store.session()};
    QTemporaryDir folder;
    std::unique_ptr<ProgramImportDialog> dialog;
};

} // namespace

TEST_F(ProgramImportDialogTest, showsWhatWouldHappenAndThenDoesIt) {
    Organization known;
    known.name = u"Lakeside IR"_qs;
    ASSERT_TRUE(saveProgram(store.session(), known));
    open("Program,City,Signal\nLakeside IR,Springfield,gold\nHillside IR,Portland,bronze\n");
    auto* rows = find<LineList>("programImportList");
    ASSERT_EQ(rows->lines()->rowCount(), 2);
    EXPECT_EQ(rows->lines()->line(rows->lines()->index(0)).row.subtitle, u"Changes: city, signal");
    EXPECT_EQ(rows->lines()->line(rows->lines()->index(1)).row.meta, u"new");
    ASSERT_EQ(find<QListWidget>("programProblemList")->count(), 1);
    EXPECT_TRUE(find<QListWidget>("programProblemList")->item(0)->text().startsWith(u"Line 3"));
    EXPECT_EQ(programs(store.session())->size(), 1);
    const QSignalSpy said(&workspace, &Workspace::said);
    dialog->accept();
    EXPECT_EQ(programs(store.session())->size(), 2);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said[0][0].toString(), u"1 program added, 1 updated");
    EXPECT_TRUE(said[0][1].toBool());
}

TEST_F(ProgramImportDialogTest, aFileThatCannotBeReadSaysWhy) {
    open("Program,City\n");
    EXPECT_TRUE(find<QLabel>("importErrorLabel")->isVisible());
    EXPECT_TRUE(find<QLabel>("importErrorLabel")->text().contains(u"no records"));
    EXPECT_FALSE(find<LineList>("programImportList")->isVisible());
}

} // namespace matchbook
