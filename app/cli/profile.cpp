// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/profileactions.h"
#include "words/tokenwords.h"

namespace matchbook {

namespace {

QJsonObject profileJson(const Applicant& profile, const Season& season) {
    QJsonObject object = toJson(profile);
    object[u"dates"] = seasonDatesJson(season);
    object[u"packInForce"] = toJson(packInForce(profile));
    return object;
}

QString valueText(const QJsonValue& value) {
    if (value.isArray()) {
        QStringList words;
        for (const auto& element : value.toArray())
            words += element.toString();
        return words.join(QStringLiteral(", "));
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.toVariant().toString();
}

/// The keys are shown as they are, since they are what --set takes.
QString profileLines(const Applicant& profile, const Season& season) {
    QList<QStringList> rows;
    eachField(profile, [&](const char* name, const auto& value) {
        rows.append({QString::fromLatin1(name), valueText(toJson(value))});
    });
    rows.append({QStringLiteral("packInForce"), toText(packInForce(profile))});
    const auto add = [&](const char* name, const SeasonDate& date) {
        rows.append({QStringLiteral("dates.") + QLatin1StringView(name),
                     dayCell(date.date) + QStringLiteral(" ") + inWords(date.status)});
    };
    add("opens", season.opens);
    add("submit", season.submit);
    add("review", season.review);
    add("rankList", season.rankList);
    add("matchDay", season.matchDay);
    return textTable(rows);
}

} // namespace

Reply runProfile(Call& call) {
    Session& session = *call.session;
    if (call.arguments.has("--set")) {
        const auto fields = fieldTexts(call.arguments.values("--set"));
        if (!fields)
            return fields.error();
        if (const auto set = setProfileFields(session, *fields); !set)
            return set.error();
    }
    const auto profile = applicant(session);
    if (!profile)
        return profile.error();
    const Season season = seasonOf(*profile, session.today());
    return answer(
        call, [&] { return profileJson(*profile, season); },
        [&] { return profileLines(*profile, season); });
}

} // namespace matchbook
