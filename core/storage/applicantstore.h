// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "storage/database.h"

namespace matchbook {

/// The one row of the applicant.
class ApplicantStore {
public:
    explicit ApplicantStore(Database& database);

    Applicant read();
    void save(const Applicant& applicant);

private:
    QDate firstDay();

    Database& m_database;
};

} // namespace matchbook
