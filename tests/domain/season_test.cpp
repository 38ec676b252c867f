// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/season.h"
#include "support/print.h"

using namespace matchbook;

TEST(Season, predictsTheDatesThatWerePublished) {
    struct Published {
        int year;
        QDate opens;
        QDate submit;
        QDate review;
        QDate matchDay;
    };
    const Published published[] = {
        {2023, {2022, 6, 8}, {2022, 9, 7}, {2022, 9, 28}, {2023, 3, 17}},
        {2024, {2023, 6, 7}, {2023, 9, 6}, {2023, 9, 27}, {2024, 3, 15}},
        {2025, {2024, 6, 5}, {2024, 9, 4}, {2024, 9, 25}, {2025, 3, 21}},
        {2026, {2025, 6, 4}, {2025, 9, 3}, {2025, 9, 24}, {2026, 3, 20}},
    };
    for (const Published& season : published) {
        const Season predicted = predictedSeason(season.year);
        EXPECT_EQ(predicted.opens.date, season.opens);
        EXPECT_EQ(predicted.submit.date, season.submit);
        EXPECT_EQ(predicted.review.date, season.review);
        EXPECT_EQ(predicted.matchDay.date, season.matchDay);
    }
}

TEST(Season, predictsTheSeasonOf2027) {
    const Season season = predictedSeason(2027);
    EXPECT_EQ(season.opens.date, QDate(2026, 6, 3));
    EXPECT_EQ(season.submit.date, QDate(2026, 9, 2));
    EXPECT_EQ(season.review.date, QDate(2026, 9, 23));
    EXPECT_EQ(season.rankList.date, QDate(2027, 3, 3));
    EXPECT_EQ(season.matchDay.date, QDate(2027, 3, 19));
    EXPECT_EQ(season.submit.status, DateStatus::Predicted);
}

TEST(Season, whatTheUserConfirmedHolds) {
    Applicant applicant;
    applicant.season = 2027;
    applicant.submit = QDate(2026, 9, 3);
    const Season season = seasonOf(applicant, {2026, 1, 1});
    EXPECT_EQ(season.submit, (SeasonDate{{2026, 9, 3}, DateStatus::Confirmed}));
    EXPECT_EQ(season.opens.status, DateStatus::Predicted);
}

TEST(Season, whatIsCountedFromAConfirmedDateFollowsIt) {
    Applicant applicant;
    applicant.season = 2027;
    applicant.submit = QDate(2026, 9, 8);
    applicant.matchDay = QDate(2027, 3, 26);
    const Season season = seasonOf(applicant, {2026, 1, 1});
    EXPECT_EQ(season.review, (SeasonDate{{2026, 9, 29}, DateStatus::Predicted}));
    EXPECT_EQ(season.rankList, (SeasonDate{{2027, 3, 10}, DateStatus::Predicted}));
    applicant.review = QDate(2026, 9, 23);
    EXPECT_EQ(seasonOf(applicant, {2026, 1, 1}).review.date, QDate(2026, 9, 23));
}

TEST(Season, datesThatContradictEachOtherAreNamed) {
    const auto slip = [](auto&& with) {
        Applicant applicant;
        applicant.season = 2028;
        with(applicant);
        return slipIn(seasonOf(applicant, {2026, 1, 1}));
    };
    EXPECT_FALSE(slip([](Applicant&) {}));
    EXPECT_FALSE(slip([](Applicant& one) { one.submit = one.review = QDate(2027, 9, 22); }))
        << "two on one day";
    EXPECT_EQ(slip([](Applicant& one) { one.opens = QDate(2028, 6, 9); }),
              (SeasonSlip{SeasonDay::Opens, SeasonDay::Submit}))
        << "one typed, one predicted";
    EXPECT_EQ(slip([](Applicant& one) { one.submit = QDate(2028, 9, 6); }),
              (SeasonSlip{SeasonDay::Submit, SeasonDay::RankList}))
        << "the prediction that follows it is no news";
    EXPECT_EQ(slip([](Applicant& one) { one.matchDay = QDate(2027, 3, 19); }),
              (SeasonSlip{SeasonDay::Opens, SeasonDay::MatchDay}));
}

TEST(Season, withoutAYearTheNextOneToApplyToIsMeant) {
    EXPECT_EQ(seasonOf({}, {2026, 9, 2}).year, 2027);
    EXPECT_EQ(seasonOf({}, {2026, 9, 3}).year, 2028);
}

TEST(Season, withoutAYearItLastsUntilItsMatchDay) {
    Applicant applicant;
    applicant.begun = QDate(2026, 9, 2);
    EXPECT_EQ(seasonOf(applicant, {2026, 9, 3}).year, 2027);
    EXPECT_EQ(seasonOf(applicant, {2027, 3, 19}).year, 2027);
    EXPECT_EQ(seasonOf(applicant, {2027, 3, 20}).year, 2028);
    applicant.begun = QDate(2026, 9, 3);
    EXPECT_EQ(seasonOf(applicant, {2027, 1, 10}).year, 2028);
    EXPECT_EQ(seasonOf(applicant, {2027, 9, 2}).year, 2028);
}

TEST(Season, theLastMatchDayIsThatOfTheSeasonOnceItIsOver) {
    Applicant applicant;
    applicant.season = 2027;
    EXPECT_EQ(lastMatchDay(applicant, {2027, 3, 18}), QDate(2026, 3, 20));
    EXPECT_EQ(lastMatchDay(applicant, {2027, 3, 19}), QDate(2027, 3, 19));
    EXPECT_EQ(lastMatchDay(applicant, {2027, 6, 1}), QDate(2027, 3, 19));
}

TEST(Season, withoutAYearTheLastMatchDayIsTheOneOfTheCalendar) {
    EXPECT_EQ(lastMatchDay({}, {2026, 3, 19}), QDate(2025, 3, 21));
    EXPECT_EQ(lastMatchDay({}, {2026, 3, 20}), QDate(2026, 3, 20));
}

TEST(Season, programsInterviewFromOctober) {
    EXPECT_EQ(interviewsFrom(predictedSeason(2027)), QDate(2026, 10, 1));
}
