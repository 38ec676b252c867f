// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/season.h"

namespace matchbook {

namespace {

constexpr int daysToReview = 21;
constexpr int daysFromRankList = 16;

QDate firstOnOrAfter(QDate day, Qt::DayOfWeek weekday) {
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

SeasonDate confirmedOr(const std::optional<QDate>& confirmed, const SeasonDate& predicted) {
    return confirmed ? SeasonDate{*confirmed, DateStatus::Confirmed} : predicted;
}

/// Whoever was here when applications went out is in that season until Match Day; whoever came
/// later looks to the next one.
int likelySeason(QDate begun, QDate today) {
    const bool over = today > predictedSeason(today.year()).matchDay.date;
    const int year = today.year() + (over ? 1 : 0);
    return begun > predictedSeason(year).submit.date ? year + 1 : year;
}

} // namespace

Season predictedSeason(int year) {
    const QDate submit = firstOnOrAfter({year - 1, 9, 1}, Qt::Wednesday);
    const QDate matchDay = firstOnOrAfter({year, 3, 1}, Qt::Friday).addDays(14);
    return Season{.year = year,
                  .opens = {firstOnOrAfter({year - 1, 6, 3}, Qt::Wednesday)},
                  .submit = {submit},
                  .review = {submit.addDays(daysToReview)},
                  .rankList = {matchDay.addDays(-daysFromRankList)},
                  .matchDay = {matchDay}};
}

Season seasonOf(const Applicant& applicant, QDate today) {
    int year = applicant.season;
    if (year == 0)
        year = likelySeason(applicant.begun.isValid() ? applicant.begun : today, today);
    const Season predicted = predictedSeason(year);
    const SeasonDate submit = confirmedOr(applicant.submit, predicted.submit);
    const SeasonDate matchDay = confirmedOr(applicant.matchDay, predicted.matchDay);
    return Season{.year = year,
                  .opens = confirmedOr(applicant.opens, predicted.opens),
                  .submit = submit,
                  .review = confirmedOr(applicant.review, {submit.date.addDays(daysToReview)}),
                  .rankList =
                      confirmedOr(applicant.rankList, {matchDay.date.addDays(-daysFromRankList)}),
                  .matchDay = matchDay};
}

const SeasonDate& dateOf(const Season& season, SeasonDay day) {
    switch (day) {
    case SeasonDay::Opens:
        return season.opens;
    case SeasonDay::Submit:
        return season.submit;
    case SeasonDay::Review:
        return season.review;
    case SeasonDay::RankList:
        return season.rankList;
    case SeasonDay::MatchDay:
        break;
    }
    return season.matchDay;
}

std::optional<SeasonSlip> slipIn(const Season& season) {
    constexpr int days = static_cast<int>(std::size(tokensOf<SeasonDay>));
    for (int i = 0; i < days; ++i) {
        for (int j = i + 1; j < days; ++j) {
            const SeasonSlip slip{static_cast<SeasonDay>(i), static_cast<SeasonDay>(j)};
            const SeasonDate& first = dateOf(season, slip.first);
            const SeasonDate& second = dateOf(season, slip.second);
            const bool typed =
                first.status == DateStatus::Confirmed || second.status == DateStatus::Confirmed;
            if (typed && first.date > second.date)
                return slip;
        }
    }
    return std::nullopt;
}

QDate lastMatchDay(const Applicant& applicant, QDate today) {
    const QDate ofSeason = seasonOf(applicant, today).matchDay.date;
    if (ofSeason <= today)
        return ofSeason;
    const QDate thisYear = predictedSeason(today.year()).matchDay.date;
    return thisYear <= today ? thisYear : predictedSeason(today.year() - 1).matchDay.date;
}

QDate interviewsFrom(const Season& season) {
    return {season.submit.date.year(), 10, 1};
}

} // namespace matchbook
