// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

#include <QString>

namespace matchbook {

/// The words around a place that tell whether a patient is spoken of.

/// The pattern of "patient" or "pt" as a person, not as in "patient care" or "10 am pt".
inline constexpr auto patientWord =
    R"((?:(?<![\w-])(?<![ap]m )(?:[Pp]atient|PATIENT|[Pp]t)(?:['’]s)?(?![\w-]))"
    R"((?!\s+(?i:care|safety|education|selection|advoca\w+|navigat\w+|populations?|experience|)"
    R"(outcomes?|volume|portal|flow|access|engagement|reported|facing|satisfaction|rights|relations|)"
    R"(cent(?:er|re)d|numbers?\s+(?:are|were)|cohorts?|groups?|panels?|programs?|registr\w+)\b)))";

/// The sentence the place stands in; a dot after a title or a short form ends none.
QString sentenceAround(const QString& text, const Place& place);

/// Does the text speak of one patient, or of what was done to somebody?
bool speaksOfPatient(const QString& text);
bool soundsClinical(const QString& text);

/// Does the text speak of somebody at work: a coordinator, an office?
bool speaksOfStaff(const QString& text);

/// Is a word of birth, admission, discharge or death, or a patient, within so many characters of
/// the place and in its sentence?
bool lifeEventNear(const QString& text, const Place& place);

} // namespace matchbook
