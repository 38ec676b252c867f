// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventactions.h"
#include "session/exportactions.h"
#include "session/profileactions.h"
#include "session/programactions.h"
#include "session/trashactions.h"
#include "support/print.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class ProgramActionsTest : public ::testing::Test {
protected:
    [[nodiscard]] Session& session() const { return m_store.session(); }

    OrganizationId addProgram(const QString& name, const QString& acgmeId = {}) const {
        Organization program;
        program.name = name;
        program.acgmeId = acgmeId;
        return *saveProgram(session(), program);
    }

    [[nodiscard]] Organization program(OrganizationId id) const {
        return programDetails(session(), id)->program;
    }

    ContactId addAt(const QString& name, const QString& organization,
                    Relationship relationship) const {
        Contact contact;
        setWholeName(contact, name);
        contact.relationship = relationship;
        return *saveContact(session(), contact, organization, u"faculty"_qs);
    }

    [[nodiscard]] Contents contents() const {
        return *session().read([](Stores& stores) { return readContents(stores); });
    }

    template <class T>
    void refused(const Result<T>& result, Error::Code code, const QString& field) const {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code);
        EXPECT_EQ(result.error().field, field);
    }

    test::Store m_store;
};

} // namespace

TEST_F(ProgramActionsTest, aListSaysWhoIsKnownThereAndHowWell) {
    const auto lakeside = addProgram(u"Lakeside IR"_qs);
    addProgram(u"Hillside IR"_qs);
    addAt(u"Amy Acquaintance"_qs, u"Lakeside IR"_qs, Relationship::Acquaintance);
    const auto mentor = addAt(u"Max Mentor"_qs, u"Lakeside IR"_qs, Relationship::Mentor);
    addAt(u"Pat Prospect"_qs, u"Lakeside IR"_qs, Relationship::Prospect);
    m_store.log(mentor, {2026, 2, 1});
    const auto lines = *programs(session());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].program.name, u"Hillside IR") << "in the order of their names";
    EXPECT_EQ(lines[0].known, 0);
    EXPECT_FALSE(lines[0].closest);
    EXPECT_EQ(lines[1].program.id, lakeside);
    EXPECT_EQ(lines[1].known, 2);
    EXPECT_EQ(lines[1].wished, 1);
    ASSERT_TRUE(lines[1].closest);
    EXPECT_EQ(lines[1].closest->name, u"Max Mentor");
    EXPECT_EQ(lines[1].closest->lastTouch, QDate(2026, 2, 1));
    const auto details = *programDetails(session(), lakeside);
    ASSERT_EQ(details.people.size(), 3);
    EXPECT_EQ(details.people[1].name, u"Amy Acquaintance");
}

TEST_F(ProgramActionsTest, anInterviewDayRaisesTheApplicationAndIsAnEvent) {
    const auto id = addProgram(u"Lakeside IR"_qs);
    const auto setDay = [&](QDate day) {
        Organization one = program(id);
        one.interviewOn = day;
        ASSERT_TRUE(saveProgram(session(), one));
    };
    ASSERT_TRUE(setProgramFields(session(), id, {{u"status"_qs, u"applying"_qs}}));
    setDay({2026, 11, 3});
    EXPECT_EQ(program(id).status, ApplicationStatus::Interview);
    auto events = programDetails(session(), id)->events;
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events[0].kind, EventKind::Interview);
    EXPECT_EQ(events[0].name, u"Interview: Lakeside IR");
    EXPECT_EQ(events[0].starts, QDate(2026, 11, 3));
    setDay({2026, 11, 10});
    events = programDetails(session(), id)->events;
    ASSERT_EQ(events.size(), 1) << "it is moved";
    EXPECT_EQ(events[0].ends, QDate(2026, 11, 10));
    ASSERT_TRUE(session().undo());
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(programDetails(session(), id)->events.isEmpty()) << "each one step of undo";
    EXPECT_EQ(program(id).status, ApplicationStatus::Applying);
}

