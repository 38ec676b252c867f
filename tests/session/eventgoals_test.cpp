// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventgoals.h"
#include "support/print.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class EventGoalsTest : public ::testing::Test {
protected:
    EventGoalsTest() {
        sir = store.addConference(u"SIR 2026"_qs, {2026, 2, 27}, {2026, 3, 4});
        Event event = stored();
        event.goals =
            proposedGoals(EventKind::Conference) + QList<EventGoal>{{u"Program directors"_qs, 1}};
        EXPECT_TRUE(saveEvent(store.session(), event));
    }

    [[nodiscard]] Event stored() const { return *findEvent(store.session(), u"SIR 2026"_qs); }
    [[nodiscard]] QList<EventPerson> people() const { return *peopleAt(store.session(), stored()); }
    void meet(const QString& line, Level level) {
        const auto met = capture(store.session(), line, sir);
        ASSERT_TRUE(met);
        ASSERT_TRUE(
            setContactFields(store.session(), met->contact, {{u"level"_qs, toText(level)}}));
    }

    test::Store store;
    EventId sir;
};

} // namespace

TEST_F(EventGoalsTest, theGuidesGoalsAreForConferences) {
    const auto goals = proposedGoals(EventKind::Conference);
    ASSERT_EQ(goals.size(), 3);
    EXPECT_EQ(goals[0], (EventGoal{u"Faculty from outside"_qs, 3}));
    EXPECT_TRUE(proposedGoals(EventKind::Shadowing).isEmpty());
}

TEST_F(EventGoalsTest, areCountedFromThePeopleMetWhereTheyTellIt) {
    meet(u"Ana Doe @Lakeside PD"_qs, Level::Attending);
    meet(u"Ben Roe @Lakeside"_qs, Level::Resident);
    meet(u"Cleo Poe @Hillside"_qs, Level::Resident);
    meet(u"Dora Moe @Hillside"_qs, Level::Resident);
    const auto counts = *goalsReached(store.session(), stored(), people());
    ASSERT_EQ(counts.size(), 4);
    EXPECT_EQ(counts[0], 1);
    EXPECT_EQ(counts[1], 2) << "programs, not people";
    EXPECT_FALSE(counts[2]) << "a poster is nobody one meets";
    EXPECT_EQ(counts[3], 1);
}

TEST_F(EventGoalsTest, stayCountedWhenTheEventIsOver) {
    meet(u"Ben Roe @Lakeside"_qs, Level::Resident);
    store.clock.setDay({2026, 6, 1});
    EXPECT_EQ((*goalsReached(store.session(), stored(), people()))[1], 1);
}

} // namespace matchbook
