// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"

#include "base/refusals.h"
#include "domain/fieldtext.h"
#include "domain/season.h"

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

QString named(const Season& season, SeasonDay day) {
    return toText(day) + u' ' + dateOf(season, day).date.toString(Qt::ISODate);
}

/// Two dates of the season that contradict each other, once either they or its year are changed.
std::optional<Error> contradiction(const Applicant& before, const Applicant& after, QDate today) {
    const auto typed = [](const Applicant& one) {
        return std::tuple(one.season, one.opens, one.submit, one.review, one.rankList,
                          one.matchDay);
    };
    const Season season = seasonOf(after, today);
    const auto slip = slipIn(season);
    if (!slip || typed(before) == typed(after))
        return std::nullopt;
    return invalid("season dates", named(season, slip->first), named(season, slip->second));
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
    return session.write({Operation::EditProfile, {}}, [&](Stores& stores) -> Result<> {
        if (const auto wrong = contradiction(stores.applicant.read(), applicant, session.today()))
            return *wrong;
        stores.applicant.save(applicant);
        return done();
    });
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
