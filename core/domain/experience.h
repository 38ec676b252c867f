// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields.h"

#include <QDate>
#include <QStringList>

namespace matchbook {

/// How long the two texts of an experience may be, and how many of each there can be: MyERAS in the
/// 2025 season (season.md, 6.5). They change, so the lengths are settings of the applicant.
inline constexpr int erasYear = 2025;
inline constexpr int usualDescriptionLimit = 750;
inline constexpr int usualMeaningfulLimit = 300;
inline constexpr int mostExperiences = 10;
inline constexpr int mostMeaningful = 3;

/// What MyERAS asks about an experience, as far as it was typed; the rest follows from the record
/// it stands with (experienceEntry). In English, as the form is.
struct Experience {
    QString position;
    QString organization;
    QString location;
    QString setting;
    QString frequency;
    QString type;
    QString focus;
    QString characteristic;
    QString description;
    QString meaningful; ///< why it is one of the most meaningful; empty when it is none

    bool operator==(const Experience&) const = default;
};

template <>
inline constexpr auto fieldsOf<Experience> = [](auto&& visit) {
    visit("position", &Experience::position);
    visit("organization", &Experience::organization);
    visit("location", &Experience::location);
    visit("setting", &Experience::setting);
    visit("frequency", &Experience::frequency);
    visit("type", &Experience::type);
    visit("focus", &Experience::focus);
    visit("characteristic", &Experience::characteristic);
    visit("description", &Experience::description);
    visit("meaningful", &Experience::meaningful);
};

} // namespace matchbook
