// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

#include <algorithm>

using namespace matchbook;

namespace {

QStringList keys(const test::Store& store, int within = 0) {
    QStringList found;
    for (const Reminder& reminder : *reminders(store.session(), within)) {
        if (reminder.subject != Subject::Applicant)
            found += reminder.key;
    }
    return found;
}

/// A mentor last written to on 2026-01-31, seen on a day when an update is due.
class ReminderActionsTest : public ::testing::Test {
protected:
    ReminderActionsTest() {
        mentor = store.addMentor(u"Jane Sample"_qs);
        store.log(mentor, {2026, 1, 31});
        store.clock.setDay({2026, 4, 2});
    }

    test::Store store{{2026, 2, 1}};
    ContactId mentor;
    const QString key = u"mentor-update/contact-1/2026-01-31"_qs;
};

} // namespace

TEST_F(ReminderActionsTest, logTakesTheReminderAwayAndUndoBringsItBack) {
    EXPECT_EQ(keys(store), QStringList(key));
    store.log(mentor, {2026, 4, 2});
    EXPECT_TRUE(keys(store).isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, aSnoozedReminderIsBackOnItsDay) {
    ASSERT_TRUE(snooze(store.session(), key, {2026, 4, 9}));
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 4, 8});
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 4, 9});
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, cannotBeSnoozedIntoThePast) {
    EXPECT_FALSE(snooze(store.session(), key, {2026, 4, 2}));
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, aDismissedReminderComesBackOnlyWithANewAnchor) {
    ASSERT_TRUE(dismiss(store.session(), key));
    EXPECT_TRUE(keys(store).isEmpty());
    store.log(mentor, {2026, 4, 2});
    store.clock.setDay({2026, 6, 2});
    EXPECT_EQ(keys(store), QStringList(u"mentor-update/contact-1/2026-04-02"_qs));
}

TEST_F(ReminderActionsTest, aCadenceThatWasDoneCountsFromThatDay) {
    store.clock.setDay({2026, 5, 5});
    const auto explained = explainReminder(store.session(), key);
    ASSERT_TRUE(explained);
    ASSERT_TRUE(markDone(store.session(), key));
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 7, 4});
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 7, 5});
    EXPECT_EQ(explained->next, QDate(2026, 7, 5));
    const QString second = u"mentor-update/contact-1/2026-05-05"_qs;
    EXPECT_EQ(keys(store), QStringList(second));
    EXPECT_EQ(explainReminder(store.session(), second)->reminder.countsFrom, u"done"_qs);
    ASSERT_TRUE(markDone(store.session(), second));
    EXPECT_TRUE(keys(store).isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(keys(store), QStringList(second));
    ASSERT_TRUE(store.session().redo());
    store.clock.setDay({2026, 9, 5});
    EXPECT_TRUE(keys(store).contains(u"mentor-update/contact-1/2026-07-05"_qs));
}

TEST_F(ReminderActionsTest, aCadenceDoneOnTheDayOfTheLastWordIsNotSilencedForGood) {
    store.clock.setDay({2026, 1, 31});
    ASSERT_TRUE(markDone(store.session(), key));
    store.clock.setDay({2026, 3, 31});
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, aWordAfterItWasDoneCountsAgain) {
    ASSERT_TRUE(markDone(store.session(), key));
    store.clock.setDay({2026, 6, 20});
    store.log(mentor, {2026, 4, 20});
    EXPECT_EQ(keys(store), QStringList(u"mentor-update/contact-1/2026-04-20"_qs));
}

TEST_F(ReminderActionsTest, aMutedPersonIsSilentAndOthersAreNot) {
    const auto other = store.addMentor(u"John Sample"_qs);
    store.log(other, {2026, 1, 31});
    ASSERT_TRUE(mute(store.session(), key, MuteScope::Person));
    EXPECT_EQ(keys(store), QStringList(u"mentor-update/contact-2/2026-01-31"_qs));
    ASSERT_TRUE(mute(store.session(), u"mentor-update/contact-2/2026-01-31"_qs, MuteScope::Rule));
    EXPECT_TRUE(keys(store).isEmpty());
}

TEST_F(ReminderActionsTest, explainsItselfWithGuideSectionFactsAndNextDate) {
    const auto explained = explainReminder(store.session(), key);
    ASSERT_TRUE(explained);
    EXPECT_FALSE(explained->reminder.sources.isEmpty());
    EXPECT_FALSE(explained->reminder.sources.first().section.isEmpty());
    EXPECT_FALSE(explained->facts.isEmpty());
    EXPECT_EQ(explained->next, QDate(2026, 6, 2));
}

TEST_F(ReminderActionsTest, anUnknownKeyIsNotFound) {
    for (const char* unknown :
         {"nonsense", "mentor-update/contact-99/2026-01-31", "no-rule/contact-1/2026-01-31"})
        EXPECT_EQ(explainReminder(store.session(), QString::fromLatin1(unknown)).error().code,
                  Error::Code::NotFound);
}

