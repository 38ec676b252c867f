// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/checklistactions.h"
#include "session/profileactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

class ChecklistActionsTest : public ::testing::Test {
protected:
    ChecklistActionsTest() {
        event = store.addConference(u"Example IR Meeting"_qs, {2026, 4, 11}, {2026, 4, 15});
    }

    [[nodiscard]] Event stored() const { return events(store.session())->first(); }

    [[nodiscard]] ChecklistLine line(const QString& id) const {
        const auto list = checklistOf(store.session(), stored());
        const auto found = std::ranges::find((*list)->lines, id, &ChecklistLine::id);
        return found == (*list)->lines.end() ? ChecklistLine{} : *found;
    }

    [[nodiscard]] ChecklistLine applicantLine(const QString& id) const {
        for (const ChecklistToday& list : *checklistsOfApplicant(store.session())) {
            const auto found = std::ranges::find(list.lines, id, &ChecklistLine::id);
            if (found != list.lines.end())
                return *found;
        }
        return {};
    }

    test::Store store{{2026, 3, 2}};
    EventId event;
};

} // namespace

TEST_F(ChecklistActionsTest, theListOfAnEventHasItsDays) {
    EXPECT_EQ(line(u"trainee-program"_qs).due, QDate(2026, 3, 12));
    EXPECT_EQ(line(u"follow-up"_qs).due, QDate(2026, 4, 23));
    EXPECT_TRUE(line(u"travel-support"_qs).late);
    EXPECT_TRUE(line(u"ask-once"_qs).id.isEmpty());
}