TEST_F(ProgramActionsTest, anInterviewThatIsAnEventAlreadyIsNotAddedAgain) {
    const auto id = addProgram(u"Lakeside IR"_qs);
    Event own;
    own.kind = EventKind::Interview;
    own.name = u"Second look"_qs;
    own.starts = own.ends = QDate(2026, 11, 3);
    own.organization = id;
    ASSERT_TRUE(saveEvent(session(), own));
    ASSERT_TRUE(setProgramFields(
        session(), id, {{u"status"_qs, u"ranked"_qs}, {u"interviewOn"_qs, u"2026-11-03"_qs}}));
    EXPECT_EQ(programDetails(session(), id)->events.size(), 1);
    EXPECT_EQ(program(id).status, ApplicationStatus::Ranked) << "later than an interview";
    ASSERT_TRUE(setProgramFields(session(), id, {{u"interviewOn"_qs, QString()}}));
    EXPECT_EQ(programDetails(session(), id)->events.size(), 1) << "nothing is thrown away";
}

TEST_F(ProgramActionsTest, whoLeftOrIsInTheTrashIsNotThere) {
    const auto lakeside = addProgram(u"Lakeside IR"_qs);
    const auto gone = addAt(u"Gone Away"_qs, u"Lakeside IR"_qs, Relationship::Mentor);
    const auto deleted = addAt(u"Del Eted"_qs, u"Lakeside IR"_qs, Relationship::Mentor);
    Contact left = m_store.contact(gone);
    left.roles[0].to = QDate(2025, 6, 30);
    ASSERT_TRUE(session().write({Operation::EditContact, {}}, [&](Stores& stores) {
        stores.contacts.save(left, session().now());
    }));
    ASSERT_TRUE(deleteContacts(session(), {deleted}));
    EXPECT_TRUE(programDetails(session(), lakeside)->people.isEmpty());
}

TEST_F(ProgramActionsTest, theOldNameStaysAsAnAlias) {
    const auto id = addProgram(u"Lakeside IR"_qs);
    Organization renamed = program(id);
    renamed.name = u"Lakeside Medical Center"_qs;
    ASSERT_TRUE(saveProgram(session(), renamed));
    EXPECT_EQ(program(id).aliases, QStringList{u"Lakeside IR"_qs});
    EXPECT_EQ(*findProgram(session(), u"lakeside ir"_qs), id);
    renamed = program(id);
    renamed.name = u"Lakeside IR"_qs;
    ASSERT_TRUE(saveProgram(session(), renamed));
    EXPECT_EQ(program(id).aliases, QStringList{u"Lakeside Medical Center"_qs})
        << "called so again, the name is no alias";
}

TEST_F(ProgramActionsTest, aPlaceOfThatNameBecomesTheProgramWithItsPeople) {
    addAt(u"Jane Doe"_qs, u"Lakeside IR"_qs, Relationship::Connection);
    const auto id = addProgram(u"lakeside IR"_qs, u"4160100001"_qs);
    EXPECT_EQ(program(id).name, u"Lakeside IR");
    EXPECT_EQ(program(id).acgmeId, u"4160100001");
    EXPECT_EQ(programDetails(session(), id)->people.size(), 1);
    EXPECT_EQ(contents().organizations.size(), 1);
}

TEST_F(ProgramActionsTest, aSecondProgramOfTheSameNameIsRefused) {
    addProgram(u"Lakeside IR"_qs);
    Organization again;
    again.name = u"LAKESIDE ir"_qs;
    refused(saveProgram(session(), again), Error::Code::InvalidValue, u"program name"_qs);
    refused(saveProgram(session(), Organization()), Error::Code::InvalidValue, u"name"_qs);
}

