// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/putoff.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

/// Two mentors to whom an update is due.
class PutOffTest : public ::testing::Test {
protected:
    PutOffTest() {
        for (const auto& name : {u"Jane Sample"_qs, u"Omar Sample"_qs})
            store.log(store.addMentor(name), {2026, 1, 31});
        store.clock.setDay({2026, 4, 2});
    }

    QList<DecisionKind> kinds() {
        QList<DecisionKind> kinds;
        for (const PutOff& one : *putOff(session))
            kinds.append(one.decision.kind);
        return kinds;
    }

    test::Store store{{2026, 2, 1}};
    Session& session = store.session();
    const QString jane = u"mentor-update/contact-1/2026-01-31"_qs;
    const QString omar = u"mentor-update/contact-2/2026-01-31"_qs;
};

} // namespace

TEST_F(PutOffTest, whatWasSnoozedDismissedOrMutedIsListedAndWhatWasDoneIsNot) {
    EXPECT_TRUE(kinds().isEmpty());
    ASSERT_TRUE(dismiss(session, jane));
    ASSERT_TRUE(snooze(session, omar, {2026, 4, 9}));
    EXPECT_EQ(kinds(), (QList{DecisionKind::Snoozed, DecisionKind::Dismissed}));
    ASSERT_TRUE(markDone(session, jane));
    ASSERT_TRUE(mute(session, omar, MuteScope::Person));
    EXPECT_EQ(kinds(), QList{DecisionKind::MutedPerson});
    EXPECT_EQ(putOff(session)->first().person, ContactId{2});
}

TEST_F(PutOffTest, whatWouldNotBeThereInAnyCaseIsLeftOut) {
    ASSERT_TRUE(dismiss(session, jane));
    store.log(ContactId{1}, {2026, 4, 2});
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(PutOffTest, broughtBackItIsAskedForAgainUntilThatIsTakenBack) {
    const auto asked = [&] {
        const auto now = reminders(session, 0);
        return std::ranges::count(*now, jane, &Reminder::key) == 1;
    };
    ASSERT_TRUE(dismiss(session, jane));
    ASSERT_TRUE(bringBack(session, jane));
    EXPECT_TRUE(asked());
    ASSERT_TRUE(session.undo());
    EXPECT_FALSE(asked());
}

TEST_F(PutOffTest, whatWasNotPutOffCannotBeBroughtBack) {
    const auto brought = bringBack(session, jane);
    ASSERT_FALSE(brought);
    EXPECT_EQ(brought.error().code, Error::Code::NotFound);
}

TEST_F(PutOffTest, theNextReturnIsTheFirstDayWithAllThatComeBackThen) {
    EXPECT_FALSE(nextReturn(session)->has_value());
    ASSERT_TRUE(snooze(session, jane, {2026, 4, 9}));
    ASSERT_TRUE(snooze(session, omar, {2026, 4, 3}));
    EXPECT_EQ((*nextReturn(session))->on, QDate(2026, 4, 3));
    EXPECT_EQ((*nextReturn(session))->count, 1);
    ASSERT_TRUE(snooze(session, omar, {2026, 4, 9}));
    EXPECT_EQ((*nextReturn(session))->on, QDate(2026, 4, 9));
    EXPECT_EQ((*nextReturn(session))->count, 2);
}
