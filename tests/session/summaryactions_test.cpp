// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/summaryactions.h"
#include "session/summarystore.h"

#include <gmock/gmock.h>

using namespace matchbook;
using namespace matchbook::test;
using namespace testing;

namespace {

Target targetOf(const QList<Target>& targets, TargetId id) {
    for (const Target& target : targets) {
        if (target.id == id)
            return target;
    }
    ADD_FAILURE() << "no target " << token(id);
    return {};
}

TEST(Summary, listsMentorsCoreOnesFirst) {
    const auto session = summarySession();
    const auto mine = *summary(*session, Audience::Mine);
    ASSERT_EQ(mine.mentors.size(), 3);
    EXPECT_EQ(mine.mentors[0].name, u"Jane *Quill* Example");
    EXPECT_TRUE(mine.mentors[0].core);
    EXPECT_EQ(mine.mentors[0].institution, u"Lakeside University Hospital");
    EXPECT_EQ(mine.mentors[0].programs,
              QStringList{u"Lakeside IR Residency (program director)"_qs});
}

TEST(Summary, tellsHowOneIsInTouch) {
    const auto session = summarySession();
    const auto jane = summary(*session, Audience::Adviser)->mentors[0];
    EXPECT_EQ(jane.interactions, 3);
    ASSERT_TRUE(jane.lastUpdate);
    EXPECT_EQ(jane.lastUpdate->on, QDate(2026, 2, 10)) << "an incoming message is no update";
    EXPECT_EQ(jane.lastUpdate->channel, Channel::Video);
    ASSERT_EQ(jane.contexts.size(), 2);
    EXPECT_EQ(jane.contexts[0].event, EventKind::Rotation);
    EXPECT_EQ(jane.contexts[1].project, ProjectState::Active);
    ASSERT_EQ(jane.sponsorshipActions.size(), 1);
    EXPECT_EQ(jane.sponsorshipActions[0].program, u"Lakeside IR Residency");
}

TEST(Summary, leavesOutForTheAdviserWhatIsPrivate) {
    const auto session = summarySession();
    const auto adviser = *summary(*session, Audience::Adviser);
    ASSERT_EQ(adviser.mentors.size(), 2) << "contact with Sam has ended";
    const auto& [jane, lee] = std::tie(adviser.mentors[0], adviser.mentors[1]);
    EXPECT_EQ(jane.note + jane.privateNote + lee.note, QString());
    EXPECT_EQ(jane.advice[0].explanation, QString());
    EXPECT_FALSE(jane.readyToAdvocate) << "a rating of the applicant's";
    EXPECT_EQ(jane.sponsorship, Sponsorship::Active) << "active is a fact";
    EXPECT_EQ(adviser.letters.size(), 1)
        << "neither is whom one might ask, nor who wrote before contact ended";
    for (const SummaryLetter& letter : adviser.letters) {
        EXPECT_EQ(letter.letterId, QString());
        EXPECT_EQ(letter.steps.first().state, LetterState::Asked);
    }
}

TEST(Summary, countsForTheAdviserWhomItShowsAndNobodyElse) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        Contact sam = *stores.contacts.find(ContactId{2}); // contact with him has ended
        sam.coreMentor = true;
        stores.contacts.save(sam, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
        Contact stranger = *stores.contacts.find(ContactId{4});
        stranger.metAt = {1};
        stranger.metOn = QDate(2026, 4, 12);
        stores.contacts.save(stranger, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    const auto mine = *summary(*session, Audience::Mine);
    EXPECT_EQ(targetOf(mine.targets, TargetId::Letters).have, 2);
    EXPECT_EQ(targetOf(mine.targets, TargetId::CoreMentors).have, 2);
    EXPECT_TRUE(targetOf(mine.targets, TargetId::MentorTypes).missing.isEmpty());
    const auto adviser = *summary(*session, Audience::Adviser);
    const Target letters = targetOf(adviser.targets, TargetId::Letters);
    EXPECT_EQ(letters.have, 1);
    EXPECT_EQ(letters.have, adviser.letters.size());
    EXPECT_EQ(targetOf(adviser.targets, TargetId::CoreMentors).have, 1);
    EXPECT_EQ(targetOf(adviser.targets, TargetId::MentorTypes).missing,
              QList{MentorType::Research});
    EXPECT_EQ(targetOf(adviser.targets, TargetId::OverdueUpdates).have, 1)
        << "Jane; Sam is not shown, and thanks are no update";
}

TEST(Summary, keepsTheLastContactsForItsOwnerOnly) {
    const auto session = summarySession();
    const auto jane = summary(*session, Audience::Mine)->mentors[0];
    ASSERT_EQ(jane.recent.size(), 3);
    EXPECT_EQ(jane.recent[0].on, QDate(2026, 2, 12)) << "the latest first";
    EXPECT_EQ(jane.recent[0].direction, Direction::Incoming);
    EXPECT_TRUE(summary(*session, Audience::Adviser)->mentors[0].recent.isEmpty());
}

TEST(Summary, keepsAllForItsOwner) {
    const auto session = summarySession();
    const auto mine = *summary(*session, Audience::Mine);
    EXPECT_THAT(mine.mentors[0].privateNote.toStdString(), HasSubstr("PRIVATE"));
    EXPECT_EQ(mine.letters.size(), 3);
    EXPECT_EQ(mine.letters[1].letterId, u"PRIVATE-4712");
}

TEST(Summary, hasTheFieldsOfErasForAWaivedLetterToo) {
    const auto session = summarySession();
    const auto waived = summary(*session, Audience::Adviser)->letters[0];
    EXPECT_EQ(waived.waived, true);
    EXPECT_EQ(waived.author, u"Jane Quill Example, MD");
    EXPECT_EQ(waived.email, u"jane@example.org");
    EXPECT_EQ(waived.letterId, QString());
}

TEST(Summary, tellsTheAdviserOfNobodyWhoIsNoMentorAndMayNotBeNamed) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        Contact sam = *stores.contacts.find(ContactId{2});
        sam.doNotContact = false;
        sam.introducedBy = {4}; // a stranger
        stores.contacts.save(sam, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
        Contact stranger = *stores.contacts.find(ContactId{4});
        stranger.metAt = {1};
        stranger.metOn = QDate(2026, 4, 12);
        stores.contacts.save(stranger, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    const auto introducerOfSam = [](const Summary& all) {
        return std::ranges::find(all.mentors, u"Sam <b>Sample</b> | Pipe"_qs, &SummaryMentor::name)
            ->introducedBy;
    };
    const auto tellsOfStranger = [](const Summary& all) {
        return std::ranges::any_of(all.updates, [](const SummaryUpdate& update) {
            return update.person == u"PRIVATE stranger";
        });
    };
    EXPECT_EQ(introducerOfSam(*summary(*session, Audience::Mine)), u"PRIVATE stranger");
    EXPECT_TRUE(tellsOfStranger(*summary(*session, Audience::Mine)));
    const auto adviser = *summary(*session, Audience::Adviser);
    EXPECT_EQ(introducerOfSam(adviser), QString());
    EXPECT_FALSE(tellsOfStranger(adviser));
}

TEST(Summary, itsTargetsTellHowManyAndNotWho) {
    const auto session = summarySession();
    EXPECT_FALSE(targetOf(*readiness(*session), TargetId::Letters).people.isEmpty());
    const auto told = *summary(*session, Audience::Adviser);
    for (const Target& target : told.targets)
        EXPECT_TRUE(target.people.isEmpty()) << qPrintable(toText(target.id));
}

TEST(Summary, aHopeForSponsorshipIsNotTold) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        Contact sam = *stores.contacts.find(ContactId{2});
        sam.doNotContact = false;
        stores.contacts.save(sam, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    const auto adviser = *summary(*session, Audience::Adviser);
    ASSERT_EQ(adviser.mentors.size(), 3);
    EXPECT_EQ(adviser.mentors[2].name, u"Sam <b>Sample</b> | Pipe");
    EXPECT_FALSE(adviser.mentors[2].sponsorship) << "cultivating";
}

TEST(Summary, aLetterOfSomebodyInTheTrashIsNotCounted) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        stores.contacts.setTrashed({1}, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    EXPECT_EQ(targetOf(*readiness(*session), TargetId::Letters).have, 1);
    EXPECT_EQ(summary(*session, Audience::Mine)->letters.size(), 2);
}

TEST(Readiness, countsAgreedLettersOnly) {
    const auto session = summarySession();
    const auto targets = *readiness(*session);
    const Target all = targetOf(targets, TargetId::Letters);
    EXPECT_EQ(all.have, 2) << "a candidate is no letter";
    EXPECT_EQ(all.uploaded, 1);
    EXPECT_FALSE(all.met());
    const Target ir = targetOf(targets, TargetId::IrLetters);
    EXPECT_EQ(ir.have, 1);
    EXPECT_TRUE(ir.met());
    EXPECT_EQ(targetOf(targets, TargetId::UsLetters).have, 1);
}

TEST(Readiness, asksUsLettersOfInternationalGraduatesOnly) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        Applicant applicant = stores.applicant.read();
        applicant.pack = Pack::General;
        stores.applicant.save(applicant);
    }));
    const auto targets = *readiness(*session);
    for (const Target& target : targets)
        EXPECT_NE(target.id, TargetId::UsLetters);
    const Target types = targetOf(targets, TargetId::MentorTypes);
    EXPECT_EQ(types.missing, QList{MentorType::CrossSpecialty});
    EXPECT_EQ(targetOf(targets, TargetId::CoreMentors).least, 2);
}

TEST(Readiness, namesTheKindsOfMentorThatAreThere) {
    const auto session = summarySession();
    const Target types = targetOf(*readiness(*session), TargetId::MentorTypes);
    EXPECT_TRUE(types.met());
    EXPECT_EQ(types.covered.size(), 4);
    EXPECT_TRUE(types.missing.isEmpty());
}

TEST(Readiness, isOpenInAnEmptyStoreSaveForOverdueUpdates) {
    const auto session = emptySession();
    const auto targets = *readiness(*session);
    ASSERT_EQ(targets.size(), 10);
    for (const Target& target : targets)
        EXPECT_EQ(target.met(), target.id == TargetId::OverdueUpdates) << token(target.id);
}

TEST(Summary, forgetsWhoIsInTheTrash) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        stores.contacts.setTrashed({1}, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    const auto mine = *summary(*session, Audience::Mine);
    EXPECT_EQ(mine.mentors.size(), 2);
    EXPECT_EQ(mine.mentors[1].introducedBy, QString());
    EXPECT_EQ(targetOf(mine.targets, TargetId::CoreMentors).have, 0);
}

} // namespace
