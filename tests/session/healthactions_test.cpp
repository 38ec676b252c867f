// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/healthactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

#include <array>
#include <gtest/gtest.h>

namespace matchbook {

namespace {

class HealthActionsTest : public ::testing::Test {
protected:
    [[nodiscard]] Session& session() const { return m_store.session(); }

    [[nodiscard]] QList<ContactId> with(HealthIssue issue) const {
        return *peopleWith(session(), issue);
    }

    static constexpr std::array allButDuplicates{HealthIssue::NoEmail, HealthIssue::NeverContacted,
                                                 HealthIssue::NoNextStep, HealthIssue::Stale};

    template <class Change>
    void change(ContactId id, Change apply) {
        Contact contact = m_store.contact(id);
        apply(contact);
        ASSERT_TRUE(saveContact(session(), contact, {}, {}));
    }

    test::Store m_store;
};

} // namespace

TEST_F(HealthActionsTest, nothingIsAmissInAnEmptyStore) {
    for (const auto issue : allButDuplicates)
        EXPECT_TRUE(with(issue).isEmpty()) << token(issue);
}

TEST_F(HealthActionsTest, whoHasNoEmailIsNamedTheCloserFirst) {
    const auto amy = m_store.add(u"Amy Abel"_qs);
    const auto jane = m_store.addMentor(u"Jane Doe"_qs);
    const auto omar = m_store.add(u"Omar Haddad"_qs);
    change(omar, [](Contact& contact) {
        addPoint(contact, {PointKind::Email, {}, u"omar@example.org"_qs, false});
    });
    EXPECT_EQ(with(HealthIssue::NoEmail), (QList{jane, amy}));
}

TEST_F(HealthActionsTest, whoIsNotToBeContactedHasNoIssue) {
    const auto jane = m_store.addMentor(u"Jane Doe"_qs);
    change(jane, [](Contact& contact) { contact.doNotContact = true; });
    m_store.clock.setDay({2028, 3, 2});
    for (const auto issue : allButDuplicates)
        EXPECT_TRUE(with(issue).isEmpty()) << token(issue);
}

TEST_F(HealthActionsTest, whoWasNeverContactedIsNamedUntilSomethingIsLogged) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    EXPECT_EQ(with(HealthIssue::NeverContacted), QList{jane});
    m_store.log(jane, {2026, 3, 1});
    EXPECT_TRUE(with(HealthIssue::NeverContacted).isEmpty());
}

TEST_F(HealthActionsTest, aMentorOfWhomNoRuleAsksAnythingHasNoNextStep) {
    const auto jane = m_store.addMentor(u"Jane Doe"_qs);
    m_store.log(jane, {2026, 3, 1});
    EXPECT_TRUE(with(HealthIssue::NoNextStep).isEmpty()) << "an update comes due";
    for (const Reminder& reminder : *remindersOf(session(), {jane})) {
        RuleOverride off;
        off.rule = reminder.rule;
        off.scope = OverrideScope::Everybody;
        off.enabled = false;
        ASSERT_TRUE(setRuleOverride(session(), off));
    }
    ASSERT_TRUE(remindersOf(session(), {jane})->isEmpty());
    EXPECT_EQ(with(HealthIssue::NoNextStep), QList{jane});
    change(jane, [](Contact& contact) { contact.pausedUntil = QDate(2026, 6, 1); });
    EXPECT_TRUE(with(HealthIssue::NoNextStep).isEmpty()) << "a pause is on purpose";
    change(jane, [](Contact& contact) { contact.pausedUntil = {}; });
    ActionItem item;
    item.person = jane;
    item.text = u"Send the paper"_qs;
    ASSERT_TRUE(addActionItem(session(), item));
    EXPECT_TRUE(with(HealthIssue::NoNextStep).isEmpty());
}

TEST_F(HealthActionsTest, aListOfThoseWithoutANextStepMeansTheSame) {
    const auto jane = m_store.addMentor(u"Jane Doe"_qs);
    const auto omar = m_store.addMentor(u"Omar Haddad"_qs);
    const auto amy = m_store.add(u"Amy Abel"_qs);
    const auto listed = [&] {
        return *contactIds(session(), {.missing = MissingField::NextStep});
    };
    EXPECT_EQ(listed(), QList{amy}) << "rules ask about the mentors";
    change(amy, [](Contact& contact) { contact.relationship = Relationship::Connection; });
    EXPECT_EQ(with(HealthIssue::NoNextStep), listed());
    change(jane, [](Contact& contact) { contact.pausedUntil = QDate(2026, 6, 1); });
    change(omar, [](Contact& contact) { contact.doNotContact = true; });
    EXPECT_EQ(with(HealthIssue::NoNextStep), listed()) << "who is left alone needs none";
}

TEST_F(HealthActionsTest, whatNobodyTouchedForAYearMayNoLongerBeRight) {
    const auto jane = m_store.addMentor(u"Jane Doe"_qs);
    m_store.add(u"Amy Abel"_qs);
    m_store.clock.setDay({2027, 3, 2});
    EXPECT_TRUE(with(HealthIssue::Stale).isEmpty()) << "a year to the day is not more";
    m_store.clock.setDay({2027, 3, 3});
    EXPECT_EQ(with(HealthIssue::Stale), QList{jane});
    const auto talk = m_store.log(jane, {2027, 3, 1});
    EXPECT_TRUE(with(HealthIssue::Stale).isEmpty());
    ASSERT_TRUE(deleteInteraction(session(), talk));
    ASSERT_TRUE(confirmContact(session(), jane));
    EXPECT_TRUE(with(HealthIssue::Stale).isEmpty());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(with(HealthIssue::Stale), QList{jane});
}

TEST_F(HealthActionsTest, nobodyIsConfirmedWhoIsNotThere) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(deleteContacts(session(), {jane}));
    for (const ContactId nobody : {jane, ContactId{99}}) {
        const auto confirmed = confirmContact(session(), nobody);
        ASSERT_FALSE(confirmed);
        EXPECT_EQ(confirmed.error().code, Error::Code::NotFound);
    }
}

} // namespace matchbook
