// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/contact.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/project.h"
#include "domain/reminder.h"

namespace matchbook {

/// Where one stands with a mentor, counted from what was logged: never a rating of anybody.

enum class StandingCriterion {
    Reliability,   ///< promises kept on time over months (IMG-102, GEN-29)
    Work,          ///< something finished together (IMG-103)
    Trust,         ///< known for months, and both sides talk (IMG-104)
    Commitment,    ///< what the applicant has done for the field (IMG-105)
    FollowThrough, ///< nothing promised is late (IMG-95)
    Growth,        ///< their advice was acted on, or answered (IMG-95)
    Appreciation   ///< they were thanked for what they did (IMG-95)
};
template <>
inline constexpr const char* tokensOf<StandingCriterion>[] = {
    "reliability", "work", "trust", "commitment", "follow-through", "growth", "appreciation"};

/// Is it one of the four that make somebody ready to sponsor? The others say how the two get on.
bool isForSponsorship(StandingCriterion criterion);

/// A criterion as a fraction: of so many, so many; met from need on.
struct Standing {
    StandingCriterion criterion = StandingCriterion::Reliability;
    int have = 0;
    int of = 0; ///< 0 where nothing can be said yet
    bool met = false;
    QList<Source> sources;
    QString promise = {}; ///< of Reliability: the one to keep next, of those that are open

    bool operator==(const Standing&) const = default;
};

template <>
inline constexpr auto fieldsOf<Standing> = [](auto&& visit) {
    visit("criterion", &Standing::criterion);
    visit("have", &Standing::have);
    visit("of", &Standing::of);
    visit("met", &Standing::met);
};

/// Whole calendar months, a month's end standing for the days it lacks; 0 where to is before from.
int monthsBetween(QDate from, QDate to);

/// What standingOf() counts: the records of one person, none of them in the Trash.
struct StandingBasis {
    Contact person;
    QList<Interaction> interactions;
    QList<ActionItem> items; ///< closed ones too
    QList<Favor> favors;
    QList<Project> projects; ///< those with this mentor
    int commitments = 0;     ///< conferences, projects, rotations and shadowing so far
};

QList<Standing> standingOf(const StandingBasis& basis, QDate today);

/// The criteria that make somebody ready to sponsor, in their order.
QList<Standing> forSponsorship(const QList<Standing>& all);

} // namespace matchbook
