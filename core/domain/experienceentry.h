// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/organization.h"
#include "domain/project.h"

namespace matchbook {

/// What the lists of MyERAS offer (season.md, 6.5); anything else can be typed.
QStringList experienceTypes();
QStringList focusAreas();
QStringList keyCharacteristics();

/// How much there was of it and over what time: "8 half-days over 6 months", "3 days and 2
/// half-days over 5 weeks", "1 day". Empty without days. In whatever order the days come.
QString durationLine(const QList<EventDay>& days);

/// An experience as MyERAS asks for it: what was typed, else what follows from the record.
struct ExperienceEntry {
    QString title; ///< of the record, to tell entries apart
    Experience entry;
    QDate from;
    std::optional<QDate> to; ///< none while it goes on

    bool operator==(const ExperienceEntry&) const = default;
};

/// place is where it was held; none leaves that to the event.
ExperienceEntry experienceEntry(const Event& event, const std::optional<Organization>& place);
ExperienceEntry experienceEntry(const Project& project, const QString& homeInstitution);

/// "March 2026 – August 2026", "March 2026 – present": months, as the form has them. In English.
QString monthsLine(const ExperienceEntry& entry);

} // namespace matchbook