TEST_F(ProgramActionsTest, isFoundByIdNameAndAlias) {
    const auto id = addProgram(u"Lakeside IR"_qs, u"4160100001"_qs);
    ASSERT_TRUE(setProgramFields(session(), id,
                                 {{u"nrmpId"_qs, u"1234567C0"_qs},
                                  {u"aliases"_qs, u"LMC, Lakes"_qs},
                                  {u"signal"_qs, u"gold"_qs}}));
    for (const QString& reference : {QString::number(id.value), program(id).uid, u"4160100001"_qs,
                                     u"1234567c0"_qs, u"lakeside ir"_qs, u"lmc"_qs})
        EXPECT_EQ(*findProgram(session(), reference), id) << reference.toStdString();
    refused(findProgram(session(), u"Hillside"_qs), Error::Code::NotFound, u"program"_qs);
    refused(setProgramFields(session(), id, {{u"signal"_qs, u"bronze"_qs}}),
            Error::Code::InvalidValue, u"signal"_qs);
    refused(setProgramFields(session(), id, {{u"colour"_qs, u"red"_qs}}), Error::Code::UnknownField,
            u"colour"_qs);
}

TEST_F(ProgramActionsTest, onesApplicationCountsUntilItIsOut) {
    QSet<OrganizationId> expected;
    const auto add = [&](const QString& status) {
        const auto id = addProgram(u"Program "_qs + status);
        EXPECT_TRUE(setProgramFields(session(), id, {{u"status"_qs, status}}));
        return id;
    };
    for (const char* status : {"applying", "applied", "interview", "ranked"})
        expected.insert(add(QLatin1StringView(status)));
    for (const char* status : {"", "considering", "declined"})
        add(QLatin1StringView(status));
    EXPECT_EQ(*programsAppliedTo(session()), expected);
}

TEST_F(ProgramActionsTest, mergingMovesAllThatSpeaksOfTheOther) {
    const auto keep = addProgram(u"Lakeside IR"_qs);
    const auto other = addProgram(u"Lakeside Medical Center"_qs, u"4160100001"_qs);
    const auto both = addAt(u"Jane Doe"_qs, u"Lakeside IR"_qs, Relationship::Mentor);
    Contact jane = m_store.contact(both);
    jane.roles.append(jane.roles[0]);
    jane.roles[1].organization = other;
    jane.roles[1].primary = false;
    Event interview;
    interview.kind = EventKind::Interview;
    interview.name = u"Interview"_qs;
    interview.starts = QDate(2026, 11, 2);
    interview.organization = other;
    Letter letter;
    letter.writer = both;
    letter.programs = {keep, other};
    Favor favor;
    favor.person = both;
    favor.on = QDate(2026, 2, 1);
    favor.program = other;
    ASSERT_TRUE(session().write({Operation::EditContact, {}}, [&](Stores& stores) {
        stores.contacts.save(jane, session().now());
        stores.letters.add(letter, session().now());
        stores.favors.add(favor, session().now());
    }));
    ASSERT_TRUE(saveEvent(session(), interview));
    const Contents before = contents();

    ASSERT_TRUE(mergeOrganizations(session(), keep, other));
    const auto details = *programDetails(session(), keep);
    EXPECT_EQ(details.program.aliases, QStringList{u"Lakeside Medical Center"_qs});
    EXPECT_EQ(details.program.acgmeId, u"4160100001");
    EXPECT_EQ(details.people.size(), 1);
    EXPECT_EQ(m_store.contact(both).roles.size(), 1) << "the same role twice is one";
    EXPECT_EQ(details.events.size(), 1);
    ASSERT_EQ(details.letters.size(), 1);
    EXPECT_EQ(details.letters[0].programs, QList{keep});
    EXPECT_EQ(details.favors.size(), 1);
    EXPECT_EQ(details.names.value(both), u"Jane Doe");
    EXPECT_TRUE(organizationUses(session(), other)->none());
    EXPECT_EQ(programs(session())->size(), 1);

    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(contents() == before);
    refused(mergeOrganizations(session(), keep, keep), Error::Code::InvalidValue,
            u"other program"_qs);
    refused(mergeOrganizations(session(), keep, OrganizationId{99}), Error::Code::NotFound,
            u"program"_qs);
}

