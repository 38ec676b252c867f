// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/storeactions.h"
#include "session/trashactions.h"
#include "support/print.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class TrashActionsTest : public ::testing::Test {
protected:
    [[nodiscard]] Session& session() const { return m_store.session(); }
    [[nodiscard]] QList<Trashed> inTrash() const { return *trash(session()); }

    [[nodiscard]] Contents contents() const {
        return *session().read([](Stores& stores) { return readContents(stores); });
    }

    test::Store m_store;
};

} // namespace

TEST_F(TrashActionsTest, saysSinceWhenAndUntilWhenTheLatestFirst) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    const auto omar = m_store.add(u"Omar Haddad"_qs);
    const auto talk = m_store.log(jane, {2026, 3, 1});
    ASSERT_TRUE(deleteContacts(session(), {omar}));
    m_store.clock.setDay({2026, 3, 5});
    ASSERT_TRUE(deleteInteraction(session(), talk));
    const auto all = inTrash();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].kind, TrashKind::Interaction);
    EXPECT_EQ(all[0].name, u"Jane Doe");
    EXPECT_EQ(all[0].on, QDate(2026, 3, 1));
    EXPECT_EQ(all[0].since, QDate(2026, 3, 5));
    EXPECT_EQ(all[0].until, QDate(2026, 4, 4));
    EXPECT_EQ(all[1].name, u"Omar Haddad");
    EXPECT_EQ(all[1].since, QDate(2026, 3, 2));
}

TEST_F(TrashActionsTest, restoringBringsAllBackAndCanBeTakenBack) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    const auto talk = m_store.log(jane, {2026, 3, 1});
    const Contents before = contents();
    ASSERT_TRUE(deleteContacts(session(), {jane}));
    ASSERT_TRUE(restoreTrashed(session(), TrashKind::Contact, jane.value));
    EXPECT_TRUE(contents() == before);
    EXPECT_EQ(contactIds(session(), {})->size(), 1);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(inTrash().size(), 1);
    ASSERT_TRUE(session().redo());
    ASSERT_TRUE(deleteInteraction(session(), talk));
    ASSERT_TRUE(restoreTrashed(session(), TrashKind::Interaction, talk.value));
    EXPECT_EQ(contactDetails(session(), jane)->timeline.size(), 1);
}

TEST_F(TrashActionsTest, whatIsNotInTheTrashIsNotRestored) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    for (const TrashKind kind : {TrashKind::Contact, TrashKind::Interaction}) {
        const auto restored = restoreTrashed(session(), kind, jane.value);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, Error::Code::NotFound);
        EXPECT_EQ(restored.error().field, u"trash");
    }
}

TEST_F(TrashActionsTest, nothingGoesWithinThirtyDays) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(deleteContacts(session(), {jane}));
    const Contents before = contents();
    m_store.clock.setDay(inTrash()[0].until.addDays(-1));
    EXPECT_EQ(*purgeTrash(session()), 0);
    m_store.clock.setDay(inTrash()[0].until);
    EXPECT_EQ(*purgeTrash(session()), 0) << "thirty days to the minute are not more than thirty";
    EXPECT_TRUE(contents() == before);
    ASSERT_TRUE(session().undo());
}

TEST_F(TrashActionsTest, afterThirtyDaysAPersonGoesWithAllThatIsAboutThemAlone) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    const Contents before = contents();
    const auto omar = m_store.addMentor(u"Omar Haddad"_qs);
    m_store.log(omar, {2026, 3, 1});
    Interaction dinner;
    dinner.people = {omar, jane};
    dinner.on = {2026, 3, 1};
    const auto shared = *saveInteraction(session(), dinner);
    ActionItem item;
    item.person = omar;
    item.text = u"Send the paper"_qs;
    ASSERT_TRUE(addActionItem(session(), item));
    Favor favor;
    favor.person = omar;
    favor.direction = FavorDirection::Received;
    favor.kind = FavorKind::Advice;
    ASSERT_TRUE(saveFavor(session(), favor));
    Letter letter;
    letter.writer = omar;
    letter.steps = {{LetterState::Asked, {2026, 3, 1}}};
    ASSERT_TRUE(saveLetter(session(), letter));
    Project project;
    project.title = u"Registry"_qs;
    project.mentors = {omar, jane};
    ASSERT_TRUE(saveProject(session(), project));
    ASSERT_TRUE(setPhoto(session(), omar, "\x89PNG"));
    ASSERT_TRUE(session().write({}, [&](Stores& stores) {
        stores.pairs.setApart(pairOf(jane, omar));
        stores.decisions.decide({toText({u"x"_qs, Subject::Contact, omar.value, {2026, 1, 1}}),
                                 DecisionKind::Dismissed,
                                 {},
                                 {},
                                 session().now().toUTC()});
    }));
    ASSERT_TRUE(deleteContacts(session(), {omar}));
    m_store.clock.setDay({2026, 4, 2});
    EXPECT_EQ(*purgeTrash(session()), 1);
    const Contents after = contents();
    EXPECT_TRUE(after.contacts == before.contacts);
    ASSERT_EQ(after.interactions.size(), 1);
    EXPECT_EQ(after.interactions[0].id, shared);
    EXPECT_EQ(after.interactions[0].people, QList{jane});
    EXPECT_EQ(after.projects[0].mentors, QList{jane});
    EXPECT_TRUE(after.actionItems.isEmpty() && after.favors.isEmpty() && after.letters.isEmpty());
    EXPECT_TRUE(after.photos.isEmpty() && after.decisions.isEmpty() && after.notSame.isEmpty());
    EXPECT_TRUE(inTrash().isEmpty());
}

