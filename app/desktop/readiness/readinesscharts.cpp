// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readiness/readinesscharts.h"

#include "session/readiness.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessCharts)
};

Counted ofPeople(const QList<ContactId>& people) {
    return {static_cast<int>(people.size()), people};
}

/// A number of letters in a state, in the colour of how far that is.
ColorRole inkOf(LetterState state) {
    if (state == LetterState::Declined)
        return ColorRole::Danger;
    return isAgreed(state) ? ColorRole::Success : ColorRole::Info;
}

} // namespace

Chart touchChart(const ReadinessOverview& overview, const AskTouched& touched) {
    const auto part = [&](const QString& name, ColorRole ink, Direction direction) {
        return BarPart{name, ink, {}, [=, months = overview.months](int category) {
                           return touched(months[category].first, direction);
                       }};
    };
    Chart chart;
    BarPart outgoing = part(Words::tr("From you"), ColorRole::Accent, Direction::Outgoing);
    BarPart incoming = part(Words::tr("From them"), ColorRole::Warning, Direction::Incoming);
    BarPart mutual = part(Words::tr("Both talked"), ColorRole::Info, Direction::Mutual);
    int all = 0;
    for (const TouchMonth& month : overview.months) {
        chart.data.categories.append(
            QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat));
        chart.data.spoken.append(monthInWords(month.first));
        outgoing.values.append(Counted{month.outgoing, {}});
        incoming.values.append(Counted{month.incoming, {}});
        mutual.values.append(Counted{month.mutual, {}});
        all += month.outgoing + month.incoming + month.mutual;
    }
    chart.data.parts = {outgoing, incoming, mutual};
    chart.sentence = Words::tr("%n contacts logged in twelve months", nullptr, all);
    return chart;
}

Chart cadenceChart(const ReadinessOverview& overview) {
    const auto part = [](ColorRole ink, int place, const Counted& counted) {
        BarPart made{Words::tr("Mentors"), ink, QList<Counted>(3)};
        made.values[place] = counted;
        return made;
    };
    Chart chart;
    chart.data.categories = {Words::tr("On time"), Words::tr("Due"), Words::tr("Overdue")};
    chart.data.spoken = {Words::tr("Updates on time"), Words::tr("Updates due"),
                         Words::tr("Updates overdue")};
    chart.data.parts = {part(ColorRole::Success, 0, overview.onTime),
                        part(ColorRole::Warning, 1, overview.due),
                        part(ColorRole::Danger, 2, overview.overdue)};
    const int all = overview.onTime.count + overview.due.count + overview.overdue.count;
    chart.sentence = Words::tr("Mentors who heard from you in time: %1 of %2")
                         .arg(overview.onTime.count)
                         .arg(all);
    return chart;
}

Chart portfolioChart(const ReadinessOverview& overview) {
    Chart chart;
    BarPart mentors{Words::tr("Mentors"), ColorRole::Accent, {}};
    QStringList missing;
    for (const PortfolioLine& line : overview.portfolio) {
        chart.data.categories.append(inWords(line.type));
        chart.data.spoken.append(inWords(line.type));
        mentors.values.append(ofPeople(line.mentors));
        if (line.mentors.isEmpty())
            missing.append(inWords(line.type));
    }
    chart.data.parts = {mentors};
    chart.sentence = missing.isEmpty()
                         ? Words::tr("Every kind of mentor the guides ask for is there")
                         : Words::tr("Missing: %1").arg(missing.join(QStringLiteral(", ")));
    return chart;
}

Chart letterChart(const ReadinessOverview& overview) {
    Chart chart;
    int all = 0;
    int agreed = 0;
    for (const LetterCount& one : overview.letters) {
        chart.data.categories.append(inWords(one.state));
        chart.data.spoken.append(inWords(one.state));
        all += one.letters.count;
        agreed += isAgreed(one.state) ? one.letters.count : 0;
    }
    // A part for each state, so that each has the colour of how far it is.
    for (qsizetype i = 0; i < overview.letters.size(); ++i) {
        BarPart part{Words::tr("Letters"), inkOf(overview.letters[i].state),
                     QList<Counted>(overview.letters.size())};
        part.values[i] = overview.letters[i].letters;
        chart.data.parts.append(part);
    }
    chart.sentence = Words::tr("%1 of %2 letters are agreed to").arg(agreed).arg(all);
    return chart;
}

} // namespace matchbook