TEST_F(ReminderActionsTest, thePackTheUserChoseRelaxesTheCadence) {
    ASSERT_TRUE(setProfileFields(store.session(), {{u"pack"_qs, u"general"_qs}}));
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 4, 30});
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, theUsersNumbersForOnePersonWin) {
    ASSERT_TRUE(setRuleOverride(store.session(), {.rule = u"mentor-update"_qs,
                                                  .scope = OverrideScope::Person,
                                                  .subject = QString::number(mentor.value),
                                                  .due = parsePeriod(u"P6M"),
                                                  .latest = {}}));
    EXPECT_TRUE(keys(store).isEmpty());
}

TEST_F(ReminderActionsTest, aPauseSilencesEverything) {
    ASSERT_TRUE(setProfileFields(store.session(), {{u"pausedUntil"_qs, u"2026-04-10"_qs}}));
    EXPECT_TRUE(keys(store).isEmpty());
    store.clock.setDay({2026, 4, 10});
    EXPECT_EQ(keys(store), QStringList(key));
}

TEST_F(ReminderActionsTest, doneOnAFavorNotesTheThanks) {
    Favor favor;
    favor.person = mentor;
    favor.kind = FavorKind::Introduction;
    favor.on = QDate(2026, 4, 1);
    const auto id = saveFavor(store.session(), favor);
    const auto all = keys(store);
    const auto thanks =
        std::ranges::find_if(all, [](const QString& k) { return k.startsWith(u"thank-you/"); });
    ASSERT_NE(thanks, all.end());
    ASSERT_TRUE(markDone(store.session(), *thanks));
    const auto thanked =
        store.session().read([&](Stores& stores) { return stores.favors.find(*id); });
    EXPECT_EQ((*thanked)->thankedOn, QDate(2026, 4, 2));
}

TEST_F(ReminderActionsTest, doneOnALetterThatIsInNotesTheThanks) {
    Letter letter;
    letter.writer = mentor;
    reach(letter, LetterState::Uploaded, {2026, 4, 1});
    const auto id = saveLetter(store.session(), letter);
    const QString thanks = u"letter-thanks/letter-1/2026-04-01"_qs;
    ASSERT_TRUE(keys(store).contains(thanks));
    ASSERT_TRUE(markDone(store.session(), thanks));
    const auto thanked =
        store.session().read([&](Stores& stores) { return stores.letters.find(*id); });
    EXPECT_EQ((*thanked)->state, LetterState::Thanked);
    EXPECT_EQ(reachedOn(**thanked, LetterState::Thanked), QDate(2026, 4, 2));
}

TEST(RemindersOfANewStore, areFewWhateverTheProfile) {
    for (const Stage stage : {Stage::M1, Stage::M3, Stage::M4, Stage::Graduate, Stage::Intern}) {
        for (const bool international : {false, true}) {
            for (const bool homeDivision : {false, true}) {
                // The plan and the dates of the season come and go.
                for (int month = 1; month <= 12; ++month) {
                    const test::Store store({2026, month, 2});
                    Applicant me;
                    me.stage = stage;
                    me.international = international;
                    me.homeDivision = homeDivision;
                    me.homeInstitution = u"Lakeshore University Hospital"_qs;
                    ASSERT_TRUE(saveApplicant(store.session(), me));
                    const auto asked = *reminders(store.session(), 0);
                    EXPECT_LE(asked.size(), 5) << qPrintable(toText(stage)) << " in " << month;
                }
            }
        }
    }
}

TEST_F(ReminderActionsTest, aListKeptForTheWeekGivesWhatWorkingItOutAnewWould) {
    for (int i = 0; i < 6; ++i) {
        ActionItem item;
        item.text = u"Task %1"_qs.arg(i);
        item.due = QDate(2026, 4, 2).addDays(2 * i);
        ASSERT_TRUE(addActionItem(store.session(), item));
    }
    const auto keysOf = [](const QList<Reminder>& all) {
        QStringList found;
        for (const Reminder& reminder : all)
            found += reminder.key;
        return found;
    };
    for (int days = 0; days <= 9; ++days)
        EXPECT_EQ(keysOf(*reminders(store.session(), days)),
                  keysOf(*remindersWithin(store.session(), days)))
            << days;
    const auto before = keys(store, 7).size();
    store.clock.setDay({2026, 4, 8});
    EXPECT_GT(keys(store, 7).size(), before) << "and a new day has its own";
}

TEST_F(ReminderActionsTest, theNextReminderIsTheFirstThatIsOpen) {
    store.clock.setDay({2026, 2, 10});
    const auto next = [&] {
        const auto found = nextReminder(store.session());
        return *found ? (*found)->key : QString();
    };
    const auto year = *reminders(store.session(), 366);
    ASSERT_FALSE(year.isEmpty());
    EXPECT_EQ(next(), std::ranges::min_element(year, {}, &Reminder::due)->key);
    for (const Reminder& reminder : year) {
        if (reminder.key == key)
            continue;
        ASSERT_TRUE(dismiss(store.session(), reminder.key));
    }
    EXPECT_EQ(next(), key);
    ASSERT_TRUE(dismiss(store.session(), key));
    EXPECT_EQ(next(), QString());
}
