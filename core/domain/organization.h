// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QMultiHash>
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

/// Finds the organization that is meant among those that are known: by the ACGME, NRMP and ERAS
/// ids, then by the name, then by an alias. Whose ids differ is another one, whatever its name.
class OrganizationIndex {
public:
    explicit OrganizationIndex(const QList<Organization>& known = {});

    void add(const Organization& organization);
    void replace(qsizetype position, const Organization& organization);
    [[nodiscard]] const Organization& at(qsizetype position) const { return m_known.at(position); }

    /// Where it stands; several where its ids are those of several, nothing when it is new.
    [[nodiscard]] QList<qsizetype> matches(const Organization& sought) const;

private:
    void index(qsizetype position);
    [[nodiscard]] QList<qsizetype> byIds(const Organization& sought) const;

    QList<Organization> m_known;
    QMultiHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byAlias;
};

/// What is known of two records that are one organization: what the first says, and what it lacks
/// from the other, whose names become aliases.
Organization mergedOrganization(Organization keep, const Organization& other);

/// Notes that it is known by this name, too, unless it is called so.
void addAlias(Organization& organization, const QString& name);

} // namespace matchbook
