// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

#include <QString>

namespace matchbook {

/// The words around a place that tell whether a patient is spoken of.

/// The pattern of "patient" or "pt" as a person, not as in "patient care", "be patient" or "10 am
/// pt".
inline constexpr auto patientWord =
    R"((?:(?<![\w-])(?<![ap]m )(?:(?<!\b[Bb]e )(?<!\bbeen )(?<!\bbeing )(?<!\b[Ss]o )(?<!\bvery )(?<!\btoo ))"
    R"((?<!\bmore )(?<!\b[Ss]tay )(?<!\bremain )(?:(?<!\bis )(?<!\bare )(?<!\bam )(?<!\bwas )(?<!\bwere )|(?=\w+\s+\p{Lu})))"
    R"([Pp]atient|PATIENT|[Pp]t)(?:['’]s)?(?![\w-]))"
    R"((?!\s+(?i:care|safety|education|selection|advoca\w+|navigat\w+|populations?|experience|)"
    R"(outcomes?|volume|portal|flow|access|engagement|reported|facing|satisfaction|rights|relations|)"
    R"(cent(?:er|re)d|numbers?\s+(?:are|were)|cohorts?|groups?|panels?|programs?|registr\w+)\b)))";

/// Does the text speak of one patient, or of what was done to somebody?
bool speaksOfPatient(const QString& text);
bool soundsClinical(const QString& text);

/// Does the text speak of somebody at work: a coordinator, an office, an author?
bool speaksOfStaff(const QString& text);

/// Does a role stand beside the name, as in "Mr. Okoye, M4"?
bool isCalledByRole(const QString& text, const Place& name);

/// Does the text speak of somebody's family?
bool speaksOfFamily(const QString& text);

/// What makes a date somebody's: a patient, or a word of birth, admission or death that may be
/// anybody's.
enum class LifeEvent { None, Anybodys, Patients };

/// The strongest of these within so many characters of the place and in its sentence.
LifeEvent lifeEventNear(const QString& text, const Place& place);

} // namespace matchbook
