// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "domain/experienceentry.h"

namespace matchbook {

/// One experience in the fields of MyERAS, a line each, to be copied into the form.
QString experienceText(const ExperienceEntry& entry);

/// All of them as a text file (UTF-8); what is too long for the form, or too many, is said.
QByteArray writeExperiences(const QList<ExperienceEntry>& entries, const Applicant& applicant);

} // namespace matchbook
