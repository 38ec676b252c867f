// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/packetdocument.h"

#include "io/documentfacts.h"
#include "io/summarywords.h"

#include <algorithm>

namespace matchbook {

namespace {

QString given(const QString& text) {
    return text.isEmpty() ? SummaryWords::tr("not given yet") : text;
}

QString targetText(const Packet& packet) {
    return SummaryWords::tr("Interventional radiology: %1").arg(word(packet.pathway));
}

QList<DocumentFact> headerFacts(const Packet& packet) {
    FactList facts;
    facts.add(SummaryWords::tr("Applying for"), targetText(packet));
    facts.add(
        SummaryWords::tr("Stage"),
        joined({packet.stage ? word(*packet.stage) : QString(),
                packet.international ? SummaryWords::tr("international graduate") : QString()}));
    facts.add(SummaryWords::tr("School"), packet.school);
    facts.add(SummaryWords::tr("E-mail"), packet.email);
    facts.add(SummaryWords::tr("Applications go out"), dated(packet.season.submit));
    facts.add(SummaryWords::tr("Programs review from"), dated(packet.season.review));
    return facts;
}

// --- what is asked for ---

QString titleOf(LetterKind kind) {
    return kind == LetterKind::Other ? SummaryWords::tr("Letter of recommendation")
                                     : SummaryWords::tr("%1 letter").arg(word(kind));
}

QString asideOf(const PacketLetter& letter) {
    if (letter.arrived)
        return SummaryWords::tr("in ERAS since %1").arg(dayText(*letter.arrived));
    return letter.deadline ? SummaryWords::tr("by %1").arg(dayText(*letter.deadline)) : QString();
}

QString formText(const std::optional<bool>& standardized) {
    if (!standardized)
        return {};
    return *standardized ? SummaryWords::tr("standardized form")
                         : SummaryWords::tr("letter in your own words");
}

QString waiverText(const std::optional<bool>& waived) {
    if (!waived)
        return SummaryWords::tr("not decided yet");
    return *waived ? SummaryWords::tr("waived: the letter stays between you and the programs")
                   : SummaryWords::tr("not waived");
}

DocumentEntry letterEntry(const PacketLetter& letter) {
    FactList facts;
    facts.add(SummaryWords::tr("Agreed deadline"),
              letter.deadline ? dayText(*letter.deadline) : SummaryWords::tr("not agreed yet"));
    facts.add(SummaryWords::tr("Specialty in ERAS"), given(letter.specialty));
    facts.add(SummaryWords::tr("Form"), formText(letter.standardized));
    facts.add(SummaryWords::tr("Meets a chair requirement"), yesNo(letter.chairRequirement));
    facts.add(SummaryWords::tr("My right to read it"), waiverText(letter.waived));
    facts.add(SummaryWords::tr("Letter ID"),
              letter.letterId.isEmpty()
                  ? SummaryWords::tr("follows when the entry in ERAS is confirmed")
                  : letter.letterId);
    facts.add(SummaryWords::tr("You might mention"), letter.highlights);
    return {.title = titleOf(letter.kind), .aside = asideOf(letter), .facts = facts};
}

DocumentSection requestSection(const Packet& packet) {
    DocumentSection section{.title = SummaryWords::tr("What I ask of you")};
    if (packet.letters.size() > 1)
        section.lead =
            SummaryWords::tr("Each of the %1 letters is uploaded under its own Letter ID.")
                .arg(packet.letters.size());
    for (const PacketLetter& letter : packet.letters)
        section.entries.append(letterEntry(letter));
    return section;
}

/// The author of each letter; the same for all of them is told once.
DocumentSection authorSection(const Packet& packet) {
    DocumentSection section{
        .title = SummaryWords::tr("You in ERAS"),
        .lead = SummaryWords::tr("As it stands in the entry. Please tell me what to correct; once "
                                 "an entry is confirmed it can no longer be changed.")};
    QList<PacketAuthor> authors;
    for (const PacketLetter& letter : packet.letters) {
        if (!authors.contains(letter.author))
            authors.append(letter.author);
    }
    for (const PacketAuthor& author : authors) {
        FactList facts;
        facts.add(SummaryWords::tr("E-mail"), given(author.email));
        facts.add(SummaryWords::tr("Title"), given(author.title));
        facts.add(SummaryWords::tr("Department"), given(author.department));
        section.entries.append({.title = author.name, .facts = facts});
    }
    return section;
}

// --- what there is to write about ---

QString meetingsText(const Packet& packet) {
    if (packet.meetings == 0)
        return {};
    if (packet.meetings == 1)
        return SummaryWords::tr("once, on %1").arg(dayText(*packet.firstMeeting));
    return SummaryWords::tr("%1 times, first on %2, last on %3")
        .arg(QString::number(packet.meetings), dayText(*packet.firstMeeting),
             dayText(*packet.lastMeeting));
}

DocumentSection workSection(const Packet& packet) {
    DocumentSection section{.title = SummaryWords::tr("What we did together")};
    FactList facts;
    facts.add(SummaryWords::tr("You have known me since"),
              packet.knownSince
                  ? SummaryWords::tr("%1 (%2)").arg(dayText(*packet.knownSince),
                                                    ageText(*packet.knownSince, packet.day))
                  : QString());
    facts.add(SummaryWords::tr("We met"), meetingsText(packet));
    section.facts = facts;
    if (section.facts.isEmpty() && packet.work.isEmpty())
        section.lead = SummaryWords::tr("Nothing is noted yet.");
    if (packet.work.isEmpty())
        return section;
    DocumentTable table;
    table.columns = {{SummaryWords::tr("Work"), 50},
                     {SummaryWords::tr("Kind"), 22},
                     {SummaryWords::tr("When"), 28}};
    for (const SummaryContext& work : packet.work)
        table.rows.append({{work.name, CellTone::Normal},
                           {kindText(work), CellTone::Quiet},
                           {spanText(work.from, work.to), CellTone::Quiet}});
    section.table = table;
    return section;
}

DocumentSection aboutSection(const Packet& packet) {
    FactList facts;
    facts.add(SummaryWords::tr("Interests"), packet.interests.join(QStringLiteral(", ")));
    return {.title = SummaryWords::tr("About me"), .lead = packet.introduction, .facts = facts};
}

// --- how it is done ---

bool any(const Packet& packet, auto holds) {
    return std::ranges::any_of(packet.letters, holds);
}

DocumentSection enclosedSection(const Packet& packet) {
    QStringList points{SummaryWords::tr("My CV"), SummaryWords::tr("My personal statement")};
    const bool known =
        any(packet, [](const PacketLetter& letter) { return !letter.letterId.isEmpty(); });
    points += known
                  ? SummaryWords::tr("The Letter Request Form of ERAS, with the Letter ID and the "
                                     "steps of the upload")
                  : SummaryWords::tr("The Letter Request Form of ERAS, which follows with the "
                                     "Letter ID");
    return {.title = SummaryWords::tr("What comes with this"), .points = points};
}

DocumentSection conventionSection(const Packet& packet) {
    QStringList points{
        SummaryWords::tr(
            "Every program I apply to may be given the letter: “Dear Program Director” "
            "fits them all, and no program is named in it."),
        SummaryWords::tr("How long and in what role you have known me, and what you saw yourself, "
                         "tells readers most. One to two pages are usual."),
        SummaryWords::tr(
            "It stands on your letterhead with address, phone and e-mail, and is dated "
            "and signed."),
        SummaryWords::tr(
            "The portal takes a PDF without password, encryption or digital signature; "
            "keep it below 1 MB."),
        SummaryWords::tr("You, or somebody you name, upload it in the letter portal of ERAS. A "
                         "Letter ID is good for one letter only.")};
    if (any(packet, [](const PacketLetter& letter) { return letter.waived == true; }))
        points += SummaryWords::tr("Where I waived my right to read the letter, please do not send "
                                   "me a copy.");
    return {.title = SummaryWords::tr("Writing and uploading"), .points = points};
}

} // namespace

Document documentOf(const Packet& packet) {
    const QString season = SummaryWords::tr("ERAS season %1").arg(packet.season.year);
    const QString name =
        packet.applicant.isEmpty() ? SummaryWords::tr("Applicant") : packet.applicant;
    Document document{
        .language = wordsLocale().bcp47Name(),
        .title = SummaryWords::tr("For your letter"),
        .subtitle = joined({name, SummaryWords::tr("for %1").arg(packet.writer), season},
                           QStringLiteral(" · ")),
        .facts = headerFacts(packet),
        .notice = SummaryWords::tr("Thank you for writing for me. This packet contains no patient "
                                   "information."),
        .sections = {requestSection(packet), workSection(packet)},
        .runningHead = joined({name, packet.writer}, QStringLiteral(" · ")),
        .runningAside = season,
        .foot = SummaryWords::tr("As of %1").arg(dayText(packet.day))};
    if (const auto about = aboutSection(packet); !about.lead.isEmpty() || !about.facts.isEmpty())
        document.sections += about;
    document.sections +=
        {authorSection(packet), enclosedSection(packet), conventionSection(packet)};
    return document;
}

} // namespace matchbook
