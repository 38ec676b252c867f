// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/timelinelist.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/iconline.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "session/logactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QLocale>

namespace matchbook {

namespace {

constexpr qsizetype mostOthersNamed = 3;

QString directionWords(Direction direction) {
    switch (direction) {
    case Direction::Outgoing:
        return TimelineList::tr("from you");
    case Direction::Incoming:
        return TimelineList::tr("from them");
    case Direction::Mutual:
        break;
    }
    return TimelineList::tr("together");
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

TimelineList::TimelineList(Workspace& workspace, QWidget* parent)
    : Section(tr("Timeline"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("timelineList"));
}

void TimelineList::setDetails(const ContactDetails& details) {
    if (m_details.summary.contact.id != details.summary.contact.id)
        m_shown = pageSize;
    m_details = details;
    showEntries();
}

void TimelineList::showEntries() {
    clearLines();
    const auto& timeline = m_details.timeline;
    header()->setCount(timeline.isEmpty() ? -1 : int(timeline.size()));
    if (timeline.isEmpty())
        addNothing(tr("Nothing logged yet. Log each talk and e-mail: reminders count from them."));
    QString month;
    for (const Interaction& interaction : timeline.mid(0, m_shown)) {
        if (const QString of = monthInWords(interaction.on); of != month) {
            month = of;
            addLine(new PlainLabel(month, TypeRole::Caption, ColorRole::TextMuted));
        }
        addEntry(interaction);
    }
    if (timeline.size() <= m_shown)
        return;
    auto* earlier =
        quietButton(tr("Show earlier (%1)").arg(QLocale().toString(timeline.size() - m_shown)),
                    QStringLiteral("earlierButton"));
    addLine(earlier, Qt::AlignLeft);
    connect(earlier, &QPushButton::clicked, this, [this] {
        m_shown += pageSize;
        showEntries();
    });
}

void TimelineList::addEntry(const Interaction& interaction) {
    auto* entry = new IconLine(iconOf(interaction.channel));
    entry->setObjectName(QStringLiteral("timelineEntry"));
    const QString purpose = inWords(interaction.purpose);
    QList<Badge> badges;
    if (interaction.awaitsReply)
        badges.append({tr("Awaits a reply"), Tone::Warning});
    entry->setTitle(interaction.subject.isEmpty() ? purpose : interaction.subject, badges);
    entry->addCaption(captionOf(interaction));
    if (!interaction.note.isEmpty())
        entry->addText(interaction.note);
    const QString day = dayInWords(interaction.on, m_workspace.session().today());
    auto* remove = new IconButton(Icon::Trash, tr("Delete the entry of %1").arg(day),
                                  QStringLiteral("deleteEntryButton"));
    entry->addAction(remove);
    connect(remove, &IconButton::clicked, this, [this, id = interaction.id] { this->remove(id); });
    addLine(entry);
}

/// "14 Apr · E-mail from you · Thank-you · at SIR 2026 · with Sam Lee"
QString TimelineList::captionOf(const Interaction& interaction) const {
    QStringList parts{
        dayInWords(interaction.on, m_workspace.session().today()),
        tr("%1 %2", "channel, direction")
            .arg(inWords(interaction.channel), directionWords(interaction.direction))};
    if (!interaction.subject.isEmpty() && interaction.purpose != Purpose::Other)
        parts.append(inWords(interaction.purpose));
    if (const QString event = m_details.events.value(interaction.event); !event.isEmpty())
        parts.append(tr("at %1").arg(event));
    if (interaction.minutes)
        parts.append(tr("%1 min").arg(QLocale().toString(*interaction.minutes)));
    QStringList others;
    for (const ContactId person : interaction.people) {
        if (person != m_details.summary.contact.id && m_details.people.contains(person))
            others.append(elided(m_details.people.value(person), longestName));
    }
    if (others.size() > mostOthersNamed)
        others = others.mid(0, mostOthersNamed) << tr("others");
    if (!others.isEmpty())
        parts.append(tr("with %1").arg(others.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

void TimelineList::remove(InteractionId id) {
    if (m_workspace.succeeded(deleteInteraction(m_workspace.session(), id)))
        Q_EMIT m_workspace.said(tr("Deleted the entry"), true);
}

} // namespace matchbook
