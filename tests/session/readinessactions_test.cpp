// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/readinessactions.h"
#include "support/store.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace matchbook {

class Overview : public ::testing::Test {
protected:
    ReadinessOverview overview() { return *readinessOverview(m_store.session()); }

    Target target(TargetId id) {
        const auto targets = overview().targets;
        return *std::ranges::find(targets, id, &Target::id);
    }

    LetterId letter(ContactId writer, LetterState state) {
        Letter one;
        one.writer = writer;
        one.state = state;
        return *saveLetter(m_store.session(), one);
    }

    test::Store m_store; ///< 2 March 2026
};

TEST_F(Overview, countsTwelveMonthsWithThisOneLast) {
    const auto months = overview().months;
    ASSERT_EQ(months.size(), 12);
    EXPECT_EQ(months.first().first, QDate(2025, 4, 1));
    EXPECT_EQ(months.last().first, QDate(2026, 3, 1));
}

TEST_F(Overview, countsTouchesByMonthAndDirection) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    const auto bo = m_store.add(u"Bo Bell"_qs);
    m_store.log(ann, {2026, 2, 1});
    m_store.log(bo, {2026, 2, 28});
    m_store.log(ann, {2026, 2, 27});
    m_store.log(ann, {2026, 3, 1}, Direction::Incoming);
    m_store.log(bo, {2025, 4, 1}, Direction::Mutual);
    m_store.log(bo, {2025, 3, 31});
    const auto months = overview().months;
    EXPECT_EQ(months[10].outgoing, 3);
    EXPECT_EQ(months[10].incoming, 0);
    EXPECT_EQ(months[11].incoming, 1);
    EXPECT_EQ(months[0].mutual, 1);
    EXPECT_EQ(months[0].outgoing, 0) << "older than twelve months";
}

TEST_F(Overview, countsNoTouchThatIsInTheTrash) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    m_store.log(ann, {2026, 2, 1});
    const auto gone = m_store.log(ann, {2026, 2, 2});
    ASSERT_TRUE(deleteInteraction(m_store.session(), gone));
    EXPECT_EQ(overview().months[10].outgoing, 1);
}

TEST_F(Overview, namesThoseTouchedInAMonthOnceAndTheEarliestFirst) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    const auto bo = m_store.add(u"Bo Bell"_qs);
    m_store.log(bo, {2026, 2, 28});
    m_store.log(ann, {2026, 2, 1});
    m_store.log(ann, {2026, 2, 28});
    m_store.log(ann, {2026, 2, 27}, Direction::Incoming);
    m_store.log(bo, {2026, 3, 1}, Direction::Incoming);
    const auto touched = [this](Direction direction) {
        return *touchedIn(m_store.session(), {2026, 2, 14}, direction);
    };
    EXPECT_EQ(touched(Direction::Outgoing), (QList{ann, bo}));
    EXPECT_EQ(touched(Direction::Incoming), QList{ann});
    EXPECT_EQ(touched(Direction::Mutual), QList<ContactId>());
}

TEST_F(Overview, tellsMentorsApartByTheirNextUpdate) {
    const auto fresh = m_store.addMentor(u"Ann Fresh"_qs);
    const auto due = m_store.addMentor(u"Bo Due"_qs);
    const auto late = m_store.addMentor(u"Cy Late"_qs);
    m_store.add(u"Di Nobody"_qs);
    m_store.log(fresh, {2026, 2, 20});
    m_store.log(due, {2025, 12, 20});
    m_store.log(late, {2025, 6, 1});
    const auto found = overview();
    EXPECT_EQ(found.onTime, (Counted{1, {fresh}}));
    EXPECT_EQ(found.due, (Counted{1, {due}}));
    EXPECT_EQ(found.overdue, (Counted{1, {late}}));
}

TEST_F(Overview, countsLettersByStateWithTheirWriters) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    const auto bo = m_store.add(u"Bo Bell"_qs);
    letter(ann, LetterState::Asked);
    letter(bo, LetterState::Agreed);
    letter(ann, LetterState::Agreed);
    const auto letters = overview().letters;
    ASSERT_EQ(letters.size(), 2);
    EXPECT_EQ(letters[0], (LetterCount{LetterState::Asked, {1, {ann}}}));
    EXPECT_EQ(letters[1], (LetterCount{LetterState::Agreed, {2, {bo, ann}}}));
    ASSERT_TRUE(deleteContacts(m_store.session(), {ann}));
    EXPECT_EQ(overview().letters.size(), 1);
}

