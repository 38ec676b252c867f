// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"
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

TEST(FactsReader, anAnswerWithoutATimeAnswersWhatWasNotedBeforeItOnThatDay) {
    for (const bool questionHasTime : {true, false}) {
        test::Store store;
        const auto id = store.add(u"Jane Sample"_qs);
        auto question = interaction(id, {2026, 2, 1}, Direction::Incoming);
        auto answer = interaction(id, {2026, 2, 1}, Direction::Outgoing);
        (questionHasTime ? question : answer).time = QTime(9, 0);
        ASSERT_TRUE(saveInteraction(store.session(), question));
        EXPECT_EQ(factsOf(store).interactions.size(), 1);
        ASSERT_TRUE(saveInteraction(store.session(), answer));
        EXPECT_TRUE(factsOf(store).interactions.isEmpty());
    }
}

TEST(FactsReader, aNoteOnAnythingSaidSinceIsANoteOnTheConference) {
    test::Store store({2026, 4, 20});
    const auto event = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    ASSERT_TRUE(capture(store.session(), u"Jane Sample"_qs, event));
    const auto id = factsOf(store).contacts.first().id;
    EXPECT_FALSE(factsOf(store).contacts.first().conferenceNotes);
    auto heard = interaction(id, {2026, 4, 20}, Direction::Incoming);
    heard.note = u"asked for my poster"_qs;
    ASSERT_TRUE(saveInteraction(store.session(), heard));
    EXPECT_TRUE(factsOf(store).contacts.first().conferenceNotes);
    EXPECT_FALSE(factsOf(store).contacts.first().conferenceFollowUp.isValid());
}

TEST(FactsReader, aConferenceIsLongOverForWhoeverIsEnteredMoreThanAMonthLater) {
    test::Store store({2026, 5, 15});
    const auto event = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    ASSERT_TRUE(capture(store.session(), u"Jane Sample"_qs, event));
    EXPECT_FALSE(factsOf(store).contacts.first().conferenceLongOver);
    store.clock.setDay({2026, 5, 16});
    ASSERT_TRUE(capture(store.session(), u"John Sample"_qs, event));
    EXPECT_TRUE(factsOf(store).contacts.last().conferenceLongOver);
    EXPECT_EQ(factsOf(store).contacts.last().conferenceReturned, QDate(2026, 4, 16));
}

TEST(FactsReader, anIntroductionIsThankedForByThanksOrNewsOrInTheLedger) {
    test::Store store({2026, 3, 2});
    const auto ana = store.add(u"Ana Ficta"_qs);
    store.log(ana, {2026, 3, 1});
    Contact introduced;
    setWholeName(introduced, u"Jane Sample"_qs);
    introduced.introducedBy = ana;
    ASSERT_TRUE(saveContact(store.session(), introduced, {}, {}));
    EXPECT_EQ(factsOf(store).contacts.first().introducedOn, QDate(2026, 3, 2));
    EXPECT_FALSE(factsOf(store).contacts.first().introductionThanked);
    store.log(ana, {2026, 3, 2});
    EXPECT_TRUE(factsOf(store).contacts.first().introductionThanked);
    EXPECT_FALSE(factsOf(store).contacts.first().lastThanks.isValid());
    ASSERT_TRUE(store.session().undo());
    Favor favor;
    favor.person = ana;
    favor.kind = FavorKind::Introduction;
    favor.on = QDate(2026, 3, 2);
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_TRUE(factsOf(store).contacts.first().introductionThanked);
}

TEST(FactsReader, knowsWhenALetterArrivedAndWhenItsWriterWasThanked) {
    test::Store store({2026, 8, 20});
    Letter letter;
    letter.writer = store.add(u"Jane Sample"_qs);
    letter.kind = LetterKind::Dr;
    reach(letter, LetterState::Uploaded, {2026, 8, 10});
    reach(letter, LetterState::Assigned, {2026, 8, 15});
    ASSERT_TRUE(saveLetter(store.session(), letter));
    EXPECT_EQ(factsOf(store).letters.first().arrived, QDate(2026, 8, 10));
    EXPECT_EQ(factsOf(store).applicant.letters, 1);
    EXPECT_EQ(factsOf(store).applicant.lettersBesideIr, 1);
    store.log(letter.writer, {2026, 8, 11});
    EXPECT_FALSE(factsOf(store).contacts.first().lastThanks.isValid());
    auto thanks = interaction(letter.writer, {2026, 8, 12}, Direction::Outgoing);
    thanks.purpose = Purpose::ThankYou;
    ASSERT_TRUE(saveInteraction(store.session(), thanks));
    EXPECT_EQ(factsOf(store).contacts.first().lastThanks, QDate(2026, 8, 12));
}

TEST(FactsReader, helpIsALetterThatIsInOrAnActionOfASponsor) {
    test::Store store({2026, 8, 20});
    const auto ana = store.add(u"Ana Ficta"_qs);
    const auto bo = store.add(u"Bo Muster"_qs);
    store.addMentor(u"Chi Exemplar"_qs);
    const auto helped = [&] {
        QList<bool> all;
        for (const ContactFacts& facts : factsOf(store).contacts)
            all += facts.hasHelped;
        return all;
    };
    EXPECT_EQ(helped(), (QList{false, false, true}));
    Letter letter;
    letter.writer = ana;
    reach(letter, LetterState::Agreed, {2026, 8, 1});
    letter = *findLetter(store.session(), *saveLetter(store.session(), letter));
    EXPECT_EQ(helped(), (QList{false, false, true}));
    reach(letter, LetterState::Uploaded, {2026, 8, 10});
    ASSERT_TRUE(saveLetter(store.session(), letter));
    EXPECT_EQ(helped(), (QList{true, false, true}));
    Favor favor;
    favor.person = bo;
    favor.kind = FavorKind::PdCall;
    favor.on = QDate(2026, 8, 15);
    favor.direction = FavorDirection::Asked;
    favor = *findFavor(store.session(), *saveFavor(store.session(), favor));
    EXPECT_EQ(helped(), (QList{true, false, true}));
    favor.direction = FavorDirection::Received;
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_EQ(helped(), (QList{true, true, true}));
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(helped(), (QList{true, false, true}));
}

TEST(FactsReader, aSocietyIsJoinedByATickAndNotByKnowingItsMembers) {
    test::Store store;
    store.add(u"Jane Sample"_qs, u"Society of Interventional Radiology"_qs);
    ASSERT_TRUE(store.session().write({}, [](Stores& stores) {
        auto society = stores.organizations.all().first();
        society.kind = OrganizationKind::Society;
        stores.organizations.save(society, QDateTime::currentDateTimeUtc());
    }));
    EXPECT_EQ(factsOf(store).applicant.societies, 0);
    auto me = *applicant(store.session());
    me.ticked = {u"sir"_qs, u"headline"_qs};
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_EQ(factsOf(store).applicant.societies, 1);
    EXPECT_EQ(factsOf(store).applicant.involvement, 1);
}

TEST(FactsReader, interestShowsInBeingThereInAProjectAndInWords) {
    test::Store store;
    EXPECT_EQ(factsOf(store).applicant.signsOfInterest, 0);
    Project project;
    project.title = u"Outcomes"_qs;
    ASSERT_TRUE(saveProject(store.session(), project));
    EXPECT_EQ(factsOf(store).projects.first().started, QDate(2026, 3, 2));
    auto me = *applicant(store.session());
    me.narrative = u"Because it heals through a needle."_qs;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_EQ(factsOf(store).applicant.signsOfInterest, 2);
}
