// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "storage/database.h"

namespace matchbook {

/// Everything outside of an organization's own record that speaks of it: roles of people, events,
/// letters, favors. All functions throw StorageError.

/// How many of each.
struct OrganizationUses {
    int people = 0;
    int events = 0;
    int letters = 0;
    int favors = 0;

    [[nodiscard]] bool none() const { return people + events + letters + favors == 0; }
    bool operator==(const OrganizationUses&) const = default;
};

/// What is in the Trash counts, for it may be restored.
OrganizationUses usesOf(Database& database, OrganizationId organization);

/// Lets it speak of another organization. A role or a letter that then stands twice stands once.
void repointOrganization(Database& database, OrganizationId from, OrganizationId to);

/// Takes the organization out of the store; what spoke of it stays without it.
void eraseOrganization(Database& database, OrganizationId organization);

/// Somebody who works at a program, as far as a list of programs shows them.
struct ProgramPerson {
    OrganizationId program;
    ContactId id;
    QString name;
    QString role;
    Relationship relationship = Relationship::Prospect;
    bool coreMentor = false;
    bool programDirector = false;
    std::optional<QDate> lastTouch;

    bool operator==(const ProgramPerson&) const = default;
};

/// Who works at programs on that day, the closest first: mentors, core mentors before the others,
/// down to those one does not know yet, and among equals those heard of last.
QList<ProgramPerson> peopleAtPrograms(Database& database, QDate day);

} // namespace matchbook
