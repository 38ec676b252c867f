// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/timelineentries.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/log/favorfields.h"
#include "desktop/log/itemdialog.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype mostOthersNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString directionWords(Direction direction) {
    switch (direction) {
    case Direction::Outgoing:
        return Words::tr("from you");
    case Direction::Incoming:
        return Words::tr("from them");
    case Direction::Mutual:
        break;
    }
    return Words::tr("together");
}

QString inOneLine(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString othersIn(const Interaction& interaction, const ContactDetails& details) {
    QStringList others;
    for (const ContactId person : interaction.people) {
        if (person != details.summary.contact.id && details.people.contains(person))
            others.append(elided(details.people.value(person), longestName));
    }
    if (others.size() > mostOthersNamed)
        others = others.mid(0, mostOthersNamed) << Words::tr("others");
    return others.isEmpty() ? QString()
                            : Words::tr("with %1").arg(others.join(QStringLiteral(", ")));
}

/// What it answers, as far as it stands on the same page.
QString answeredBy(const Interaction& interaction, const ContactDetails& details, QDate today) {
    const auto first = std::ranges::find(details.timeline, interaction.repliesTo, &Interaction::id);
    if (!interaction.repliesTo || first == details.timeline.end())
        return {};
    return first->subject.isEmpty()
               ? Words::tr("in reply to that of %1").arg(dayInWords(first->on, today))
               : Words::tr("in reply to “%1”").arg(elided(first->subject, longestName));
}

/// "14 Apr · E-mail from you · Thank-you · at SIR 2026 · with Sam Lee"
QString captionOf(const Interaction& interaction, const ContactDetails& details, QDate today) {
    const bool saysWhy = !interaction.subject.isEmpty() && interaction.purpose != Purpose::Other;
    const QString event = details.events.value(interaction.event);
    return inOneLine(
        {dayInWords(interaction.on, today),
         interaction.time ? QLocale().toString(*interaction.time, QLocale::ShortFormat) : QString(),
         Words::tr("%1 %2", "channel, direction")
             .arg(inWords(interaction.channel), directionWords(interaction.direction)),
         saysWhy ? inWords(interaction.purpose) : QString(),
         answeredBy(interaction, details, today),
         event.isEmpty() ? QString() : Words::tr("at %1").arg(event),
         interaction.minutes ? Words::tr("%1 min").arg(QLocale().toString(*interaction.minutes))
                             : QString(),
         othersIn(interaction, details)});
}

TimelineEntry entryOf(const Interaction& interaction, const ContactDetails& details, QDate today) {
    TimelineEntry entry{.kind = TimelineKind::Interaction,
                        .id = interaction.id.value,
                        .on = interaction.on,
                        .icon = iconOf(interaction.channel),
                        .title = interaction.subject.isEmpty() ? inWords(interaction.purpose)
                                                               : interaction.subject,
                        .caption = captionOf(interaction, details, today),
                        .text = interaction.note,
                        .badges = {}};
    if (interaction.awaitsReply)
        entry.badges.append({Words::tr("Awaits a reply"), Tone::Warning});
    return entry;
}

TimelineEntry noted(const ActionItem& item, QDate today) {
    return {.kind = TimelineKind::Item,
            .id = item.id.value,
            .on = item.opened,
            .icon = Icon::NextStep,
            .title = item.text,
            .caption = inOneLine(
                {dayInWords(item.opened, today), kindWords(item.kind),
                 item.due ? Words::tr("due %1").arg(dayInWords(*item.due, today)) : QString()}),
            .text = {},
            .badges = {}};
}

TimelineEntry closed(const ActionItem& item, QDate today) {
    return {.kind = TimelineKind::Item,
            .id = item.id.value,
            .on = *item.closed,
            .icon = item.outcome == Outcome::Done ? Icon::Done : Icon::Dismiss,
            .title = item.text,
            .caption = inOneLine({dayInWords(*item.closed, today), kindWords(item.kind),
                                  inWords(item.outcome.value_or(Outcome::Done))}),
            .text = item.explanation,
            .badges = {}};
}

TimelineEntry entryOf(const Favor& favor, QDate today) {
    return {.kind = TimelineKind::Favor,
            .id = favor.id.value,
            .on = favor.on,
            .icon = Icon::Introduced,
            .title = inWords(favor.kind),
            .caption = inOneLine({dayInWords(favor.on, today), directionWords(favor.direction)}),
            .text = favor.note,
            .badges = {}};
}

TimelineEntry entryOf(const Letter& letter, const LetterStep& step, QDate today) {
    return {.kind = TimelineKind::Letter,
            .id = letter.id.value,
            .on = step.on,
            .icon = Icon::Letter,
            .title = Words::tr("%1 letter: %2", "kind, state")
                         .arg(inWords(letter.kind), inWords(step.state)),
            .caption = dayInWords(step.on, today),
            .text = {},
            .badges = {}};
}

} // namespace

Icon iconOf(Channel channel) {
    switch (channel) {
    case Channel::Email:
        return Icon::Draft;
    case Channel::Letter:
        return Icon::Letter;
    case Channel::InPerson:
        return Icon::InPerson;
    case Channel::Video:
    case Channel::Webinar:
        return Icon::Video;
    case Channel::Phone:
        return Icon::Phone;
    case Channel::LinkedIn:
        return Icon::Link;
    case Channel::Message:
        return Icon::Note;
    case Channel::Society:
        return Icon::Conference;
    }
    return Icon::Log;
}

QList<TimelineEntry> timelineEntries(const ContactDetails& details, QDate today) {
    QList<TimelineEntry> entries;
    for (const Interaction& interaction : details.timeline)
        entries.append(entryOf(interaction, details, today));
    for (const ActionItem& item : details.items) {
        if (item.closed)
            entries.append(closed(item, today));
        entries.append(noted(item, today));
    }
    for (const Favor& favor : details.favors)
        entries.append(entryOf(favor, today));
    for (const Letter& letter : details.letters) {
        for (const LetterStep& step : letter.steps)
            entries.append(entryOf(letter, step, today));
    }
    std::ranges::stable_sort(entries, std::greater(), &TimelineEntry::on);
    return entries;
}

bool hasWords(const TimelineEntry& entry, const QString& words) {
    const QString text = fold(entry.title + u' ' + entry.caption + u' ' + entry.text);
    return std::ranges::all_of(foldedWords(words),
                               [&](const QString& word) { return text.contains(word); });
}

} // namespace matchbook
