// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/mentorpage.h"

#include "base/text.h"
#include "io/documentfacts.h"
#include "io/mentortexts.h"
#include "io/summarywords.h"

namespace matchbook {

namespace {

constexpr qsizetype longestSubject = 60; ///< so that each contact stays on its line

QString directionText(Direction direction) {
    switch (direction) {
    case Direction::Outgoing:
        return SummaryWords::tr("from me");
    case Direction::Incoming:
        return SummaryWords::tr("to me");
    case Direction::Mutual:
        break;
    }
    return {};
}

DocumentEntry contacts(const SummaryMentor& mentor) {
    FactList facts;
    facts.add(SummaryWords::tr("So far"), contactText(mentor));
    for (const SummaryContact& contact : mentor.recent)
        facts.add(dayText(contact.on),
                  joined({word(contact.channel), directionText(contact.direction),
                          elided(contact.subject, longestSubject)}));
    return {.title = SummaryWords::tr("In touch"), .facts = facts};
}

DocumentEntry advice(const SummaryMentor& mentor) {
    FactList facts;
    for (const SummaryItem& item : mentor.advice)
        facts.add(dayText(item.opened),
                  QStringLiteral("%1 → %2").arg(item.text, outcomeText(item)));
    return {.title = SummaryWords::tr("Advice"), .facts = facts};
}

DocumentEntry promises(const SummaryMentor& mentor) {
    FactList facts;
    for (const SummaryItem& item : mentor.promises)
        facts.add(item.due ? SummaryWords::tr("by %1").arg(dayText(*item.due))
                           : SummaryWords::tr("open"),
                  item.text);
    return {.title = SummaryWords::tr("Promised"), .facts = facts};
}

DocumentEntry work(const SummaryMentor& mentor) {
    FactList facts;
    for (const SummaryContext& one : mentor.contexts)
        facts.add(capitalized(kindText(one)), joined({one.name, spanText(one.from, one.to)}));
    return {.title = SummaryWords::tr("Worked together"), .facts = facts};
}

DocumentEntry letters(const SummaryMentor& mentor, const Summary& summary) {
    FactList facts;
    for (const SummaryLetter& letter : summary.letters) {
        if (letter.writer != mentor.id)
            continue;
        const QString deadline =
            letter.deadline ? SummaryWords::tr("by %1").arg(dayText(*letter.deadline)) : QString();
        facts.add(word(letter.kind), joined({word(letter.state), deadline}));
    }
    return {.title = SummaryWords::tr("Letters"), .facts = facts};
}

DocumentEntry support(const SummaryMentor& mentor) {
    FactList facts;
    facts.add(SummaryWords::tr("Sponsorship"),
              mentor.sponsorship ? word(*mentor.sponsorship) : QString());
    for (const SummaryFavor& favor : mentor.sponsorshipActions)
        facts.add(dayText(favor.on), favorText(favor));
    facts.add(SummaryWords::tr("Support"), supportText(mentor));
    QStringList offers;
    for (const SummaryFavor& favor : mentor.offers)
        offers += joined({favorText(favor), dayText(favor.on)});
    facts.add(SummaryWords::tr("Offered"), offers);
    return {.title = SummaryWords::tr("Sponsorship and support"), .facts = facts};
}

DocumentEntry notes(const SummaryMentor& mentor) {
    FactList facts;
    facts.add(SummaryWords::tr("Standing"), standingText(mentor));
    facts.add(SummaryWords::tr("Note"), mentor.note);
    facts.add(SummaryWords::tr("Private note"), mentor.privateNote);
    return {.title = SummaryWords::tr("For my own eyes"), .facts = facts};
}

} // namespace

DocumentSection mentorPage(const SummaryMentor& mentor, const Summary& summary) {
    FactList facts;
    facts.add(SummaryWords::tr("Met"), metText(mentor, summary.day));
    facts.add(SummaryWords::tr("Programs"), mentor.programs);
    facts.add(SummaryWords::tr("Next update"), nextText(mentor, summary.day));
    DocumentSection page{.title = nameText(mentor),
                         .aside = asideText(mentor),
                         .lead = positionText(mentor),
                         .facts = facts,
                         .onNewPage = true};
    for (const DocumentEntry& entry :
         {contacts(mentor), work(mentor), advice(mentor), promises(mentor),
          letters(mentor, summary), support(mentor), notes(mentor)}) {
        if (!entry.facts.isEmpty())
            page.entries.append(entry);
    }
    return page;
}

DocumentSection mentorTable(const Summary& summary) {
    DocumentTable table;
    table.columns = {{SummaryWords::tr("Mentor"), 34},
                     {SummaryWords::tr("Kind"), 22},
                     {SummaryWords::tr("Last update"), 22},
                     {SummaryWords::tr("Next update"), 22}};
    const auto day = [](const std::optional<QDate>& on) {
        return on ? dayText(*on) : QStringLiteral("–");
    };
    for (const SummaryMentor& mentor : summary.mentors) {
        const bool late = mentor.nextDue && *mentor.nextDue <= summary.day;
        table.rows.append(
            {{nameText(mentor), CellTone::Normal},
             {asideText(mentor), CellTone::Quiet},
             {day(mentor.lastUpdate ? std::optional(mentor.lastUpdate->on) : std::nullopt),
              CellTone::Quiet},
             {day(mentor.nextDue), late ? CellTone::Open : CellTone::Normal}});
    }
    return {.title = SummaryWords::tr("Mentors"), .table = table};
}

} // namespace matchbook