TEST_F(Overview, eachTargetKnowsThePeopleBehindItsNumber) {
    Contact core;
    core.name = u"Ann Core"_qs;
    core.coreMentor = true;
    core.mentorTypes = {MentorType::Research, MentorType::Career};
    core.awareOfGoals = core.readyToAdvocate = true;
    const auto ann = *saveContact(m_store.session(), core, {}, {});
    letter(ann, LetterState::Agreed);
    Project project;
    project.title = u"Registry"_qs;
    project.mentors = {ann};
    ASSERT_TRUE(saveProject(m_store.session(), project));
    for (const TargetId id : {TargetId::CoreMentors, TargetId::MentorTypes, TargetId::IrLetters,
                              TargetId::Letters, TargetId::Advocates, TargetId::Projects})
        EXPECT_EQ(target(id).people, QList{ann}) << qPrintable(toText(id));
    EXPECT_EQ(target(TargetId::MentorTypes).have, 2) << "two kinds in one person";
    EXPECT_TRUE(target(TargetId::Events).people.isEmpty());
    EXPECT_TRUE(target(TargetId::OverdueUpdates).people.isEmpty());
    m_store.clock.setDay({2027, 3, 2});
    EXPECT_TRUE(target(TargetId::OverdueUpdates).people.contains(ann));
}

TEST_F(Overview, aConferenceCountsOnceItHasBegun) {
    Event event;
    event.name = u"SIR 2029"_qs;
    event.starts = m_store.session().today().addDays(1);
    event.ends = event.starts.addDays(4);
    ASSERT_TRUE(saveEvent(m_store.session(), event));
    EXPECT_EQ(target(TargetId::Events).have, 0);
    m_store.clock.setDay(event.starts);
    EXPECT_EQ(target(TargetId::Events).have, 1);
}

TEST_F(Overview, namesThoseMetAtTheConferencesThatCount) {
    const QDate today = m_store.session().today();
    const auto eventOn = [&](QDate day, EventKind kind) {
        Event event;
        event.name = u"Event of "_qs + day.toString(Qt::ISODate) + toText(kind);
        event.kind = kind;
        event.starts = event.ends = day;
        return *saveEvent(m_store.session(), event);
    };
    const auto metAt = [&](const char* name, EventId event) {
        Contact person;
        person.name = QString::fromLatin1(name);
        person.metAt = event;
        return *saveContact(m_store.session(), person, {}, {});
    };
    const EventId conference = eventOn(today.addDays(-20), EventKind::Conference);
    const auto bo = metAt("Bo Bell", conference);
    metAt("Cy Coming", eventOn(today.addDays(20), EventKind::Conference));
    const auto dee = metAt("Dee Day", eventOn(today.addDays(-9), EventKind::Shadowing));
    const auto ann = m_store.add(u"Ann Adams"_qs);
    Interaction seen;
    seen.people = {ann};
    seen.on = today.addDays(-20);
    seen.event = conference;
    ASSERT_TRUE(saveInteraction(m_store.session(), seen));
    EXPECT_EQ(*peopleMetFor(m_store.session(), TargetId::Events), (QList{ann, bo}));
    EXPECT_EQ(*peopleMetFor(m_store.session(), TargetId::Shadowing), QList{dee});
    ASSERT_TRUE(deleteContacts(m_store.session(), {bo}));
    EXPECT_EQ(*peopleMetFor(m_store.session(), TargetId::Events), QList{ann});
}

TEST_F(Overview, theTargetOfUpdatesAndTheirChartCountTheSamePeople) {
    const auto ann = m_store.addMentor(u"Ann Late"_qs);
    const auto stranger = m_store.add(u"Bo Stranger"_qs);
    m_store.log(ann, {2025, 6, 1});
    for (const ContactId person : {ann, ann, stranger}) {
        Project project;
        project.title = u"Registry"_qs;
        project.state = ProjectState::Active;
        project.started = QDate(2025, 6, 1);
        project.mentors = {person};
        ASSERT_TRUE(saveProject(m_store.session(), project));
    }
    EXPECT_EQ(target(TargetId::OverdueUpdates).people, QList{ann}) << "once, though twice late";
    EXPECT_EQ(target(TargetId::OverdueUpdates).have, overview().overdue.count);
}

TEST_F(Overview, ofAnEmptyStoreIsAllZero) {
    const auto found = overview();
    EXPECT_EQ(found.onTime, Counted());
    EXPECT_TRUE(found.letters.isEmpty());
    EXPECT_TRUE(std::ranges::all_of(found.months, [](const TouchMonth& month) {
        return month.outgoing + month.incoming + month.mutual == 0;
    }));
}

} // namespace matchbook
