// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/letteractions.h"
#include "session/logactions.h"
#include "session/summarystore.h"

#include <gmock/gmock.h>

using namespace matchbook;
using namespace matchbook::test;
using namespace testing;

namespace {

const QDate today(2026, 7, 1);
const QDateTime now({2026, 7, 1}, {8, 0}, Qt::UTC);

class LetterActions : public Test {
protected:
    ContactId person(const QString& name, auto&& with) {
        return *m_session->write({}, [&](Stores& stores) {
            Contact contact;
            contact.name = name;
            contact.level = Level::Attending;
            contact.relationship = Relationship::Mentor;
            with(contact);
            return stores.contacts.add(contact, now);
        });
    }
    ContactId person(const QString& name) {
        return person(name, [](Contact&) {});
    }

    OrganizationId organization(const QString& name,
                                OrganizationKind kind = OrganizationKind::Program) {
        return *m_session->write({}, [&](Stores& stores) {
            Organization one;
            one.name = name;
            one.kind = kind;
            return stores.organizations.add(one, now);
        });
    }

    LetterId letter(ContactId writer, LetterState state = LetterState::Agreed) {
        Letter one;
        one.writer = writer;
        reach(one, state, {2026, 5, 1});
        return *saveLetter(*m_session, one);
    }

    Letter stored(LetterId id) { return *findLetter(*m_session, id); }

    QStringList ranked() {
        QStringList names;
        for (const PossibleWriter& writer : *possibleWriters(*m_session))
            names += writer.name;
        return names;
    }

    std::unique_ptr<Session> m_session = emptySession();
};

TEST_F(LetterActions, aLetterSaysWhoWritesItAndSinceWhenItIsLate) {
    const auto anna = person(u"Anna"_qs, [](Contact& one) {
        one.coreMentor = true;
        one.metOn = QDate(2025, 1, 1);
    });
    Letter late = stored(letter(anna));
    late.deadline = QDate(2026, 6, 20);
    ASSERT_TRUE(saveLetter(*m_session, late));
    letter(anna, LetterState::Candidate);
    const auto lines = *letterLines(*m_session);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].writer, u"Anna") << "the next deadline first";
    EXPECT_EQ(lines[0].lateSince, QDate(2026, 6, 20));
    EXPECT_TRUE(lines[0].coreMentor);
    EXPECT_FALSE(lines[1].lateSince);
    ASSERT_TRUE(moveLetter(*m_session, late.id, LetterState::Uploaded, today));
    EXPECT_FALSE(letterLines(*m_session)->first().lateSince) << "it is there";
}

/// A waived letter may not be seen by the applicant, and none is kept: a field that comes to be is
/// to be thought about here.
TEST_F(LetterActions, aLetterHasNoPlaceForWhatItSays) {
    QStringList fields;
    fieldsOf<Letter>([&](const char* field, auto) { fields += QString::fromLatin1(field); });
    EXPECT_EQ(
        fields.join(u' '),
        u"id uid created updated trashed writer kind state authorName authorEmail authorTitle "
        "authorDepartment specialty standardized chairRequirement waived letterId deadline "
        "highlights");
}

TEST_F(LetterActions, aLetterOfSomebodyInTheTrashIsNotListed) {
    const auto anna = person(u"Anna"_qs);
    letter(anna);
    ASSERT_TRUE(
        m_session->write({}, [&](Stores& stores) { stores.contacts.setTrashed(anna, now); }));
    EXPECT_TRUE(letterLines(*m_session)->isEmpty());
}

TEST_F(LetterActions, targetsAreThoseAboutLetters) {
    for (const Target& target : *letterTargets(*m_session))
        EXPECT_THAT(token(target.id), HasSubstr("letters"));
}

TEST_F(LetterActions, aMoveIsOneStepOfUndo) {
    const auto id = letter(person(u"Anna"_qs));
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Uploaded, {2026, 6, 20}));
    EXPECT_EQ(reachedOn(stored(id), LetterState::Uploaded), QDate(2026, 6, 20));
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(stored(id).state, LetterState::Agreed);
    EXPECT_FALSE(reachedOn(stored(id), LetterState::Uploaded));
}

TEST_F(LetterActions, aMoveBackTakesBackWhatCameAfter) {
    const auto id = letter(person(u"Anna"_qs));
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Uploaded, today));
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Agreed, {2026, 5, 2}));
    EXPECT_EQ(stored(id).steps.size(), 1);
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Entered, today));
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Declined, today));
    EXPECT_TRUE(reachedOn(stored(id), LetterState::Entered)) << "it was entered all the same";
}

