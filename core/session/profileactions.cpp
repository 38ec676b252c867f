// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"

#include "base/refusals.h"
#include "domain/fieldtext.h"

namespace matchbook {

namespace {

/// Earlier than any season of anybody who uses this (app default).
constexpr int firstSeason = 2020;

/// The first number that cannot be one.
std::optional<Error> outOfRange(const Applicant& applicant) {
    const std::tuple<const char*, int, int> numbers[] = {
        {"goldSignals", applicant.goldSignals, 0},
        {"silverSignals", applicant.silverSignals, 0},
        {"descriptionLimit", applicant.descriptionLimit, 1},
        {"meaningfulLimit", applicant.meaningfulLimit, 1}};
    for (const auto& [field, number, least] : numbers) {
        if (number < least)
            return invalid(field, QString::number(number), QStringLiteral("%1, …").arg(least));
    }
    return std::nullopt;
}

} // namespace

Result<Applicant> applicant(Session& session) {
    return session.read([](Stores& stores) { return stores.applicant.read(); });
}

Result<> saveApplicant(Session& session, const Applicant& applicant) {
    const int lastSeason = session.today().year() + 10;
    const bool knownSeason = applicant.season >= firstSeason && applicant.season <= lastSeason;
    if (applicant.season != 0 && !knownSeason)
        return invalid("season", QString::number(applicant.season),
                       QStringLiteral("%1 … %2").arg(firstSeason).arg(lastSeason));
    if (!applicant.email.isEmpty() && !isEmailAddress(applicant.email))
        return invalid("email", applicant.email, emailExample());
    if (const auto wrong = outOfRange(applicant))
        return *wrong;
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
