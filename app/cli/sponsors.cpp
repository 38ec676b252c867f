// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/portfolioactions.h"
#include "session/sponsorshipactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SponsorsCli)
};

using Names = QHash<ContactId, QString>;

QJsonArray namedJson(const QList<ContactId>& people, const Names& names) {
    return arrayOf(people, [&](ContactId person) {
        return QJsonObject{{u"id"_qs, person.value}, {u"name"_qs, names.value(person)}};
    });
}

QString namedText(const QList<ContactId>& people, const Names& names) {
    QStringList texts;
    for (const ContactId person : people)
        texts.append(QStringLiteral("%1 (%2)").arg(names.value(person)).arg(person.value));
    return texts.join(QStringLiteral(", "));
}

Result<Names> namesIn(Session& session, const QList<PortfolioLine>& portfolio) {
    QList<ContactId> ids;
    for (const PortfolioLine& line : portfolio)
        ids << line.mentors << line.candidates;
    const auto people = contactSummaries(session, ids);
    if (!people)
        return people.error();
    Names names;
    for (const ContactSummary& one : *people)
        names.insert(one.contact.id, one.contact.name);
    return names;
}

QString portfolioText(const QList<PortfolioLine>& portfolio, const Names& names) {
    QList<QStringList> rows;
    for (const PortfolioLine& line : portfolio) {
        const QString who =
            !line.mentors.isEmpty() ? namedText(line.mentors, names)
            : line.candidates.isEmpty()
                ? Words::tr("missing")
                : Words::tr("missing; could be: %1").arg(namedText(line.candidates, names));
        rows.append({inWords(line.type), who});
    }
    return textTable(rows);
}

QJsonObject sponsorshipJson(const SponsorshipLine& line) {
    return {{u"contact"_qs, QJsonObject{{u"id"_qs, line.who.contact.id.value},
                                        {u"name"_qs, line.who.contact.name}}},
            {u"sponsorship"_qs, toJson(line.who.contact.sponsorship)},
            {u"proposesActive"_qs, line.proposesActive()},
            {u"evidence"_qs, arrayOf(line.evidence)},
            {u"criteria"_qs, arrayOf(line.criteria)}};
}

QString sponsorshipText(const QList<SponsorshipLine>& lines) {
    QList<QStringList> rows;
    for (const SponsorshipLine& line : lines) {
        rows.append(
            {personLine(line.who.contact), inWords(line.who.contact.sponsorship),
             Words::tr("%1 of %2 ready").arg(line.criteriaMet()).arg(line.criteria.size())});
        for (const Favor& favor : line.evidence)
            rows.append({QStringLiteral("  ") + inWords(favor.kind), dayCell(favor.on),
                         line.programs.value(favor.program)});
    }
    return rows.isEmpty() ? Words::tr("Nobody is on the way to be a sponsor yet") : textTable(rows);
}

} // namespace

Reply runPortfolio(Call& call) {
    const auto portfolio = mentorPortfolio(*call.session);
    if (!portfolio)
        return portfolio.error();
    const auto names = namesIn(*call.session, *portfolio);
    if (!names)
        return names.error();
    const auto json = [&](const PortfolioLine& line) {
        return QJsonObject{{u"type"_qs, toJson(line.type)},
                           {u"mentors"_qs, namedJson(line.mentors, *names)},
                           {u"candidates"_qs, namedJson(line.candidates, *names)}};
    };
    return answer(
        call, [&] { return arrayOf(*portfolio, json); },
        [&] { return portfolioText(*portfolio, *names); });
}

Reply runSponsorship(Call& call) {
    const auto lines = sponsorships(*call.session);
    if (!lines)
        return lines.error();
    return answer(
        call, [&] { return arrayOf(*lines, sponsorshipJson); },
        [&] { return sponsorshipText(*lines); });
}

} // namespace matchbook
