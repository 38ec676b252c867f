// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As an applicant who comes home from a conference,
// I want to be told whom to write to and until when,
// so that nobody I met is forgotten.

#include "story.h"
#include "support/print.h"

using namespace matchbook;
using matchbook::test::Story;

namespace {

Story atSir() {
    Story story({2026, 4, 14});
    story.isAtConference(u"SIR 2026"_qs, {2026, 4, 11}, {2026, 4, 15});
    story.captures(u"Jane Sample, MD @UCSF PD #IR !talked about the PAE registry"_qs);
    return story;
}

} // namespace

TEST(ConferenceFeature, aPersonWithoutNotesIsAskedAboutTheSameDay) {
    Story story({2026, 4, 14});
    GIVEN(story.isAtConference(u"SIR 2026"_qs, {2026, 4, 11}, {2026, 4, 15}));
    WHEN(story.captures(u"John Example"_qs));
    THEN(EXPECT_EQ(story.today(), QStringList(u"conference-notes John Example due"_qs)));
}

TEST(ConferenceFeature, theImgGuideAsksFromTheThirdDayAtHomeToTheSeventh) {
    auto story = atSir();
    GIVEN(story.usesPack(u"img"_qs));
    const std::pair<QDate, QStringList> days[] = {
        {{2026, 4, 18}, {}},
        {{2026, 4, 19}, {u"conference-follow-up Jane Sample due"_qs}},
        {{2026, 4, 23}, {u"conference-follow-up Jane Sample due"_qs}},
        {{2026, 4, 24}, {u"conference-follow-up Jane Sample overdue"_qs}}};
    for (const auto& [day, expected] : days) {
        WHEN(story.isOnDay(day));
        THEN(EXPECT_EQ(story.today(), expected)) << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(ConferenceFeature, theGeneralGuideAsksFromTheFirstDayAtHome) {
    auto story = atSir();
    GIVEN(story.usesPack(u"general"_qs));
    WHEN(story.isOnDay({2026, 4, 16}));
    THEN(EXPECT_TRUE(story.today().isEmpty()));
    WHEN(story.isOnDay({2026, 4, 17}));
    THEN(EXPECT_EQ(story.today(), QStringList(u"conference-follow-up Jane Sample due"_qs)));
    WHEN(story.isOnDay({2026, 4, 24}));
    THEN(EXPECT_EQ(story.today(), QStringList(u"conference-follow-up Jane Sample overdue"_qs)));
}

TEST(ConferenceFeature, aMessageOnTheDayOfReturnIsEnoughForBothGuides) {
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        auto story = atSir();
        GIVEN(story.usesPack(pack));
        WHEN(story.writesTo(u"Jane Sample"_qs, {2026, 4, 16}));
        story.isOnDay({2026, 4, 30});
        THEN(EXPECT_TRUE(story.today().isEmpty()));
    }
}

TEST(ConferenceFeature, afterTheFirstFollowUpTheContactIsKeptForTheLongRun) {
    auto story = atSir();
    GIVEN(story.writesTo(u"Jane Sample"_qs, {2026, 4, 20}));
    WHEN(story.isOnDay({2026, 8, 19}));
    THEN(EXPECT_TRUE(story.today().isEmpty()));
    WHEN(story.isOnDay({2026, 8, 20}));
    THEN(EXPECT_EQ(story.today(), QStringList(u"conference-contact Jane Sample due"_qs)));
    WHEN(story.isOnDay({2026, 10, 21}));
    THEN(EXPECT_EQ(story.today(), QStringList(u"conference-contact Jane Sample overdue"_qs)));
}

TEST(ConferenceFeature, whoBecomesAMentorIsKeptInformedAsOne) {
    auto story = atSir();
    GIVEN(story.writesTo(u"Jane Sample"_qs, {2026, 4, 20}));
    WHEN(story.makesMentor(u"Jane Sample"_qs));
    story.isOnDay({2026, 6, 20});
    THEN(EXPECT_EQ(story.today(), QStringList(u"mentor-update Jane Sample due"_qs)));
}
