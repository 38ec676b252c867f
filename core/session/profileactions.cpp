// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"

#include "domain/fieldtext.h"

namespace matchbook {

Result<Applicant> applicant(Session& session) {
    return session.read([](Stores& stores) { return stores.applicant.read(); });
}

Result<> saveApplicant(Session& session, const Applicant& applicant) {
    return session.write({Operation::EditProfile, {}},
                         [&](Stores& stores) { stores.applicant.save(applicant); });
}

Result<> setProfileFields(Session& session, const QList<FieldText>& fields) {
    auto profile = applicant(session);
    if (!profile)
        return profile.error();
    for (const FieldText& field : fields) {
        if (auto set = setField(*profile, field.key, field.text); !set)
            return set;
    }
    return saveApplicant(session, *profile);
}

} // namespace matchbook
