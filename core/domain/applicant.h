// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/experience.h"
#include "domain/record.h"

#include <QTime>

namespace matchbook {

enum class Stage { M1, M2, M3, M4, Graduate, Intern, DrResident, IrResident };
template <>
inline constexpr const char* tokensOf<Stage>[] = {
    "m1", "m2", "m3", "m4", "graduate", "intern", "dr-resident", "ir-resident"};

enum class Pathway { Integrated, Esir, Independent, Undecided };
template <>
inline constexpr const char* tokensOf<Pathway>[] = {"integrated", "esir", "independent",
                                                    "undecided"};

/// How the Match ended.
enum class MatchOutcome { Open, Matched, Unmatched };
template <>
inline constexpr const char* tokensOf<MatchOutcome>[] = {"open", "matched", "unmatched"};

/// Which guide's numbers hold. Auto follows the profile.
enum class Pack { Auto, Img, General };
template <>
inline constexpr const char* tokensOf<Pack>[] = {"auto", "img", "general"};

/// The user: one row in each store. Dates that are not set are predicted (domain/season.h).
struct Applicant {
    QString name;
    QString email;
    QString school;
    QString homeInstitution;
    std::optional<Stage> stage;
    bool international = false;
    std::optional<bool> homeDivision; ///< is there an IR division at home?
    Pathway pathway = Pathway::Undecided;
    int season = 0; ///< ERAS season year: 2027 is sent in September 2026; 0 is not yet known
    std::optional<QDate> opens;
    std::optional<QDate> submit;
    std::optional<QDate> review;
    std::optional<QDate> rankList;
    std::optional<QDate> matchDay;
    MatchOutcome outcome = MatchOutcome::Open;
    int goldSignals = 0; ///< how many the season gives; 0 is not known
    int silverSignals = 0;
    int descriptionLimit = usualDescriptionLimit; ///< characters of an experience in MyERAS
    int meaningfulLimit = usualMeaningfulLimit;
    Pack pack = Pack::Auto;
    QString shortIntroduction;
    QString longIntroduction;
    QString narrative;
    QStringList interests;
    QStringList ticked; ///< ids of the checklist items that are done and belong to no event
    QTime dayStartsAt{4, 0};
    QTime remindAt{8, 0};
    QTime quietFrom{22, 0};
    QTime quietTo{7, 0};
    std::optional<QDate> pausedUntil;
    QDate begun; ///< the day of the first record; found, not stored; null in an empty store

    bool operator==(const Applicant&) const = default;
};

template <>
inline constexpr auto fieldsOf<Applicant> = [](auto&& visit) {
    visit("name", &Applicant::name);
    visit("email", &Applicant::email);
    visit("school", &Applicant::school);
    visit("homeInstitution", &Applicant::homeInstitution);
    visit("stage", &Applicant::stage);
    visit("international", &Applicant::international);
    visit("homeDivision", &Applicant::homeDivision);
    visit("pathway", &Applicant::pathway);
    visit("season", &Applicant::season);
    visit("opens", &Applicant::opens);
    visit("submit", &Applicant::submit);
    visit("review", &Applicant::review);
    visit("rankList", &Applicant::rankList);
    visit("matchDay", &Applicant::matchDay);
    visit("outcome", &Applicant::outcome);
    visit("goldSignals", &Applicant::goldSignals);
    visit("silverSignals", &Applicant::silverSignals);
    visit("descriptionLimit", &Applicant::descriptionLimit);
    visit("meaningfulLimit", &Applicant::meaningfulLimit);
    visit("pack", &Applicant::pack);
    visit("shortIntroduction", &Applicant::shortIntroduction);
    visit("longIntroduction", &Applicant::longIntroduction);
    visit("narrative", &Applicant::narrative);
    visit("interests", &Applicant::interests);
    visit("ticked", &Applicant::ticked);
    visit("dayStartsAt", &Applicant::dayStartsAt);
    visit("remindAt", &Applicant::remindAt);
    visit("quietFrom", &Applicant::quietFrom);
    visit("quietTo", &Applicant::quietTo);
    visit("pausedUntil", &Applicant::pausedUntil);
};

/// Do all reminders rest on the day? They are back on the one until which they were paused.
bool isPaused(const Applicant& applicant, QDate today);

/// The pack whose numbers hold: the chosen one, else the one the profile suggests (rulebook.md, 3).
Pack packInForce(const Applicant& applicant);

} // namespace matchbook
