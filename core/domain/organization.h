// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QStringList>

namespace matchbook {

enum class OrganizationKind { School, Hospital, Program, Society, Practice };
template <>
inline constexpr const char* tokensOf<OrganizationKind>[] = {"school", "hospital", "program",
                                                             "society", "practice"};

enum class Signal { None, Gold, Silver };
template <>
inline constexpr const char* tokensOf<Signal>[] = {"none", "gold", "silver"};

enum class ApplicationStatus { Considering, Applying, Applied, Interview, Declined, Ranked };
template <>
inline constexpr const char* tokensOf<ApplicationStatus>[] = {"considering", "applying", "applied",
                                                              "interview",   "declined", "ranked"};

/// A school, hospital, residency program, society or practice. Everything from acgmeId on has a
/// meaning for a program only.
struct Organization : Record {
    OrganizationId id;
    QString name;
    QStringList aliases;
    OrganizationKind kind = OrganizationKind::Hospital;
    QString city;
    QString state;
    QString country;
    QString website;
    QString note;
    QString acgmeId;
    QString nrmpId;
    QString erasId;
    QStringList tracks;
    std::optional<bool> visaSponsorship;
    Signal signal = Signal::None;
    std::optional<ApplicationStatus> status;
    std::optional<QDate> interviewOn;
    std::optional<bool> takesThankYous;
    QString region;
    QString size;
    QString caseMix;

    bool operator==(const Organization&) const = default;
};

template <>
inline constexpr auto fieldsOf<Organization> = [](auto&& visit) {
    recordFields<Organization>(visit);
    visit("name", &Organization::name);
    visit("aliases", &Organization::aliases);
    visit("kind", &Organization::kind);
    visit("city", &Organization::city);
    visit("state", &Organization::state);
    visit("country", &Organization::country);
    visit("website", &Organization::website);
    visit("note", &Organization::note);
    visit("acgmeId", &Organization::acgmeId);
    visit("nrmpId", &Organization::nrmpId);
    visit("erasId", &Organization::erasId);
    visit("tracks", &Organization::tracks);
    visit("visaSponsorship", &Organization::visaSponsorship);
    visit("signal", &Organization::signal);
    visit("status", &Organization::status);
    visit("interviewOn", &Organization::interviewOn);
    visit("takesThankYous", &Organization::takesThankYous);
    visit("region", &Organization::region);
    visit("size", &Organization::size);
    visit("caseMix", &Organization::caseMix);
};

} // namespace matchbook
