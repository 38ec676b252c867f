// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "io/targetwords.h"
#include "session/profileactions.h"
#include "session/summaryactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
};

struct Readiness {
    QList<Target> targets;
    Season season;
    int phase = 0; ///< of the twelve-month plan; 0 outside of it
};

Result<Readiness> gather(Session& session) {
    const auto targets = readiness(session);
    if (!targets)
        return targets.error();
    const auto profile = applicant(session);
    if (!profile)
        return profile.error();
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    return Readiness{*targets, seasonOf(*profile, session.today()), (*facts)->applicant.planPhase};
}

QJsonObject targetJson(const Target& target) {
    return {{u"id"_qs, toText(target.id)},
            {u"have"_qs, target.have},
            {u"want"_qs, target.least},
            {u"wanted"_qs, target.wanted},
            {u"met"_qs, target.met()},
            {u"severity"_qs, toJson(target.severity)},
            {u"missing"_qs, toJson(target.missing)},
            {u"people"_qs, toJson(target.people)},
            {u"sources"_qs, toJson(target.sources)}};
}

QJsonObject readinessJson(const Readiness& found) {
    QJsonObject season = seasonDatesJson(found.season);
    season[u"year"] = found.season.year;
    return {{u"targets"_qs, arrayOf(found.targets, targetJson)},
            {u"season"_qs, season},
            {u"phase"_qs, found.phase}};
}

QString readinessText(const Readiness& found) {
    const auto cells = [](const Target& target) {
        return QStringList{nameText(target), haveText(target), wantedText(target),
                           stateText(target)};
    };
    const QString phase = found.phase > 0
                              ? Words::tr("Phase %1 of 4 of the twelve-month plan").arg(found.phase)
                              : Words::tr("Outside of the twelve-month plan");
    return tableOf(found.targets, cells) +
           Words::tr("Applications go out on %1 (%2)")
               .arg(dayCell(found.season.submit.date),
                    inWords(found.season.submit.status).toLower()) +
           u'\n' + phase;
}

} // namespace

Reply runReadiness(Call& call) {
    const auto found = gather(*call.session);
    if (!found)
        return found.error();
    return answer(
        call, [&] { return readinessJson(*found); }, [&] { return readinessText(*found); });
}

} // namespace matchbook
