// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/experience.h"
#include "domain/record.h"

#include <QStringList>

namespace matchbook {

enum class ProjectKind { CaseReport, CaseSeries, Retrospective, Qi, Database, Educational, Audit };
template <>
inline constexpr const char* tokensOf<ProjectKind>[] = {
    "case-report", "case-series", "retrospective", "qi", "database", "educational", "audit"};

enum class ProjectState { Active, Slow, Submitted, Closed };
template <>
inline constexpr const char* tokensOf<ProjectState>[] = {"active", "slow", "submitted", "closed"};

/// Research or other work done with mentors.
struct Project : Record {
    ProjectId id;
    QString title;
    ProjectKind kind = ProjectKind::Retrospective;
    ProjectState state = ProjectState::Active;
    std::optional<int> hoursPerWeek;
    std::optional<QDate> started;
    std::optional<QDate> ended;
    QStringList outputs; ///< "abstract", "poster", "presentation", a citation …
    QString note;
    std::optional<Experience> experience; ///< as an entry in MyERAS, when it is to be one
    QList<ContactId> mentors;

    bool operator==(const Project&) const = default;
};

template <>
inline constexpr auto fieldsOf<Project> = [](auto&& visit) {
    recordFields<Project>(visit);
    visit("title", &Project::title);
    visit("kind", &Project::kind);
    visit("state", &Project::state);
    visit("hoursPerWeek", &Project::hoursPerWeek);
    visit("started", &Project::started);
    visit("ended", &Project::ended);
    visit("outputs", &Project::outputs);
    visit("note", &Project::note);
    visit("experience", &Project::experience);
};

template <>
inline constexpr auto listsOf<Project> = std::tuple{Field{"mentors", &Project::mentors}};

} // namespace matchbook
