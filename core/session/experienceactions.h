// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/experienceentry.h"
#include "session/session.h"

namespace matchbook {

/// What goes into MyERAS about events and projects.

/// The event or the project as an entry, with what follows from it; whether or not it is to be one.
Result<ExperienceEntry> experienceOf(Session& session, const Event& event);
Result<ExperienceEntry> experienceOf(Session& session, const Project& project);

/// All that are to be entries, in the order of time, latest first.
Result<QList<ExperienceEntry>> experiences(Session& session);

/// Keeps what was typed; none takes the entry away. NotFound without such a record.
Result<> saveExperience(Session& session, EventId event,
                        const std::optional<Experience>& experience);
Result<> saveExperience(Session& session, ProjectId project,
                        const std::optional<Experience>& experience);

/// All entries as a text file (io/experiencetext.h). NoRecords when there are none.
Result<QByteArray> exportExperiences(Session& session);

} // namespace matchbook
