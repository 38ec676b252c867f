// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sponsorship/sponsorshipboard.h"

#include "desktop/people/person.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SponsorshipBoard)
};

/// The states that have a column of their own; the rest share the last one.
constexpr Sponsorship columns[] = {Sponsorship::Potential, Sponsorship::Cultivating,
                                   Sponsorship::Ready,     Sponsorship::Asked,
                                   Sponsorship::Active,    Sponsorship::Declined};

bool isOver(Sponsorship state) {
    return state == Sponsorship::Declined || state == Sponsorship::Lapsed;
}

/// Who acted as a sponsor and has no state yet waits among the potential ones.
Sponsorship columnOf(Sponsorship state) {
    if (isOver(state))
        return Sponsorship::Declined;
    return state == Sponsorship::None ? Sponsorship::Potential : state;
}

QString emptyWords(Sponsorship column) {
    switch (column) {
    case Sponsorship::Potential:
        return Words::tr("Who saw your work and might speak for you?");
    case Sponsorship::Cultivating:
        return Words::tr("You work with nobody towards it yet");
    case Sponsorship::Ready:
        return Words::tr("Nobody meets all four criteria yet");
    case Sponsorship::Asked:
        return Words::tr("Nobody is asked to speak for you yet");
    case Sponsorship::Active:
        return Words::tr("Nobody opens doors for you yet");
    default:
        return Words::tr("Nobody");
    }
}

BoardCard cardOf(const SponsorshipLine& line, QDate today) {
    const Sponsorship state = line.who.contact.sponsorship;
    BoardCard card{.id = line.who.contact.id.value,
                   .title = line.who.contact.name,
                   .lines = {positionAndPlace(line.who)},
                   .tone = toneOf(state)};
    if (!line.evidence.isEmpty())
        card.lines.append(evidenceLine(line.evidence.first(), line, today));
    if (line.evidence.size() > 1)
        card.lines.append(
            Words::tr("and %n before that", nullptr, static_cast<int>(line.evidence.size()) - 1));
    card.lines.removeAll(QString());
    if (isOver(state))
        card.chips.append({inWords(state)});
    else
        card.chips.append(criteriaBadge(line));
    if (line.proposesActive())
        card.chips.append({Words::tr("Acted as a sponsor"), Tone::Accent});
    return card;
}

} // namespace

QString evidenceLine(const Favor& favor, const SponsorshipLine& line, QDate today) {
    QStringList parts{inWords(favor.kind), dayInWords(favor.on, today),
                      line.programs.value(favor.program)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Badge criteriaBadge(const SponsorshipLine& line) {
    const auto of = static_cast<int>(line.criteria.size());
    const int met = line.criteriaMet();
    return {Words::tr("%1 of %2 ready").arg(met).arg(of), met == of       ? Tone::Success
                                                          : met * 2 >= of ? Tone::Info
                                                                          : Tone::Neutral};
}

QList<BoardColumn> sponsorshipColumns(const QList<SponsorshipLine>& lines, QDate today) {
    QList<BoardColumn> made;
    for (const Sponsorship state : columns) {
        BoardColumn column{.id = toText(state),
                           .title = state == Sponsorship::Declined ? Words::tr("Declined or lapsed")
                                                                   : inWords(state),
                           .empty = emptyWords(state)};
        for (const SponsorshipLine& line : lines) {
            if (columnOf(line.who.contact.sponsorship) == state)
                column.cards.append(cardOf(line, today));
        }
        made.append(column);
    }
    return made;
}

Sponsorship sponsorshipIn(const QString& column, Sponsorship before) {
    const Sponsorship state = fromToken<Sponsorship>(column).value_or(before);
    return state == Sponsorship::Declined && before == Sponsorship::Active ? Sponsorship::Lapsed
                                                                           : state;
}

} // namespace matchbook