TEST_F(LetterActions, noStateIsReachedOnADayToCome) {
    const auto id = letter(person(u"Anna"_qs));
    const auto refused = moveLetter(*m_session, id, LetterState::Uploaded, today.addDays(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"on");
    EXPECT_EQ(moveLetter(*m_session, {99}, LetterState::Uploaded, today).error().code,
              Error::Code::NotFound);
}

TEST_F(LetterActions, aLetterInErasIsAssignedWithItsFirstProgram) {
    const auto id = letter(person(u"Anna"_qs), LetterState::Uploaded);
    const auto program = organization(u"Lakeside IR"_qs);
    ASSERT_TRUE(assignLetter(*m_session, id, {program, program}));
    EXPECT_EQ(stored(id).programs, QList{program}) << "each once";
    EXPECT_EQ(stored(id).state, LetterState::Assigned);
    const auto programs = *programsForLetters(*m_session);
    ASSERT_EQ(programs.size(), 1);
    EXPECT_EQ(programs[0].letters, 1);
}

TEST_F(LetterActions, aLetterThatIsNotThereYetCanBeAssigned) {
    const auto id = letter(person(u"Anna"_qs), LetterState::Confirmed);
    ASSERT_TRUE(assignLetter(*m_session, id, {organization(u"Lakeside IR"_qs)}));
    EXPECT_EQ(stored(id).state, LetterState::Confirmed);
}

TEST_F(LetterActions, noProgramTakesAFifthLetter) {
    const auto anna = person(u"Anna"_qs);
    const auto program = organization(u"Lakeside IR"_qs);
    for (int i = 0; i < mostLettersForProgram; ++i)
        ASSERT_TRUE(assignLetter(*m_session, letter(anna), {program}));
    const auto fifth = letter(anna);
    const auto refused = assignLetter(*m_session, fifth, {program});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().text, u"Lakeside IR");
    EXPECT_TRUE(stored(fifth).programs.isEmpty());
    ASSERT_TRUE(deleteLetter(*m_session, lettersOf(*m_session, anna)->first().id));
    EXPECT_TRUE(assignLetter(*m_session, fifth, {program})) << "the Trash does not count";
}

TEST_F(LetterActions, aLetterIsAssignedOnceItIsAgreedTo) {
    const auto program = organization(u"Lakeside IR"_qs);
    const auto id = letter(person(u"Anna"_qs), LetterState::Asked);
    const auto refused = assignLetter(*m_session, id, {program});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"letter not agreed");
    EXPECT_EQ(refused.error().text, u"Anna");
    ASSERT_TRUE(moveLetter(*m_session, id, LetterState::Agreed, today));
    ASSERT_TRUE(assignLetter(*m_session, id, {program}));
    EXPECT_TRUE(moveLetter(*m_session, id, LetterState::Asked, today)) << "it stays assigned";
}

TEST_F(LetterActions, programsStandInTheirNaturalOrderThoseAppliedToFirst) {
    organization(u"Program 10"_qs);
    organization(u"Program 2"_qs);
    const auto applied = organization(u"program 11"_qs);
    ASSERT_TRUE(m_session->write({}, [&](Stores& stores) {
        auto one = *stores.organizations.find(applied);
        one.status = ApplicationStatus::Applied;
        stores.organizations.save(one, now);
    }));
    QStringList names;
    for (const ProgramLetters& one : *programsForLetters(*m_session))
        names += one.name;
    EXPECT_EQ(names, (QStringList{u"program 11"_qs, u"Program 2"_qs, u"Program 10"_qs}));
}

TEST_F(LetterActions, aNewLetterIsNoFifthOneEither) {
    const auto anna = person(u"Anna"_qs);
    const auto program = organization(u"Lakeside IR"_qs);
    const auto add = [&](LetterState state) {
        Letter one;
        one.writer = anna;
        reach(one, state, today);
        assign(one, {program}, today);
        return saveLetter(*m_session, one);
    };
    for (int i = 0; i < mostLettersForProgram; ++i)
        ASSERT_TRUE(add(LetterState::Agreed));
    const auto refused = add(LetterState::Agreed);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"letters of program");
}

TEST_F(LetterActions, aDeclinedLetterIsNotAmongTheFour) {
    const auto anna = person(u"Anna"_qs);
    const auto program = organization(u"Lakeside IR"_qs);
    QList<LetterId> letters;
    for (int i = 0; i < mostLettersForProgram; ++i)
        ASSERT_TRUE(assignLetter(*m_session, letters.emplace_back(letter(anna)), {program}));
    ASSERT_TRUE(moveLetter(*m_session, letters[0], LetterState::Declined, today));
    EXPECT_EQ(programsForLetters(*m_session)->first().letters, mostLettersForProgram - 1);
    ASSERT_TRUE(assignLetter(*m_session, letter(anna), {program}));
    const auto again = moveLetter(*m_session, letters[0], LetterState::Agreed, today);
    ASSERT_FALSE(again) << "its place is taken";
    EXPECT_EQ(again.error().field, u"letters of program");
}

