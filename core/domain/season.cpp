// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/season.h"

namespace matchbook {

namespace {

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
                  .review = {submit.addDays(21)},
                  .rankList = {matchDay.addDays(-16)},
                  .matchDay = {matchDay}};
}

Season seasonOf(const Applicant& applicant, QDate today) {
    int year = applicant.season;
    if (year == 0)
        year = likelySeason(applicant.begun.isValid() ? applicant.begun : today, today);
    const Season predicted = predictedSeason(year);
    return Season{.year = year,
                  .opens = confirmedOr(applicant.opens, predicted.opens),
                  .submit = confirmedOr(applicant.submit, predicted.submit),
                  .review = confirmedOr(applicant.review, predicted.review),
                  .rankList = confirmedOr(applicant.rankList, predicted.rankList),
                  .matchDay = confirmedOr(applicant.matchDay, predicted.matchDay)};
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
