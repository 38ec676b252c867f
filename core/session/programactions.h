// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"
#include "storage/organizationreferences.h"

namespace matchbook {

/// Residency programs: whom one knows there, signals, the application; and organizations that are
/// one.

/// A line of the list of programs.
struct ProgramLine {
    Organization program;
    int known = 0;                        ///< people there whom one has met
    int wished = 0;                       ///< people there whom one has not met yet
    std::optional<ProgramPerson> closest; ///< of those who are known
};

/// All programs, in the order of their names. Costs the same whatever the number of people
/// elsewhere.
Result<QList<ProgramLine>> programs(Session& session);

/// The programs alone, in that order.
Result<QList<Organization>> programRecords(Session& session);

/// Is it one that one applies to: neither only considered, nor out?
bool isAppliedTo(const Organization& program);

/// Those one applies to.
Result<QSet<OrganizationId>> programsAppliedTo(Session& session);

/// A program with all that speaks of it.
struct ProgramDetails {
    Organization program;
    QList<ProgramPerson> people;     ///< the closest first
    QList<Letter> letters;           ///< assigned to it
    QList<Event> events;             ///< held there, latest first
    QList<Favor> favors;             ///< done or asked about it, latest first
    QHash<ContactId, QString> names; ///< of writers, and of people of favors
};

/// NotFound when there is none, or it is no program.
Result<ProgramDetails> programDetails(Session& session, OrganizationId id);

Result<bool> isProgram(Session& session, OrganizationId id);

/// Which program a text means: its id, uid, ACGME, NRMP or ERAS id, name or alias. NotFound when
/// none is.
Result<OrganizationId> findProgram(Session& session, const QString& reference);

/// Adds or saves a program. The name it had stays as an alias. An organization of the same name
/// that was no program becomes this one. A new day of an interview raises the application to it and
/// adds or moves its event. InvalidValue without a name, or with that of another one.
Result<OrganizationId> saveProgram(Session& session, Organization program);

/// Sets fields by what was typed, all or none.
Result<> setProgramFields(Session& session, OrganizationId id, const QList<FieldText>& fields);

/// Makes one organization of two: what spoke of the other then speaks of the one that is kept, and
/// the other goes to the Trash.
Result<> mergeOrganizations(Session& session, OrganizationId keep, OrganizationId other);

/// What speaks of an organization, and keeps it from being deleted.
Result<OrganizationUses> organizationUses(Session& session, OrganizationId id);

/// Into the Trash. InvalidValue while something speaks of it.
Result<> deleteOrganization(Session& session, OrganizationId id);

/// Signals given, and how many the season has; 0 where that is not known.
struct SignalCount {
    int gold = 0;
    int silver = 0;
    int goldOf = 0;
    int silverOf = 0;

    /// More were given than there are.
    [[nodiscard]] bool tooMany() const {
        return (goldOf > 0 && gold > goldOf) || (silverOf > 0 && silver > silverOf);
    }
    bool operator==(const SignalCount&) const = default;
};
Result<SignalCount> signalsGiven(Session& session);

} // namespace matchbook
