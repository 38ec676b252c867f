// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsreader.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

Facts factsOf(const test::Store& store) {
    return **store.session().facts();
}

Interaction interaction(ContactId person, QDate on, Direction direction) {
    Interaction made;
    made.people = {person};
    made.on = on;
    made.direction = direction;
    return made;
}

} // namespace

TEST(FactsReader, onlyMyWordOrATwoWayOneResetsTheClock) {
    test::Store store;
    const auto id = store.addMentor(u"Jane Sample"_qs);
    store.log(id, {2026, 1, 10}, Direction::Outgoing);
    store.log(id, {2026, 2, 1}, Direction::Incoming);
    auto contact = factsOf(store).contacts.first();
    EXPECT_EQ(contact.lastOutgoing, QDate(2026, 1, 10));
    EXPECT_EQ(contact.lastTouch, QDate(2026, 2, 1));
    store.log(id, {2026, 2, 5}, Direction::Mutual);
    EXPECT_EQ(factsOf(store).contacts.first().lastOutgoing, QDate(2026, 2, 5));
}

TEST(FactsReader, deletingAndUndoingAnInteractionMovesTheClock) {
    test::Store store;
    const auto id = store.addMentor(u"Jane Sample"_qs);
    store.log(id, {2026, 1, 10});
    const auto later = store.log(id, {2026, 2, 10});
    ASSERT_TRUE(deleteInteraction(store.session(), later));
    EXPECT_EQ(factsOf(store).contacts.first().lastOutgoing, QDate(2026, 1, 10));
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(factsOf(store).contacts.first().lastOutgoing, QDate(2026, 2, 10));
}

TEST(FactsReader, aConferenceContactIsHomeTheDayAfterItEnds) {
    test::Store store({2026, 4, 20});
    const auto event = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    store.clock.setDay({2026, 4, 13});
    ASSERT_TRUE(capture(store.session(), u"Jane Sample"_qs, event));
    store.clock.setDay({2026, 4, 20});
    const auto contact = factsOf(store).contacts.first();
    EXPECT_EQ(contact.conferenceMetOn, QDate(2026, 4, 13));
    EXPECT_EQ(contact.conferenceReturned, QDate(2026, 4, 16));
    EXPECT_FALSE(contact.conferenceFollowUp.isValid());
    EXPECT_FALSE(contact.conferenceNotes);
}

TEST(FactsReader, talkingAtTheConferenceIsNoFollowUpAndAMessageIs) {
    test::Store store({2026, 4, 20});
    const auto event = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    const auto id = store.add(u"Jane Sample"_qs);
    auto talk = interaction(id, {2026, 4, 12}, Direction::Mutual);
    talk.channel = Channel::InPerson;
    talk.event = event;
    talk.note = u"registry"_qs;
    ASSERT_TRUE(saveInteraction(store.session(), talk));
    EXPECT_FALSE(factsOf(store).contacts.first().conferenceFollowUp.isValid());
    EXPECT_TRUE(factsOf(store).contacts.first().conferenceNotes);
    auto thanks = interaction(id, {2026, 4, 13}, Direction::Outgoing);
    thanks.purpose = Purpose::ThankYou;
    ASSERT_TRUE(saveInteraction(store.session(), thanks));
    EXPECT_EQ(factsOf(store).contacts.first().conferenceFollowUp, QDate(2026, 4, 13));
}

TEST(FactsReader, theLatestConferenceCounts) {
    test::Store store({2026, 12, 10});
    const auto first = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    const auto second = store.addConference(u"RSNA"_qs, {2026, 11, 29}, {2026, 12, 3});
    const auto id = store.add(u"Jane Sample"_qs);
    for (const auto event : {second, first}) {
        auto talk = interaction(id, event == first ? QDate(2026, 4, 12) : QDate(2026, 12, 1),
                                Direction::Mutual);
        talk.channel = Channel::InPerson;
        talk.event = event;
        ASSERT_TRUE(saveInteraction(store.session(), talk));
    }
    EXPECT_EQ(factsOf(store).contacts.first().conferenceReturned, QDate(2026, 12, 4));
}

TEST(FactsReader, aMessageWaitsUntilTheyAnswerAndIsFollowedUpOnce) {
    test::Store store;
    const auto id = store.add(u"Jane Sample"_qs);
    store.log(id, {2026, 2, 1}, Direction::Outgoing, Channel::Email, true);
    ASSERT_EQ(factsOf(store).interactions.size(), 1);
    EXPECT_FALSE(factsOf(store).interactions.first().followedUp);
    store.log(id, {2026, 2, 9}, Direction::Outgoing, Channel::Email, true);
    const auto waiting = factsOf(store).interactions;
    ASSERT_EQ(waiting.size(), 2);
    EXPECT_TRUE(waiting[0].followedUp);
    EXPECT_EQ(waiting[1].unansweredBefore, 1);
    store.log(id, {2026, 2, 12}, Direction::Incoming);
    const auto open = factsOf(store).interactions;
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.first().direction, Direction::Incoming);
    store.log(id, {2026, 2, 12}, Direction::Outgoing);
    EXPECT_TRUE(factsOf(store).interactions.isEmpty());
}

TEST(FactsReader, aMessageToSeveralCountsOnce) {
    test::Store store;
    auto mail = interaction(store.add(u"Jane Sample"_qs), {2026, 2, 1}, Direction::Outgoing);
    mail.people.append(store.add(u"John Sample"_qs));
    mail.awaitsReply = true;
    ASSERT_TRUE(saveInteraction(store.session(), mail));
    EXPECT_EQ(factsOf(store).interactions.size(), 1);
}

TEST(FactsReader, countsWhatTheProfileAsksFor) {
    test::Store store;
    const auto id = store.addMentor(u"Jane Sample"_qs);
    ASSERT_TRUE(setContactFields(
        store.session(), id,
        {{u"coreMentor"_qs, u"yes"_qs}, {u"mentorTypes"_qs, u"career,research"_qs}}));
    const auto facts = factsOf(store).applicant;
    EXPECT_EQ(facts.coreMentors, 1);
    EXPECT_EQ(facts.mentorTypesCovered,
              (1 << int(MentorType::Career)) | (1 << int(MentorType::Research)));
    EXPECT_EQ(facts.submit, QDate(2026, 9, 2));
}

TEST(FactsReader, leavesOutWhoeverIsInTheTrash) {
    test::Store store;
    const auto id = store.addMentor(u"Jane Sample"_qs);
    store.log(id, {2026, 2, 1}, Direction::Incoming);
    ASSERT_TRUE(deleteContacts(store.session(), {id}));
    EXPECT_TRUE(factsOf(store).contacts.isEmpty());
    EXPECT_TRUE(factsOf(store).interactions.isEmpty());
}