TEST_F(ChecklistActionsTest, aTickIsOneStepOfUndo) {
    const QString id = u"cv-short"_qs;
    ASSERT_TRUE(setTicked(store.session(), event, line(id), true));
    ASSERT_TRUE(setTicked(store.session(), event, line(id), true));
    EXPECT_EQ(stored().ticked, QStringList(id));
    EXPECT_EQ(line(id).state, ItemState::Ticked);
    ASSERT_TRUE(setTicked(store.session(), event, line(id), false));
    EXPECT_TRUE(stored().ticked.isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(line(id).state, ItemState::Ticked);
}

TEST_F(ChecklistActionsTest, anEventThatIsGoneCannotBeTicked) {
    EXPECT_FALSE(setTicked(store.session(), EventId{99}, line(u"cv-short"_qs), true));
}

TEST_F(ChecklistActionsTest, anInterviewHasNoList) {
    Event interview;
    interview.kind = EventKind::Interview;
    interview.name = u"Interview"_qs;
    interview.starts = {2026, 11, 3};
    ASSERT_TRUE(saveEvent(store.session(), interview));
    const auto list = checklistOf(store.session(), stored());
    ASSERT_TRUE(list.ok());
    EXPECT_FALSE(list->has_value());
}

TEST_F(ChecklistActionsTest, whatIsToBeDoneBeforeTheEventIsCountedForTheRules) {
    const auto open = [&] {
        return (*store.session().facts())->events.first().openPreparations;
    };
    const int before = open();
    EXPECT_GT(before, 5);
    ASSERT_TRUE(setTicked(store.session(), event, line(u"cv-short"_qs), true));
    EXPECT_EQ(open(), before - 1);
    ASSERT_TRUE(setTicked(store.session(), event, line(u"follow-up"_qs), true));
    EXPECT_EQ(open(), before - 1);
    store.clock.setDay({2026, 4, 12});
    EXPECT_EQ(open(), 0);
}

TEST_F(ChecklistActionsTest, thePlanEndsOnTheDayApplicationsGoOut) {
    Applicant me;
    me.season = 2027;
    me.submit = QDate(2026, 9, 2);
    ASSERT_TRUE(saveApplicant(store.session(), me));
    const auto plan = planToday(store.session());
    EXPECT_EQ(plan->submit.date, QDate(2026, 9, 2));
    EXPECT_EQ(plan->submit.status, DateStatus::Confirmed);
    EXPECT_EQ(plan->plan.phaseEnds[3], QDate(2026, 9, 2));
}

TEST_F(ChecklistActionsTest, aListOfTheApplicantIsTickedByTheUserAndByTheRecords) {
    EXPECT_EQ(applicantLine(u"small-project"_qs).state, ItemState::Open);
    Project project;
    project.title = u"Registry"_qs;
    ASSERT_TRUE(saveProject(store.session(), project).ok());
    EXPECT_EQ(applicantLine(u"small-project"_qs).state, ItemState::Known);
    ASSERT_TRUE(setTicked(store.session(), applicantLine(u"headline"_qs), true));
    EXPECT_EQ(applicantLine(u"headline"_qs).state, ItemState::Ticked);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(applicantLine(u"headline"_qs).state, ItemState::Open);
}

TEST_F(ChecklistActionsTest, aRotationIsDoneInThePlanOnceItHasBegun) {
    Event rotation;
    rotation.kind = EventKind::Rotation;
    rotation.name = u"Lakeshore IR"_qs;
    rotation.starts = {2026, 3, 9};
    rotation.ends = {2026, 4, 3};
    ASSERT_TRUE(saveEvent(store.session(), rotation));
    EXPECT_EQ(applicantLine(u"observership"_qs).state, ItemState::Open) << "only planned";
    store.clock.setDay({2026, 3, 9});
    EXPECT_EQ(applicantLine(u"observership"_qs).state, ItemState::Known);
}

TEST_F(ChecklistActionsTest, theListForThoseWithoutADivisionIsShownToThemAlone) {
    const auto shown = [&] {
        return std::ranges::count(*checklistsOfApplicant(store.session()), u"no-division"_qs,
                                  &ChecklistToday::id);
    };
    EXPECT_EQ(shown(), 0);
    Applicant me;
    me.homeDivision = false;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_EQ(shown(), 1);
}

TEST_F(ChecklistActionsTest, everyMembershipThatIsTickedCountsAsASociety) {
    Applicant me;
    me.stage = Stage::M4;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    int ticked = 0;
    for (const ChecklistToday& list : *checklistsOfApplicant(store.session())) {
        for (const ChecklistLine& one : list.lines) {
            const QStringList memberships{u"join-sir"_qs, u"sir"_qs, u"sir-section"_qs, u"rsna"_qs,
                                          u"interest-group"_qs};
            ticked += memberships.contains(one.id) ? 1 : 0;
            ASSERT_TRUE(setTicked(store.session(), one, true));
        }
    }
    EXPECT_EQ(ticked, 5);
    EXPECT_EQ((*store.session().facts())->applicant.societies, ticked);
}

TEST_F(ChecklistActionsTest, aPlanThatIsTooShortMarksWhatItSkipsAndKeepsTheLetters) {
    Applicant me;
    me.season = 2027;
    me.submit = QDate(2026, 9, 2);
    ASSERT_TRUE(saveApplicant(store.session(), me));
    const auto plan = [&] {
        return checklistsOfApplicant(store.session())->first().lines;
    };
    const auto skipped = [&] {
        return std::ranges::count(plan(), ItemState::Skipped, &ChecklistLine::state);
    };
    EXPECT_EQ(skipped(), 0);
    me.submit = store.session().today().addDays(40);
    me.opens = me.submit;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_EQ(skipped(), 11); // of twelve: the conference is known
    const auto lines = plan();
    const auto letters = std::ranges::find(lines, u"letters"_qs, &ChecklistLine::id);
    EXPECT_EQ(letters->state, ItemState::Open);
    EXPECT_EQ(letters->due, me.submit->addDays(-42));
}

TEST_F(ChecklistActionsTest, theListForApplyingAgainIsShownAfterAMatchThatFailed) {
    Applicant me;
    me.outcome = MatchOutcome::Unmatched;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_EQ(checklistsOfApplicant(store.session())->first().id, u"again"_qs);
}