TEST_F(LetterActions, anAssignmentIsFinalSaveForItsUndo) {
    const auto id = letter(person(u"Anna"_qs));
    ASSERT_TRUE(assignLetter(*m_session, id, {organization(u"Lakeside IR"_qs)}));
    Letter without = stored(id);
    without.programs.clear();
    const auto refused = saveLetter(*m_session, without);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().field, u"assignment");
    EXPECT_EQ(refused.error().text, u"Lakeside IR");
    EXPECT_EQ(stored(id).programs.size(), 1);
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(stored(id).programs.isEmpty());
}

TEST_F(LetterActions, aLetterGoesToProgramsOnly) {
    const auto id = letter(person(u"Anna"_qs));
    const auto refused = assignLetter(
        *m_session, id, {organization(u"Lakeside Hospital"_qs, OrganizationKind::Hospital)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"program");
    EXPECT_EQ(assignLetter(*m_session, id, {{99}}).error().code, Error::Code::NotFound);
}

TEST_F(LetterActions, writersAreRankedByRelationshipBeforeTitle) {
    person(u"Chair"_qs, [](Contact& one) {
        one.relationship = Relationship::Connection;
        one.chair = true;
        one.metOn = QDate(2024, 1, 1);
    });
    person(u"New mentor"_qs, [](Contact& one) { one.metOn = QDate(2026, 6, 1); });
    person(u"Old mentor"_qs, [](Contact& one) { one.metOn = QDate(2025, 1, 1); });
    person(u"Core"_qs, [](Contact& one) { one.coreMentor = true; });
    EXPECT_EQ(ranked(), (QStringList{u"Core"_qs, u"Old mentor"_qs, u"New mentor"_qs, u"Chair"_qs}));
}

TEST_F(LetterActions, amongThoseKnownAsLongWorkThenExchangeThenTitleDecide) {
    const auto with = [](Contact& one) {
        one.metOn = QDate(2026, 1, 1);
    };
    person(u"Director"_qs, [&](Contact& one) {
        with(one);
        one.programDirector = true;
    });
    const auto writes = person(u"Writes back"_qs, with);
    const auto worked = person(u"Worked with"_qs, with);
    person(u"Nobody"_qs, with);
    Project project;
    project.title = u"Registry"_qs;
    project.mentors = {worked};
    ASSERT_TRUE(saveProject(*m_session, project));
    Interaction reply;
    reply.people = {writes};
    reply.on = {2026, 5, 1};
    reply.direction = Direction::Incoming;
    ASSERT_TRUE(saveInteraction(*m_session, reply));
    EXPECT_EQ(ranked(),
              (QStringList{u"Worked with"_qs, u"Writes back"_qs, u"Director"_qs, u"Nobody"_qs}));
    const auto first = possibleWriters(*m_session)->first();
    EXPECT_EQ(first.works, 1);
    EXPECT_EQ(first.monthsKnown, 6);
}

TEST_F(LetterActions, whoHasALetterOrIsJuniorOrWasLeftIsNoPossibleWriter) {
    letter(person(u"Has one"_qs), LetterState::Declined);
    person(u"Resident"_qs, [](Contact& one) { one.level = Level::Resident; });
    person(u"Left"_qs, [](Contact& one) { one.doNotContact = true; });
    person(u"Met once"_qs, [](Contact& one) { one.relationship = Relationship::Acquaintance; });
    EXPECT_TRUE(ranked().isEmpty());
}

TEST_F(LetterActions, theFieldOfTheWriterTellsTheKindOfLetter) {
    person(u"A"_qs, [](Contact& one) { one.specialty = u"Interventional Radiology"_qs; });
    person(u"B"_qs, [](Contact& one) { one.department = u"Department of Surgery"_qs; });
    person(u"C"_qs, [](Contact& one) { one.mentorTypes = {MentorType::Research}; });
    const auto writers = *possibleWriters(*m_session);
    EXPECT_EQ(writers[0].kind, LetterKind::Ir);
    EXPECT_EQ(writers[1].kind, LetterKind::Surgical);
    EXPECT_EQ(writers[2].kind, LetterKind::Research);
}

} // namespace
