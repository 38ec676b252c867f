// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/experienceactions.h"
#include "session/exportactions.h"
#include "support/print.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class ExperienceActionsTest : public ::testing::Test {
protected:
    ExperienceActionsTest() {
        Event event;
        event.kind = EventKind::Shadowing;
        event.name = u"Lakeside shadowing"_qs;
        event.starts = QDate(2026, 1, 10);
        event.ends = QDate(2026, 1, 11);
        shadowing = *saveEvent(store.session(), event, u"Lakeside Hospital"_qs);
        Project registry;
        registry.title = u"PAE registry"_qs;
        registry.started = QDate(2026, 2, 1);
        project = *saveProject(store.session(), registry);
    }

    test::Store store;
    EventId shadowing;
    ProjectId project;
};

} // namespace

TEST_F(ExperienceActionsTest, entriesAreThoseThatWereMadeToBe) {
    EXPECT_TRUE(experiences(store.session())->isEmpty());
    EXPECT_EQ(exportExperiences(store.session()).error().code, Error::Code::NoRecords);
    Experience typed;
    typed.description = u"  Watched procedures.  "_qs;
    ASSERT_TRUE(saveExperience(store.session(), shadowing, typed));
    ASSERT_TRUE(saveExperience(store.session(), project, Experience{}));
    const auto all = *experiences(store.session());
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].title, u"PAE registry") << "the latest first";
    EXPECT_EQ(all[1].entry.organization, u"Lakeside Hospital");
    EXPECT_EQ(all[1].entry.frequency, u"2 days");
    EXPECT_EQ(all[1].entry.description, u"Watched procedures.");
    EXPECT_TRUE(exportExperiences(store.session())->contains("Watched procedures."));
}

TEST_F(ExperienceActionsTest, anEntryIsTakenAwayAndBackByUndo) {
    ASSERT_TRUE(saveExperience(store.session(), shadowing, Experience{}));
    ASSERT_TRUE(saveExperience(store.session(), shadowing, {}));
    EXPECT_TRUE(experiences(store.session())->isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(experiences(store.session())->size(), 1);
}

TEST_F(ExperienceActionsTest, aCompleteExportKeepsThem) {
    Experience typed;
    typed.focus = u"Medical education"_qs;
    ASSERT_TRUE(saveExperience(store.session(), shadowing, typed));
    const test::Store other;
    ASSERT_TRUE(restoreAll(other.session(), *exportAll(store.session())));
    EXPECT_EQ(*experiences(other.session()), *experiences(store.session()));
}

TEST_F(ExperienceActionsTest, whatIsNotThereIsRefused) {
    const auto refused = saveExperience(store.session(), EventId{99}, Experience{});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::NotFound);
    ASSERT_TRUE(deleteProject(store.session(), project));
    EXPECT_FALSE(saveExperience(store.session(), project, Experience{}));
}

} // namespace matchbook
