// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"

namespace matchbook {

enum class DateStatus { Predicted, Confirmed };
template <>
inline constexpr const char* tokensOf<DateStatus>[] = {"predicted", "confirmed"};

/// The dates a season turns on, in their order.
enum class SeasonDay { Opens, Submit, Review, RankList, MatchDay };
template <>
inline constexpr const char* tokensOf<SeasonDay>[] = {"opens", "submit", "review", "rankList",
                                                      "matchDay"};

struct SeasonDate {
    QDate date;
    DateStatus status = DateStatus::Predicted;

    bool operator==(const SeasonDate&) const = default;
};

/// The dates an application season turns on.
struct Season {
    int year = 0;
    SeasonDate opens;
    SeasonDate submit;
    SeasonDate review;
    SeasonDate rankList;
    SeasonDate matchDay;

    bool operator==(const Season&) const = default;
};

/// The dates of a season by the patterns that held in 2023 to 2026 (season.md, 6.1): MyERAS opens
/// on the first Wednesday on or after 3 June, applications go out on the first Wednesday of
/// September, programs read 21 days later, Match Day is the third Friday of March, rank lists close
/// 16 days before it. All predicted.
Season predictedSeason(int year);

/// The season of the applicant: what the user confirmed, predictions for the rest, which follow
/// the date that they are counted from. Without a season year, the next one that could be applied
/// to when they began; it lasts until its Match Day.
Season seasonOf(const Applicant& applicant, QDate today);

const SeasonDate& dateOf(const Season& season, SeasonDay day);

/// Two dates of a season that contradict each other: the one that has to come first is the later
/// one. At least one of them was typed.
struct SeasonSlip {
    SeasonDay first = SeasonDay::Opens;
    SeasonDay second = SeasonDay::Submit;

    bool operator==(const SeasonSlip&) const = default;
};
std::optional<SeasonSlip> slipIn(const Season& season);

/// The latest Match Day on or before today: that of the season when it is over, else the one of
/// the year before by its pattern.
QDate lastMatchDay(const Applicant& applicant, QDate today);

/// The first of October of the year applications go out: from there to January programs interview
/// (rulebook.md, D-22).
QDate interviewsFrom(const Season& season);

} // namespace matchbook
