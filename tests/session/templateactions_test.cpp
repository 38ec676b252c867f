// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"
#include "session/templateactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

DraftTemplate templateNamed(const QString& id) {
    const auto all = draftTemplates();
    EXPECT_TRUE(all.ok());
    const auto found = std::ranges::find(*all, id, &DraftTemplate::id);
    return found == all->end() ? DraftTemplate{} : *found;
}

/// A mentor written to on the last day of January.
class TemplateActionsTest : public ::testing::Test {
protected:
    TemplateActionsTest() {
        mentor = store.addMentor(u"Dr. Jane Sample"_qs);
        store.log(mentor, {2026, 1, 31});
    }

    QString body(const QString& id, Subject subject = Subject::Contact, qint64 subjectId = 0) {
        Reminder about;
        about.contact = mentor;
        about.subject = subject;
        about.subjectId = subjectId;
        return fillTemplate(store.session(), templateNamed(id), about)->body;
    }

    void item(ActionItemKind kind, const QString& text, QDate closed, Outcome outcome,
              const QString& explanation = {}, ProjectId project = {}) {
        ActionItem one;
        one.kind = kind;
        one.person = mentor;
        one.project = project;
        one.text = text;
        one.opened = {2026, 1, 2};
        store.clock.setDay(closed);
        const auto id = addActionItem(store.session(), one);
        ASSERT_TRUE(closeActionItem(store.session(), *id, outcome, explanation));
        store.clock.setDay({2026, 4, 2});
    }

    test::Store store{{2026, 2, 1}};
    ContactId mentor;
};

} // namespace

TEST_F(TemplateActionsTest, anUpdateTellsWhatHappenedSinceTheLastOne) {
    item(ActionItemKind::Commitment, u"send the case list"_qs, {2026, 1, 20}, Outcome::Done);
    item(ActionItemKind::Commitment, u"draft the abstract"_qs, {2026, 2, 20}, Outcome::Done);
    item(ActionItemKind::Commitment, u"call the registry"_qs, {2026, 2, 21}, Outcome::Dropped);
    store.addConference(u"Example IR Meeting"_qs, {2026, 3, 1}, {2026, 3, 4});
    store.addConference(u"Next Meeting"_qs, {2026, 5, 1}, {2026, 5, 4});
    const QString text = body(u"mentor-update"_qs);
    EXPECT_TRUE(text.contains(u"- As promised: draft the abstract"_qs)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"- Took part in Example IR Meeting"_qs));
    EXPECT_FALSE(text.contains(u"case list"_qs));
    EXPECT_FALSE(text.contains(u"registry"_qs));
    EXPECT_FALSE(text.contains(u"Next Meeting"_qs));
}

TEST_F(TemplateActionsTest, anUpdateSaysWhatBecameOfTheirAdvice) {
    item(ActionItemKind::Advice, u"join the section"_qs, {2026, 2, 20}, Outcome::Done);
    item(ActionItemKind::Advice, u"take a research year"_qs, {2026, 2, 21}, Outcome::Declined,
         u"My visa does not allow it."_qs);
    const QString text = body(u"mentor-update"_qs);
    EXPECT_TRUE(text.contains(u"- You advised: join the section. I did.\n"_qs))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"I weighed it and went another way. My visa does not allow it."_qs));
}

TEST_F(TemplateActionsTest, withNothingLoggedTheGapsStay) {
    const QString text = body(u"mentor-update"_qs);
    EXPECT_TRUE(text.startsWith(u"Dear Dr. Sample,"_qs));
    EXPECT_TRUE(text.contains(u"{what you did since}"_qs));
    EXPECT_TRUE(text.contains(u"{what became of their advice}"_qs));
}

TEST_F(TemplateActionsTest, anUpdateNamesTheProjectThatSomethingCameFrom) {
    Project project;
    project.title = u"Registry of stents"_qs;
    project.outputs = {u"poster"_qs};
    store.clock.setDay({2026, 3, 2});
    ASSERT_TRUE(saveProject(store.session(), project).ok());
    EXPECT_TRUE(body(u"mentor-update"_qs).contains(u"- From “Registry of stents”: poster\n"_qs));
}

