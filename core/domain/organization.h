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
inline constexpr auto fieldsOf<Organization> =
    std::tuple_cat(recordFields<Organization>(),
                   std::tuple{Field{"name", &Organization::name},
                              Field{"aliases", &Organization::aliases},
                              Field{"kind", &Organization::kind},
                              Field{"city", &Organization::city},
                              Field{"state", &Organization::state},
                              Field{"country", &Organization::country},
                              Field{"website", &Organization::website},
                              Field{"note", &Organization::note},
                              Field{"acgmeId", &Organization::acgmeId},
                              Field{"nrmpId", &Organization::nrmpId},
                              Field{"erasId", &Organization::erasId},
                              Field{"tracks", &Organization::tracks},
                              Field{"visaSponsorship", &Organization::visaSponsorship},
                              Field{"signal", &Organization::signal},
                              Field{"status", &Organization::status},
                              Field{"interviewOn", &Organization::interviewOn},
                              Field{"takesThankYous", &Organization::takesThankYous},
                              Field{"region", &Organization::region},
                              Field{"size", &Organization::size},
                              Field{"caseMix", &Organization::caseMix}});

} // namespace matchbook