TEST_F(TrashActionsTest, noUndoBringsBackWhatWentForGood) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(deleteContacts(session(), {jane}));
    const auto omar = m_store.add(u"Omar Haddad"_qs);
    m_store.clock.setDay({2026, 5, 1});
    EXPECT_EQ(*purgeTrash(session()), 1);
    EXPECT_EQ(undoSteps(session())->size(), 1) << "what came after can still be taken back";
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(contactIds(session(), {})->isEmpty());
    EXPECT_FALSE(session().undo());
    Q_UNUSED(omar)
}

TEST_F(TrashActionsTest, aPurgedStoreIsWhole) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    const auto omar = m_store.add(u"Omar Haddad"_qs);
    Contact mina;
    mina.name = u"Mina Moor"_qs;
    mina.introducedBy = jane;
    const auto introduced = *saveContact(session(), mina, {}, {});
    const auto first = m_store.log(omar, {2026, 3, 1});
    Interaction reply;
    reply.people = {omar};
    reply.on = {2026, 3, 2};
    reply.direction = Direction::Incoming;
    reply.repliesTo = first;
    ASSERT_TRUE(saveInteraction(session(), reply));
    ASSERT_TRUE(deleteContacts(session(), {jane}));
    ASSERT_TRUE(deleteInteraction(session(), first));
    m_store.clock.setDay({2026, 5, 1});
    EXPECT_EQ(*purgeTrash(session()), 2);
    EXPECT_FALSE(m_store.contact(introduced).introducedBy);
    EXPECT_FALSE(contents().interactions[0].repliesTo);
    const auto problems =
        session().read([](Stores& stores) { return stores.database.problems(true); });
    EXPECT_EQ(*problems, QStringList());
}

/// One of each kind of record about one person, all deleted.
class DeletedWorkTest : public TrashActionsTest {
protected:
    DeletedWorkTest() {
        ActionItem promise;
        promise.person = m_jane;
        promise.text = u"Send the paper"_qs;
        m_item = *addActionItem(session(), promise);
        Favor favor;
        favor.person = m_jane;
        favor.kind = FavorKind::Advice;
        favor.note = u"On the personal statement"_qs;
        m_favor = *saveFavor(session(), favor);
        Letter letter;
        letter.writer = m_jane;
        reach(letter, LetterState::Asked, {2026, 3, 1});
        m_letter = *saveLetter(session(), letter);
        Project project;
        project.title = u"Registry"_qs;
        project.mentors = {m_jane};
        ActionItem next;
        next.text = u"Clean the table"_qs;
        m_project = *saveProject(session(), project, next);
        m_before = contents();
        EXPECT_TRUE(deleteActionItem(session(), m_item));
        EXPECT_TRUE(deleteFavor(session(), m_favor));
        EXPECT_TRUE(deleteLetter(session(), m_letter));
        EXPECT_TRUE(deleteProject(session(), m_project));
    }

    ContactId m_jane = m_store.add(u"Jane Doe"_qs);
    ActionItemId m_item;
    FavorId m_favor;
    LetterId m_letter;
    ProjectId m_project;
    Contents m_before;
};

TEST_F(DeletedWorkTest, whatIsDeletedIsInTheTrashAndNowhereElse) {
    QStringList names;
    for (const Trashed& one : inTrash())
        names += toText(one.kind) + u' ' + one.name;
    names.sort();
    EXPECT_EQ(names, (QStringList{u"favor Jane Doe"_qs, u"item Jane Doe"_qs, u"letter Jane Doe"_qs,
                                  u"project Registry"_qs}));
    const auto details = contactDetails(session(), m_jane);
    ASSERT_TRUE(details);
    ASSERT_EQ(details->items.size(), 1) << "the next step of the project stays to be done";
    EXPECT_TRUE(details->favors.isEmpty() && details->letters.isEmpty());
    EXPECT_TRUE(details->projects.isEmpty());
}

TEST_F(DeletedWorkTest, whatIsGoneIsNotDeletedAgain) {
    for (const auto& again :
         {deleteActionItem(session(), m_item), deleteFavor(session(), m_favor),
          deleteLetter(session(), m_letter), deleteProject(session(), m_project)}) {
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, Error::Code::NotFound);
    }
}

TEST_F(DeletedWorkTest, restoringBringsEachBackAsItWas) {
    for (const Trashed& one : inTrash())
        ASSERT_TRUE(restoreTrashed(session(), one.kind, one.id));
    EXPECT_TRUE(contents() == m_before);
}

TEST_F(DeletedWorkTest, eachDeletionIsOneStepOfUndo) {
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(session().undo());
    EXPECT_TRUE(contents() == m_before);
}

TEST_F(DeletedWorkTest, afterThirtyDaysItGoesForGoodAndTheStoreIsWhole) {
    m_store.clock.setDay({2026, 5, 1});
    EXPECT_EQ(*purgeTrash(session()), 4);
    const Contents after = contents();
    EXPECT_TRUE(after.favors.isEmpty() && after.letters.isEmpty() && after.projects.isEmpty());
    ASSERT_EQ(after.actionItems.size(), 1);
    EXPECT_FALSE(after.actionItems[0].project);
    EXPECT_FALSE(session().undo());
    const auto problems =
        session().read([](Stores& stores) { return stores.database.problems(true); });
    EXPECT_EQ(*problems, QStringList());
}

} // namespace matchbook