TEST_F(TemplateActionsTest, anInterviewIsNotTold) {
    Event interview;
    interview.kind = EventKind::Interview;
    interview.name = u"Interview at Lakeside"_qs;
    interview.starts = interview.ends = {2026, 3, 1};
    ASSERT_TRUE(saveEvent(store.session(), interview));
    store.clock.setDay({2026, 4, 2});
    EXPECT_FALSE(body(u"mentor-update"_qs).contains(u"Lakeside"_qs));
}

TEST_F(TemplateActionsTest, aReportOnAProjectHasItsItems) {
    Project project;
    project.title = u"Registry of stents"_qs;
    project.mentors = {mentor};
    const auto id = *saveProject(store.session(), project);
    item(ActionItemKind::Task, u"clean the data"_qs, {2026, 2, 20}, Outcome::Done, {}, id);
    ActionItem open;
    open.text = u"write the methods"_qs;
    open.project = id;
    open.opened = {2026, 2, 1};
    ASSERT_TRUE(addActionItem(store.session(), open));
    const QString text = body(u"project-update"_qs, Subject::Project, id.value);
    EXPECT_TRUE(text.contains(u"Done\n- clean the data\n"_qs)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Next\n- write the methods\n"_qs));
    EXPECT_TRUE(text.contains(u"“Registry of stents”"_qs));
}

TEST_F(TemplateActionsTest, theTopicComesFromTheNoteOnTheMeeting) {
    store.clock.setDay({2026, 3, 2});
    const EventId event = store.addConference(u"Example Days"_qs, {2026, 3, 1}, {2026, 3, 4});
    mentor =
        capture(store.session(), u"Jon Doe, MD !talked about the PAE registry"_qs, event)->contact;
    const QString text = body(u"conference-follow-up"_qs);
    EXPECT_TRUE(text.contains(u"what you said on the PAE registry, and"_qs)) << text.toStdString();
}

TEST_F(TemplateActionsTest, aHelloBeforeAMeetingNamesThatMeetingAndNoEarlierOne) {
    const EventId met = store.addConference(u"Example Days"_qs, {2025, 3, 1}, {2025, 3, 4});
    mentor = capture(store.session(), u"Jon Doe, MD"_qs, met)->contact;
    Event next;
    next.name = u"Next Meeting"_qs;
    next.starts = next.ends = {2026, 5, 1};
    next.wishes = {mentor};
    ASSERT_TRUE(saveEvent(store.session(), next).ok());
    Reminder about;
    about.contact = mentor;
    about.anchor = next.starts;
    const auto filled =
        fillTemplate(store.session(), templateNamed(u"before-conference"_qs), about);
    EXPECT_TRUE(filled->body.contains(u"Next Meeting"_qs)) << filled->body.toStdString();
}

TEST_F(TemplateActionsTest, theApplicantsOwnWordsAndYearsAreFilledIn) {
    Applicant me;
    me.name = u"Sam Example"_qs;
    me.stage = Stage::M2;
    me.season = 2028;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_TRUE(
        body(u"first-meeting"_qs).contains(u"a second-year medical student at {school}"_qs));
    EXPECT_TRUE(body(u"first-meeting-international"_qs).contains(u"the 2028 match"_qs));
}

TEST_F(TemplateActionsTest, onlyTemplatesThatSuitTheApplicantAreOffered) {
    const auto offered = [&](const QString& id) {
        const auto all = suitableTemplates(store.session());
        return std::ranges::count(*all, id, &DraftTemplate::id) == 1;
    };
    EXPECT_TRUE(offered(u"first-meeting"_qs));
    EXPECT_FALSE(offered(u"first-meeting-international"_qs));
    Applicant me;
    me.international = true;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_FALSE(offered(u"first-meeting"_qs));
    EXPECT_TRUE(offered(u"first-meeting-international"_qs));
}
