// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class ProgramsTest : public CliTest {
protected:
    void SetUp() override {
        init();
        writeFile(u"programs.csv"_qs, "Program,City,State,ACGME ID,Signal,Status\n"
                                      "Lakeside IR,Springfield,IL,4160100001,gold,applied\n"
                                      "Hillside IR,Portland,OR,,bronze,\n");
    }

    QJsonObject import(const QStringList& more = {}) {
        return object(start,
                      QStringList{u"program"_qs, u"import"_qs, path(u"programs.csv"_qs)} + more);
    }
};

TEST_F(ProgramsTest, anImportSaysWhatItDidAndTheSameFileAddsNothing) {
    const auto report = import();
    EXPECT_EQ(sorted(report.keys()), sorted({u"read"_qs, u"new"_qs, u"updated"_qs, u"same"_qs,
                                             u"skipped"_qs, u"problems"_qs}));
    EXPECT_EQ(report[u"new"].toInt(), 2);
    const auto problems = report[u"problems"].toArray();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].toObject()[u"row"].toInt(), 3);
    EXPECT_TRUE(problems[0].toObject()[u"message"].toString().contains(u"bronze"));
    EXPECT_EQ(import()[u"same"].toInt(), 2);
}

TEST_F(ProgramsTest, aDryRunChangesNothing) {
    EXPECT_EQ(import({u"--dry-run"_qs})[u"new"].toInt(), 2);
    EXPECT_TRUE(array(start, {u"program"_qs, u"list"_qs}).isEmpty());
}

TEST_F(ProgramsTest, aListSaysWhoIsKnown) {
    import();
    add(start, u"Jane Doe, MD @Lakeside IR PD"_qs);
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"relationship=mentor"_qs});
    const auto list = array(start, {u"program"_qs, u"list"_qs});
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].toObject()[u"name"].toString(), u"Hillside IR");
    EXPECT_TRUE(list[0].toObject()[u"closest"].isNull());
    EXPECT_EQ(list[1].toObject()[u"known"].toInt(), 1);
    EXPECT_EQ(list[1].toObject()[u"closest"].toObject()[u"name"].toString(), u"Jane Doe");
    const auto text = on(start, {u"program"_qs, u"list"_qs}).out;
    EXPECT_TRUE(text.contains("Jane Doe (Mentor)"));
    EXPECT_TRUE(text.contains("nobody known"));
    EXPECT_TRUE(text.contains("Signals given: 1 gold, 0 silver"));
}

TEST_F(ProgramsTest, moreSignalsThanTheSeasonHasAreSaidAndNotRefused) {
    import();
    object(start, {u"profile"_qs, u"--set"_qs, u"goldSignals=1"_qs});
    object(start, {u"program"_qs, u"set"_qs, u"Hillside IR"_qs, u"--set"_qs, u"signal=gold"_qs});
    const auto text = on(start, {u"program"_qs, u"list"_qs}).out;
    EXPECT_TRUE(text.contains("2 of 1 gold"));
    EXPECT_TRUE(text.contains("more than the season has"));
}

TEST_F(ProgramsTest, isAddedChangedAndFoundByItsOldName) {
    const auto added = object(
        start, {u"program"_qs, u"add"_qs, u"Riverside IR"_qs, u"--set"_qs, u"city=Ogdenville"_qs});
    EXPECT_EQ(added[u"kind"].toString(), u"program");
    EXPECT_EQ(added[u"city"].toString(), u"Ogdenville");
    object(start, {u"program"_qs, u"set"_qs, u"Riverside IR"_qs, u"--set"_qs,
                   u"name=Riverside Clinic"_qs});
    const auto shown = object(start, {u"program"_qs, u"show"_qs, u"riverside ir"_qs});
    EXPECT_EQ(shown[u"name"].toString(), u"Riverside Clinic");
    EXPECT_TRUE(
        on(start, {u"program"_qs, u"show"_qs, u"Riverside Clinic"_qs}).out.contains("Ogdenville"));
}

TEST_F(ProgramsTest, twoAreMergedIntoOne) {
    import();
    object(start, {u"program"_qs, u"merge"_qs, u"Lakeside IR"_qs, u"Hillside IR"_qs});
    EXPECT_EQ(array(start, {u"program"_qs, u"list"_qs}).size(), 1);
    EXPECT_EQ(object(start, {u"program"_qs, u"show"_qs, u"Hillside IR"_qs})[u"name"].toString(),
              u"Lakeside IR");
}

TEST_F(ProgramsTest, aProgramThatNothingSpeaksOfGoesIntoTheTrash) {
    import();
    const auto gone = object(start, {u"program"_qs, u"delete"_qs, u"4160100001"_qs});
    EXPECT_EQ(sorted(gone.keys()), sorted({u"id"_qs, u"kind"_qs, u"name"_qs, u"about"_qs, u"on"_qs,
                                           u"trashed"_qs, u"goes"_qs}))
        << "as trash lists it";
    EXPECT_EQ(gone[u"name"].toString(), u"Lakeside IR");
    EXPECT_EQ(gone[u"trashed"].toString(), start);
    EXPECT_EQ(array(start, {u"program"_qs, u"list"_qs}).size(), 1);
    object(start, {u"trash"_qs, u"restore"_qs, gone[u"id"].toString()});
    EXPECT_EQ(array(start, {u"program"_qs, u"list"_qs}).size(), 2);
    const auto said = on(start, {u"program"_qs, u"delete"_qs, u"Hillside IR"_qs});
    EXPECT_TRUE(said.out.contains("Deleted Hillside IR; until 2026-02-04")) << said.out.constData();
    EXPECT_TRUE(on(start, {u"undo"_qs}).out.contains("Delete Hillside IR"));
    EXPECT_EQ(array(start, {u"program"_qs, u"list"_qs}).size(), 2);
}

TEST_F(ProgramsTest, whatIsNotThereOrCannotBeIsRefused) {
    import();
    refused(2, {u"program"_qs, u"show"_qs, u"Nowhere"_qs}, u"There is no program"_qs);
    refused(2, {u"program"_qs, u"set"_qs, u"Lakeside IR"_qs, u"--set"_qs, u"signal=bronze"_qs},
            u"bronze"_qs);
    refused(2, {u"program"_qs, u"add"_qs, u"lakeside ir"_qs}, u"There is already"_qs);
    refused(2, {u"program"_qs, u"merge"_qs, u"Lakeside IR"_qs, u"Lakeside IR"_qs},
            u"two programs"_qs);
    refused(2, {u"program"_qs, u"delete"_qs, u"Nowhere"_qs}, u"There is no program"_qs);
    add(start, u"Jane Doe @Lakeside IR"_qs);
    refused(2, {u"program"_qs, u"delete"_qs, u"Lakeside IR"_qs},
            u"still has people, events, letters or favors"_qs);
    writeFile(u"empty.csv"_qs, "Program,City\n");
    refused(3, {u"program"_qs, u"import"_qs, path(u"empty.csv"_qs)}, u"empty.csv"_qs);
}

} // namespace matchbook
