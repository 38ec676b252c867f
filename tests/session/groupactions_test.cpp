// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"
#include "session/groupactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

class GroupActionsTest : public ::testing::Test {
protected:
    ContactId add(const QString& name) { return m_store.add(name); }
    Session& session() { return m_store.session(); }
    Contact read(ContactId id) { return m_store.contact(id); }

    test::Store m_store{QDate(2026, 6, 15)};
};

TEST_F(GroupActionsTest, aTagIsGivenToManyInOneStep) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    ASSERT_TRUE(tagContacts(session(), {anna, mina}, u" mock\ninterview "_qs));
    ASSERT_TRUE(tagContacts(session(), {anna}, u"mock interview"_qs));
    EXPECT_EQ(read(anna).tags, QStringList(u"mock interview"_qs));
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(read(anna).tags, QStringList());
    EXPECT_EQ(read(mina).tags, QStringList());
}

TEST_F(GroupActionsTest, anEmptyTagIsRefused) {
    const auto refused = tagContacts(session(), {add(u"Anna Abel"_qs)}, u"  "_qs);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().field, u"tag"_qs);
}

TEST_F(GroupActionsTest, aRelationshipIsSetForManyInOneStep) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    ASSERT_TRUE(setRelationship(session(), {anna, mina}, Relationship::Mentor));
    EXPECT_EQ(read(anna).relationship, Relationship::Mentor);
    EXPECT_EQ(read(mina).relationship, Relationship::Mentor);
    EXPECT_EQ(session().nextToUndo(), (StepLabel{Operation::EditContact, u"2"_qs}));
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(read(anna).relationship, Relationship::Prospect);
    EXPECT_EQ(read(mina).relationship, Relationship::Prospect);
}

TEST_F(GroupActionsTest, anIntervalIsSetForManyAndTakenBackToTheRules) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    ASSERT_TRUE(setCadence(session(), {anna, mina}, Period{.months = 2}));
    EXPECT_EQ(read(mina).cadence, Period{.months = 2});
    ASSERT_TRUE(setCadence(session(), {anna, mina}, {}));
    EXPECT_EQ(read(anna).cadence, std::nullopt);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(read(anna).cadence, Period{.months = 2});
}

TEST_F(GroupActionsTest, anIntervalOfNoDaysIsRefused) {
    const auto refused = setCadence(session(), {add(u"Anna Abel"_qs)}, Period{});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().field, u"cadence"_qs);
}

TEST_F(GroupActionsTest, peopleAreWishedForAtAnEventToCome) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    const auto event = m_store.addConference(u"Sample Meeting"_qs, {2026, 9, 1}, {2026, 9, 3});
    EXPECT_EQ(*addToEvent(session(), {anna}, event), 1);
    EXPECT_EQ(*addToEvent(session(), {anna, mina}, event), 1);
    EXPECT_EQ(findEvent(session(), u"Sample Meeting"_qs)->wishes, (QList{anna, mina}));
    EXPECT_FALSE(read(anna).metAt);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(findEvent(session(), u"Sample Meeting"_qs)->wishes, QList{anna});
}

TEST_F(GroupActionsTest, peopleWereMetAtAnEventThatHasBegunUnlessTheyWereMetElsewhere) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    const auto first = m_store.addConference(u"First Meeting"_qs, {2026, 3, 1}, {2026, 3, 3});
    const auto second = m_store.addConference(u"Second Meeting"_qs, {2026, 6, 14}, {2026, 6, 17});
    EXPECT_EQ(*addToEvent(session(), {anna}, first), 1);
    EXPECT_EQ(*addToEvent(session(), {anna, mina}, second), 1);
    EXPECT_EQ(read(anna).metAt, first);
    EXPECT_EQ(read(mina).metAt, second);
    ASSERT_TRUE(session().undo());
    EXPECT_FALSE(read(mina).metAt);
}

TEST_F(GroupActionsTest, anEventThatIsNotThereIsRefused) {
    const auto refused = addToEvent(session(), {add(u"Anna Abel"_qs)}, EventId{9});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::NotFound);
    EXPECT_EQ(refused.error().field, u"event"_qs);
}

TEST_F(GroupActionsTest, onlyTheChosenPeopleAreExported) {
    const auto anna = add(u"Anna Abel"_qs);
    const auto mina = add(u"Mina Moor"_qs);
    add(u"Zoe Zimmer"_qs);
    for (const auto format : {ContactFormat::Vcf, ContactFormat::Csv}) {
        const auto bytes = *exportContacts(session(), format, Audience::Mine, QList{mina, anna});
        EXPECT_TRUE(bytes.contains("Abel"));
        EXPECT_TRUE(bytes.contains("Moor"));
        EXPECT_FALSE(bytes.contains("Zimmer"));
    }
    EXPECT_FALSE(exportContacts(session(), ContactFormat::Csv, Audience::Mine, QList<ContactId>())
                     ->contains("Abel"));
}

TEST_F(GroupActionsTest, anAdvisersCopyOfTheChosenHoldsNothingPrivate) {
    Contact anna = read(add(u"Anna Abel"_qs));
    anna.note = u"SECRET note"_qs;
    anna.privateNote = u"SECRET thought"_qs;
    anna.tags = {u"SECRET"_qs};
    ASSERT_TRUE(saveContact(session(), anna, {}, {}));
    for (const auto format : {ContactFormat::Vcf, ContactFormat::Csv}) {
        const auto bytes = *exportContacts(session(), format, Audience::Adviser, QList{anna.id});
        EXPECT_TRUE(bytes.contains("Abel"));
        EXPECT_FALSE(bytes.contains("SECRET")) << token(format);
    }
}

TEST_F(GroupActionsTest, whoIsInTheTrashIsNotExported) {
    const auto anna = add(u"Anna Abel"_qs);
    ASSERT_TRUE(deleteContacts(session(), {anna}));
    EXPECT_FALSE(exportContacts(session(), ContactFormat::Csv, Audience::Mine, QList{anna})
                     ->contains("Abel"));
}

} // namespace
