// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"
#include "session/viewactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

class ViewActionsTest : public ::testing::Test {
protected:
    Session& session() { return m_store.session(); }

    QStringList names() {
        QStringList names;
        for (const SavedView& view : *savedViews(session()))
            names += view.name;
        return names;
    }

    static SavedView quietMentors() {
        return {.name = u"Quiet mentors"_qs,
                .filter = {.text = u"registry"_qs,
                           .relationship = Relationship::Mentor,
                           .lastTouch = LastTouch::SixMonths,
                           .missing = MissingField::NextStep,
                           .usBased = true},
                .sort = {.by = ContactOrder::LastTouch, .reversed = true}};
    }

    test::Store m_store;
};

TEST_F(ViewActionsTest, aViewIsKeptWhole) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    EXPECT_EQ(*savedViews(session()), QList{quietMentors()});
}

TEST_F(ViewActionsTest, savingUnderTheSameNameReplaces) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    SavedView other{.name = u" Quiet\nmentors "_qs, .filter = {}, .sort = {}};
    ASSERT_TRUE(saveView(session(), other));
    other.name = u"Quiet mentors"_qs;
    EXPECT_EQ(*savedViews(session()), QList{other});
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(*savedViews(session()), QList{quietMentors()});
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(names(), QStringList());
}

TEST_F(ViewActionsTest, aViewWithoutANameIsRefused) {
    const auto refused = saveView(session(), {.name = u"  "_qs, .filter = {}, .sort = {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
}

TEST_F(ViewActionsTest, renamingKeepsWhatItShows) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    ASSERT_TRUE(renameView(session(), u"Quiet mentors"_qs, u"Silent mentors"_qs));
    EXPECT_EQ(names(), QStringList(u"Silent mentors"_qs));
    EXPECT_EQ(savedViews(session())->first().filter, quietMentors().filter);
    ASSERT_TRUE(renameView(session(), u"Silent mentors"_qs, u"Silent mentors"_qs));
    ASSERT_TRUE(session().undo()) << "the same name again is no step";
    EXPECT_EQ(names(), QStringList(u"Quiet mentors"_qs));
}

TEST_F(ViewActionsTest, aNameThatAnotherHasIsRefused) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    ASSERT_TRUE(saveView(session(), {.name = u"All"_qs, .filter = {}, .sort = {}}));
    const auto refused = renameView(session(), u"All"_qs, u"Quiet mentors"_qs);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().text, u"Quiet mentors"_qs);
    EXPECT_FALSE(renameView(session(), u"All"_qs, {}));
    EXPECT_EQ(names(), (QStringList{u"All"_qs, u"Quiet mentors"_qs}));
}

TEST_F(ViewActionsTest, whatIsNotThereCannotBeRenamedOrDeleted) {
    for (const auto& refused :
         {renameView(session(), u"X"_qs, u"Y"_qs), deleteView(session(), u"X"_qs)}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::NotFound);
        EXPECT_EQ(refused.error().field, u"view"_qs);
    }
}

TEST_F(ViewActionsTest, deletingCanBeUndone) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    ASSERT_TRUE(deleteView(session(), u"Quiet mentors"_qs));
    EXPECT_EQ(names(), QStringList());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(*savedViews(session()), QList{quietMentors()});
}

TEST_F(ViewActionsTest, theCompleteExportTakesThemAlong) {
    ASSERT_TRUE(saveView(session(), quietMentors()));
    const test::Store other;
    ASSERT_TRUE(restoreAll(other.session(), *exportAll(session())));
    EXPECT_EQ(*savedViews(other.session()), QList{quietMentors()});
}

} // namespace
