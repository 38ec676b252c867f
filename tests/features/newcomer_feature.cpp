// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As somebody who leaves a spreadsheet and LinkedIn for Matchbook,
// I want the people I have, a conference and my first messages in it within an evening,
// so that the next morning tells me what to do and why.

#include "story.h"
#include "support/print.h"

using namespace matchbook;
using matchbook::test::Story;

namespace {

const QStringList eightPeople{
    u"Ana Ficta, MD @UCSF PD #IR !PAE registry >email draft Fri <ana@example.org>"_qs,
    u"Bo Muster, MD @Mayo fellow !near-peer, happy to answer questions"_qs,
    u"Chi Placeholder @Emory resident #IR !talked about away rotations"_qs,
    u"Dee Exemplar, MD, PhD @Penn attending !venous research"_qs,
    u"Eli Prueba, DO !journal club"_qs,
    u"Fay Mockford @Brown coordinator <fay@example.org> !observerships"_qs,
    u"Gus Testova, MD ^Ana Ficta !embolization outcomes"_qs,
    u"Hal Imaginario +1 415 555 0132 !wants my poster"_qs};

Story afterAnEvening() {
    Story story({2026, 4, 14});
    story.importsLinkedInConnections(300);
    for (int i = 1; i <= 5; ++i)
        story.makesMentor(QStringLiteral("Person Number%1").arg(i));
    story.isAtConference(u"SIR 2026"_qs, {2026, 4, 11}, {2026, 4, 15});
    for (const QString& line : eightPeople)
        story.captures(line);
    story.writesTo(u"Person Number1"_qs, {2026, 1, 10});
    story.writesTo(u"Person Number2"_qs, {2026, 2, 1});
    story.writesTo(u"Person Number3"_qs, {2026, 4, 13});
    story.writesTo(u"Person Number4"_qs, {2026, 4, 6}, true);
    story.hearsFrom(u"Person Number5"_qs, {2026, 4, 12});
    return story;
}

} // namespace

TEST(NewcomerFeature, theNextDayTellsWhatToDo) {
    auto story = afterAnEvening();
    WHEN(story.isOnDay({2026, 4, 14}));
    THEN(EXPECT_EQ(story.today(), QStringList({u"mentor-update Person Number1 overdue"_qs,
                                               u"reply-owed Person Number5 due"_qs,
                                               u"no-reply Person Number4 due"_qs,
                                               u"introduction-thanks Ana Ficta due"_qs,
                                               u"mentor-update Person Number2 due"_qs})));
}

TEST(NewcomerFeature, mentorsChosenAmongTheImportedAreAskedAboutAfterTwoMonths) {
    Story story({2026, 4, 14});
    GIVEN(story.importsLinkedInConnections(300));
    for (int i = 1; i <= 5; ++i)
        GIVEN(story.makesMentor(QStringLiteral("Person Number%1").arg(i)));
    WHEN(story.isOnDay({2026, 6, 13}));
    THEN(EXPECT_EQ(story.today(), QStringList()));
    WHEN(story.isOnDay({2026, 6, 14}));
    THEN(EXPECT_EQ(story.today().filter(u"mentor-update"_qs).size(), 5));
}

TEST(NewcomerFeature, atHomeEverybodyMetIsToBeWrittenTo) {
    auto story = afterAnEvening();
    GIVEN(story.usesPack(u"img"_qs));
    WHEN(story.isOnDay({2026, 4, 19}));
    const auto followUps = story.today().filter(u"conference-follow-up"_qs);
    THEN(EXPECT_EQ(followUps.size(), 8));
}

TEST(NewcomerFeature, everyReminderExplainsItself) {
    auto story = afterAnEvening();
    WHEN(story.isOnDay({2026, 4, 20}));
    const auto all = reminders(story.store.session(), 30);
    ASSERT_TRUE(all);
    ASSERT_GE(all->size(), 10);
    for (const Reminder& reminder : *all) {
        const auto explained = explainReminder(story.store.session(), reminder.key);
        ASSERT_TRUE(explained) << reminder.key.toStdString();
        THEN(EXPECT_FALSE(explained->reminder.why.isEmpty()));
        THEN(EXPECT_FALSE(explained->facts.isEmpty())) << reminder.key.toStdString();
        for (const Source& source : explained->reminder.sources)
            THEN(EXPECT_TRUE(source.guide == u"matchbook" || !source.section.isEmpty()));
    }
}

TEST(NewcomerFeature, theNextStepOfACaptureIsDueOnItsDay) {
    auto story = afterAnEvening();
    WHEN(story.isOnDay({2026, 4, 17}));
    THEN(EXPECT_TRUE(story.today().contains(u"task-due Ana Ficta due"_qs)));
}

TEST(NewcomerFeature, theWholeEveningCanBeTakenBack) {
    auto story = afterAnEvening();
    while (story.store.session().undo()) {
    }
    THEN(EXPECT_TRUE(contactIds(story.store.session(), {})->isEmpty()));
}