TEST_F(ProgramActionsTest, isNotDeletedWhileSomethingSpeaksOfIt) {
    const auto id = addProgram(u"Lakeside IR"_qs);
    const auto jane = addAt(u"Jane Doe"_qs, u"Lakeside IR"_qs, Relationship::Mentor);
    refused(deleteOrganization(session(), id), Error::Code::InvalidValue,
            u"organization in use"_qs);
    EXPECT_EQ(organizationUses(session(), id)->people, 1);
    ASSERT_TRUE(setContactFields(session(), jane, {{u"organization"_qs, u"Elsewhere"_qs}}));
    Contact moved = m_store.contact(jane);
    moved.roles.removeIf([&](const Role& role) { return role.organization == id; });
    ASSERT_TRUE(session().write({Operation::EditContact, {}}, [&](Stores& stores) {
        stores.contacts.save(moved, session().now());
    }));
    ASSERT_TRUE(deleteOrganization(session(), id));
    EXPECT_TRUE(programs(session())->isEmpty());
    ASSERT_EQ(trash(session())->size(), 1);
    EXPECT_EQ(trash(session())->first().kind, TrashKind::Organization);
    ASSERT_TRUE(restoreTrashed(session(), TrashKind::Organization, id.value));
    EXPECT_EQ(programs(session())->size(), 1);
    ASSERT_TRUE(session().undo());
    m_store.clock.setDay({2026, 5, 1});
    EXPECT_EQ(*purgeTrash(session()), 1);
    EXPECT_EQ(contents().organizations.size(), 1) << "only the new place is left";
}

TEST_F(ProgramActionsTest, signalsAreCountedAgainstTheNumbersOfTheSeason) {
    for (const auto& name : {u"A"_qs, u"B"_qs, u"C"_qs})
        ASSERT_TRUE(setProgramFields(session(), addProgram(name), {{u"signal"_qs, u"gold"_qs}}));
    EXPECT_EQ(*signalsGiven(session()), (SignalCount{.gold = 3}));
    EXPECT_FALSE(signalsGiven(session())->tooMany()) << "nothing is known of the numbers";
    ASSERT_TRUE(setProfileFields(session(),
                                 {{u"goldSignals"_qs, u"2"_qs}, {u"silverSignals"_qs, u"9"_qs}}));
    EXPECT_TRUE(signalsGiven(session())->tooMany());
    EXPECT_EQ(signalsGiven(session())->silverOf, 9);
    refused(setProfileFields(session(), {{u"goldSignals"_qs, u"-1"_qs}}), Error::Code::InvalidValue,
            u"goldSignals"_qs);
}

TEST_F(ProgramActionsTest, aCompleteExportKnowsSignalsAndTheirNumbers) {
    ASSERT_TRUE(setProgramFields(session(), addProgram(u"A"_qs), {{u"signal"_qs, u"silver"_qs}}));
    ASSERT_TRUE(setProfileFields(session(), {{u"silverSignals"_qs, u"9"_qs}}));
    const test::Store other;
    ASSERT_TRUE(restoreAll(other.session(), *exportAll(session())));
    EXPECT_EQ(*signalsGiven(other.session()), *signalsGiven(session()));
}

TEST_F(ProgramActionsTest, aDeletedEventIsGoneUntilItIsRestored) {
    const auto event = m_store.addConference(u"SIR 2026"_qs, {2026, 4, 11}, {2026, 4, 15});
    const auto met = capture(session(), u"Jane Doe"_qs, event)->contact;
    const Contents before = contents();
    ASSERT_TRUE(deleteEvent(session(), event));
    EXPECT_TRUE(events(session())->isEmpty());
    EXPECT_EQ(contactDetails(session(), met)->timeline.size(), 1) << "what was said stays";
    refused(deleteEvent(session(), event), Error::Code::NotFound, u"event"_qs);
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(contents() == before);
    ASSERT_TRUE(session().redo());
    m_store.clock.setDay({2026, 5, 1});
    EXPECT_EQ(*purgeTrash(session()), 1);
    EXPECT_FALSE(m_store.contact(met).metAt);
    EXPECT_EQ(contactDetails(session(), met)->timeline.size(), 1);
}

} // namespace matchbook
