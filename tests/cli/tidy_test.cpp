// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

namespace {

class TidyTest : public CliTest {
protected:
    void SetUp() override { init(); }

    static QStringList ids(qint64 one, qint64 other) {
        return {QString::number(one), QString::number(other)};
    }
};

} // namespace

TEST_F(TidyTest, duplicatesAreListedWithTheirReasons) {
    const qint64 one = add(start, u"Jane Doe @Lakeside Hospital"_qs);
    const qint64 other = add(start, u"Jane Doe @Lakeside Hospital"_qs);
    const auto found = array(start, {u"duplicates"_qs});
    ASSERT_EQ(found.size(), 1);
    const auto pair = found[0].toObject();
    const auto contacts = pair[u"contacts"].toArray();
    EXPECT_EQ(contacts[0][u"id"].toInteger(), one);
    EXPECT_EQ(contacts[1][u"id"].toInteger(), other);
    EXPECT_EQ(contacts[0][u"name"].toString(), u"Jane Doe");
    EXPECT_EQ(contacts[0][u"organization"].toString(), u"Lakeside Hospital");
    EXPECT_EQ(pair[u"reasons"].toArray(), QJsonArray{u"place"_qs});
    EXPECT_TRUE(on(start, {u"duplicates"_qs}).out.contains("Same name at the same place"));
}

TEST_F(TidyTest, twoContactsAreMergedAndUndoBringsBothBack) {
    const qint64 keep = add(start, u"Jane Doe <jane@example.org>"_qs);
    const qint64 other = add(start, u"Jane Doe #IR"_qs);
    const auto merged = object(start, QStringList{u"merge"_qs} + ids(keep, other));
    EXPECT_EQ(merged[u"id"].toInteger(), keep);
    EXPECT_EQ(merged[u"tags"].toArray(), QJsonArray{u"IR"_qs});
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 1);
    EXPECT_TRUE(array(start, {u"duplicates"_qs}).isEmpty());
    EXPECT_TRUE(on(start, {u"undo"_qs}).out.contains("Merge the contacts of Jane Doe"));
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 2);
}

TEST_F(TidyTest, aMergeWithOneselfOrNobodyIsRefused) {
    const qint64 jane = add(start, u"Jane Doe"_qs);
    refused(2, QStringList{u"merge"_qs} + ids(jane, jane), u"named twice"_qs);
    refused(2, QStringList{u"merge"_qs} + ids(jane, 99), u"no contact"_qs);
    refused(2, {u"merge"_qs, u"Jane Doe"_qs}, u"OTHER"_qs);
}

TEST_F(TidyTest, whoIsToldApartIsNotListedAgain) {
    const qint64 one = add(start, u"Jane Doe"_qs);
    const qint64 other = add(start, u"Jane Doe"_qs);
    const auto noted = object(start, QStringList{u"duplicates"_qs, u"apart"_qs} + ids(one, other));
    EXPECT_EQ(noted[u"apart"].toArray().size(), 2);
    EXPECT_TRUE(array(start, {u"duplicates"_qs}).isEmpty());
    EXPECT_TRUE(on(start, {u"duplicates"_qs}).out.contains("No two contacts"));
    refused(2, QStringList{u"duplicates"_qs, u"apart"_qs} + ids(one, one), u"named twice"_qs);
}

TEST_F(TidyTest, theTrashIsListedAndRestoredFrom) {
    EXPECT_TRUE(on(start, {u"trash"_qs}).out.contains("The Trash is empty"));
    const qint64 keep = add(start, u"Jane Doe"_qs);
    const qint64 other = add(start, u"Jane Doe"_qs);
    object(start, QStringList{u"merge"_qs} + ids(keep, other));
    const auto all = array(start, {u"trash"_qs, u"list"_qs});
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"id"].toString(), u"contact-%1"_qs.arg(other));
    EXPECT_EQ(all[0][u"trashed"].toString(), start);
    EXPECT_EQ(all[0][u"goes"].toString(), u"2026-02-04");
    EXPECT_TRUE(on(start, {u"trash"_qs}).out.contains("goes 2026-02-04"));
    object(start, {u"trash"_qs, u"restore"_qs, QString::number(other)});
    EXPECT_TRUE(array(start, {u"trash"_qs}).isEmpty());
    EXPECT_EQ(array(start, {u"contacts"_qs}).size(), 2);
    refused(2, {u"trash"_qs, u"restore"_qs, u"contact-%1"_qs.arg(other)}, u"in the Trash"_qs);
}

TEST_F(TidyTest, onlyTheRealDayLetsTheTrashGo) {
    const qint64 keep = add(start, u"Jane Doe"_qs);
    const qint64 other = add(start, u"Jane Doe"_qs);
    object(u"2020-01-05"_qs, QStringList{u"merge"_qs} + ids(keep, other));
    EXPECT_EQ(array(u"2090-01-01"_qs, {u"trash"_qs}).size(), 1);
    const Answer later = run({u"trash"_qs, u"--store"_qs, store()});
    EXPECT_EQ(later.exit, 0);
    EXPECT_TRUE(later.out.contains("The Trash is empty")) << later.out.constData();
}

} // namespace matchbook
