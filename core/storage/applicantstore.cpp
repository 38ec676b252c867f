// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/applicantstore.h"

namespace matchbook {

ApplicantStore::ApplicantStore(Database& database)
    : m_database(database) {}

Applicant ApplicantStore::read() {
    QByteArray names;
    Applicant applicant;
    eachField(applicant, [&](const char* name, const auto&) {
        names += (names.isEmpty() ? "" : ", ") + QByteArray(name);
    });
    auto select = m_database.prepare("SELECT " + names + " FROM applicant");
    int column = 0;
    if (select.step())
        eachField(applicant, [&](const char*, auto& value) { select.readAt(column++, value); });
    applicant.begun = firstDay();
    return applicant;
}

/// Ids grow with time, so the first row of each table is its oldest.
QDate ApplicantStore::firstDay() {
    auto select = m_database.prepare(
        "SELECT min(created) FROM ("
        " SELECT (SELECT created FROM contact ORDER BY id LIMIT 1) AS created"
        " UNION ALL SELECT (SELECT created FROM event ORDER BY id LIMIT 1)"
        " UNION ALL SELECT (SELECT created FROM project ORDER BY id LIMIT 1)"
        " UNION ALL SELECT (SELECT created FROM organization ORDER BY id LIMIT 1))");
    select.step();
    const auto created = select.value<std::optional<QDateTime>>();
    return created ? created->toLocalTime().date() : QDate();
}

void ApplicantStore::save(const Applicant& applicant) {
    QByteArray pairs;
    eachField(applicant, [&](const char* name, const auto&) {
        pairs += (pairs.isEmpty() ? "" : ", ") + QByteArray(name) + " = ?";
    });
    auto update = m_database.prepare("UPDATE applicant SET " + pairs);
    update.rewind();
    eachField(applicant, [&](const char*, const auto& value) { update.bindNext(value); });
    update.run();
}

} // namespace matchbook
