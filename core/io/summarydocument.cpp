// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/summarydocument.h"

#include "io/documentfacts.h"
#include "io/mentorpage.h"
#include "io/mentortexts.h"
#include "io/summarywords.h"
#include "io/targetwords.h"

namespace matchbook {

namespace {

QList<DocumentFact> headerFacts(const Summary& summary) {
    FactList facts;
    facts.add(
        SummaryWords::tr("Stage"),
        joined({summary.stage ? word(*summary.stage) : QString(),
                summary.international ? SummaryWords::tr("international graduate") : QString()}));
    facts.add(SummaryWords::tr("School"), summary.school);
    facts.add(SummaryWords::tr("Home institution"), summary.homeInstitution);
    facts.add(SummaryWords::tr("Pathway"), word(summary.pathway));
    facts.add(SummaryWords::tr("Applications go out"), dated(summary.season.submit));
    facts.add(SummaryWords::tr("Programs review from"), dated(summary.season.review));
    return facts;
}

// --- readiness ---

DocumentCell stateCell(const Target& target) {
    return {stateText(target), target.met() ? CellTone::Good : CellTone::Open};
}

DocumentSection readinessSection(const Summary& summary) {
    DocumentTable table;
    table.columns = {{SummaryWords::tr("Target"), 32},
                     {SummaryWords::tr("Now"), 34},
                     {SummaryWords::tr("Wanted"), 15},
                     {{}, 19}};
    for (const Target& target : summary.targets)
        table.rows.append({{nameText(target), CellTone::Normal},
                           {haveText(target), CellTone::Normal},
                           {wantedText(target), CellTone::Quiet},
                           stateCell(target)});
    return {.title = SummaryWords::tr("Readiness"),
            .lead = SummaryWords::tr("Counted against the %1.").arg(word(summary.pack)),
            .table = table};
}

// --- mentors ---

QString contextText(const SummaryContext& context) {
    const QString span = spanText(context.from, context.to);
    return joined({QStringLiteral("%1 (%2)").arg(context.name, kindText(context)), span});
}

QStringList adviceTexts(const QList<SummaryItem>& advice) {
    QStringList lines;
    for (const SummaryItem& item : advice)
        lines += QStringLiteral("%1 → %2").arg(item.text, outcomeText(item));
    return lines;
}

QStringList promiseTexts(const QList<SummaryItem>& promises) {
    QStringList lines;
    for (const SummaryItem& item : promises)
        lines += item.due ? SummaryWords::tr("%1 (by %2)").arg(item.text, dayText(*item.due))
                          : item.text;
    return lines;
}

QStringList favorTexts(const QList<SummaryFavor>& favors) {
    QStringList lines;
    for (const SummaryFavor& favor : favors)
        lines += joined({favorText(favor), dayText(favor.on)});
    return lines;
}

DocumentEntry mentorEntry(const SummaryMentor& mentor, QDate today) {
    FactList facts;
    facts.add(SummaryWords::tr("Met"), metText(mentor, today));
    QStringList contexts;
    for (const SummaryContext& context : mentor.contexts)
        contexts += contextText(context);
    facts.add(SummaryWords::tr("Worked together"), contexts);
    facts.add(SummaryWords::tr("In touch"), contactText(mentor));
    facts.add(SummaryWords::tr("Next update"), nextText(mentor, today));
    facts.add(SummaryWords::tr("Advice"), adviceTexts(mentor.advice));
    facts.add(SummaryWords::tr("Promised"), promiseTexts(mentor.promises));
    facts.add(SummaryWords::tr("Offered"), favorTexts(mentor.offers));
    facts.add(SummaryWords::tr("Sponsorship"),
              QStringList(mentor.sponsorship ? word(*mentor.sponsorship) : QString()) +
                  favorTexts(mentor.sponsorshipActions));
    facts.add(SummaryWords::tr("Programs"), mentor.programs);
    facts.add(SummaryWords::tr("Support"), supportText(mentor));
    facts.add(SummaryWords::tr("Standing"), standingText(mentor));
    facts.add(SummaryWords::tr("Note"), mentor.note);
    facts.add(SummaryWords::tr("Private note"), mentor.privateNote);
    return {.title = nameText(mentor),
            .aside = asideText(mentor),
            .line = positionText(mentor),
            .facts = facts};
}

QList<DocumentSection> mentorPages(const Summary& summary) {
    QList<DocumentSection> sections{mentorTable(summary)};
    for (const SummaryMentor& mentor : summary.mentors)
        sections.append(mentorPage(mentor, summary));
    return sections;
}

DocumentSection mentorSection(const Summary& summary) {
    DocumentSection section{.title = SummaryWords::tr("Mentors")};
    if (summary.mentors.isEmpty())
        section.lead = SummaryWords::tr("No mentors yet.");
    for (const SummaryMentor& mentor : summary.mentors)
        section.entries.append(mentorEntry(mentor, summary.day));
    return section;
}

// --- letters ---

DocumentEntry letterEntry(const SummaryLetter& letter) {
    QStringList steps;
    for (const LetterStep& step : letter.steps)
        steps += QStringLiteral("%1 %2").arg(word(step.state), dayText(step.on));
    FactList facts;
    facts.add(SummaryWords::tr("So far"), steps.join(QStringLiteral(" → ")));
    facts.add(SummaryWords::tr("Agreed deadline"),
              letter.deadline ? dayText(*letter.deadline) : QString());
    facts.add(SummaryWords::tr("Right to review waived"), yesNo(letter.waived));
    facts.add(SummaryWords::tr("Assigned to"),
              letter.programs == 0   ? QString()
              : letter.programs == 1 ? SummaryWords::tr("1 program")
                                     : SummaryWords::tr("%1 programs").arg(letter.programs));
    facts.add(SummaryWords::tr("Author's e-mail"), letter.email);
    facts.add(SummaryWords::tr("Author's title"), joined({letter.title, letter.department}));
    facts.add(SummaryWords::tr("Specialty"), letter.specialty);
    facts.add(SummaryWords::tr("Standardized letter"), yesNo(letter.standardized));
    facts.add(SummaryWords::tr("Meets a chair requirement"), yesNo(letter.chairRequirement));
    facts.add(SummaryWords::tr("Letter ID"), letter.letterId);
    return {.title = letter.author,
            .aside = word(letter.state),
            .line = word(letter.kind),
            .facts = facts};
}

DocumentSection letterSection(const Summary& summary) {
    DocumentSection section{.title = SummaryWords::tr("Letters of recommendation")};
    section.lead = summary.letters.isEmpty()
                       ? SummaryWords::tr("No letters yet.")
                       : SummaryWords::tr("How far each letter is; what it says is never kept.");
    for (const SummaryLetter& letter : summary.letters)
        section.entries.append(letterEntry(letter));
    return section;
}

// --- what is due ---

DocumentSection updateSection(const Summary& summary) {
    DocumentSection section{.title = SummaryWords::tr("The next %1 days").arg(summaryDaysAhead)};
    if (summary.updates.isEmpty()) {
        section.lead = SummaryWords::tr("No update comes due.");
        return section;
    }
    DocumentTable table;
    table.columns = {{SummaryWords::tr("From"), 22},
                     {SummaryWords::tr("On time until"), 22},
                     {SummaryWords::tr("Update"), 42},
                     {{}, 14}};
    for (const SummaryUpdate& update : summary.updates)
        table.rows.append(
            {{dayText(update.due), CellTone::Normal},
             {update.latest ? dayText(*update.latest) : QStringLiteral("–"), CellTone::Quiet},
             {update.title, CellTone::Normal},
             {word(update.state),
              update.state == ReminderState::Overdue ? CellTone::Open : CellTone::Quiet}});
    section.table = table;
    return section;
}

} // namespace

Document documentOf(const Summary& summary, SummaryLayout layout) {
    const QString season = SummaryWords::tr("ERAS season %1").arg(summary.season.year);
    const QString name = summary.name.isEmpty() ? SummaryWords::tr("Applicant") : summary.name;
    const QString exported = SummaryWords::tr("As of %1").arg(dayText(summary.day));
    Document document{.language = wordsLocale().bcp47Name(),
                      .title = SummaryWords::tr("Mentor summary"),
                      .subtitle = joined({name, season}, QStringLiteral(" · ")),
                      .facts = headerFacts(summary),
                      .notice = SummaryWords::tr("This summary contains no patient information."),
                      .sections = {readinessSection(summary)},
                      .runningHead = name,
                      .runningAside = season,
                      .foot = joined({exported, word(summary.audience)}, QStringLiteral(" · "))};
    const bool pages = layout == SummaryLayout::Pages && !summary.mentors.isEmpty();
    document.sections += pages ? mentorPages(summary) : QList{mentorSection(summary)};
    document.sections += letterSection(summary);
    document.sections.last().onNewPage = pages;
    document.sections += updateSection(summary);
    return document;
}

} // namespace matchbook
