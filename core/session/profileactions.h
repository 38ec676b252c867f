// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

namespace matchbook {

Result<Applicant> applicant(Session& session);
Result<> saveApplicant(Session& session, const Applicant& applicant);

/// Sets fields of the profile by what was typed, all or none.
Result<> setProfileFields(Session& session, const QList<FieldText>& fields);

} // namespace matchbook
