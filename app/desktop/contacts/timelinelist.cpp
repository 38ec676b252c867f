// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/timelinelist.h"

#include "base/text.h"
#include "desktop/contacts/iconline.h"
#include "desktop/contacts/personline.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/guard/guard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/tokencombo.h"
#include "desktop/workspace.h"
#include "session/logactions.h"
#include "words/daywords.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int searchWidth = 200;
constexpr qsizetype worthFiltering = 5; ///< entries; fewer are seen at once

QString filterWords(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Interaction:
        return TimelineList::tr("Contacts");
    case TimelineKind::Item:
        return TimelineList::tr("Promises and advice");
    case TimelineKind::Favor:
        return TimelineList::tr("Favors");
    case TimelineKind::Letter:
        break;
    }
    return TimelineList::tr("Letters");
}

/// A message goes one way; what is talked about is shared.
Direction usualDirection(Channel channel) {
    const bool message = channel == Channel::Email || channel == Channel::LinkedIn ||
                         channel == Channel::Message || channel == Channel::Letter;
    return message ? Direction::Outgoing : Direction::Mutual;
}

} // namespace

TimelineList::TimelineList(Workspace& workspace, QWidget* parent)
    : Section(tr("Timeline"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("timelineList"));
    body()->insertWidget(1, makeAdding());
    body()->insertWidget(2, m_filter = makeFilter());
}

QWidget* TimelineList::makeAdding() {
    auto* adding = new QWidget;
    m_channel = tokenCombo<Channel>(QStringLiteral("timelineChannelCombo"));
    m_channel->setAccessibleName(tr("How"));
    m_line = new PersonLine;
    m_line->setObjectName(QStringLiteral("timelineLogEdit"));
    m_line->setAccessibleName(tr("Log a contact of today"));
    m_line->setPlaceholderText(tr("In touch today? Say what about, then Enter"));
    m_line->setMaxLength(1000);
    auto* row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(m_line, 1);
    row->addWidget(m_channel);
    connect(m_line, &QLineEdit::returnPressed, this, &TimelineList::log);
    return adding;
}

QWidget* TimelineList::makeFilter() {
    auto* filter = new QWidget;
    auto* kinds = new QWidget;
    auto* flow = new FlowLayout(kinds);
    for (size_t i = 0; i < tokens<TimelineKind>().size(); ++i) {
        const auto kind = static_cast<TimelineKind>(i);
        auto* chip = filterChip(filterWords(kind), toText(kind) + QStringLiteral("FilterChip"));
        m_kinds.append(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::toggled, this, &TimelineList::startAnew);
    }
    m_search = new SearchField(tr("Search the timeline"), QStringLiteral("timelineSearchEdit"));
    m_search->setFixedWidth(std::max(searchWidth, m_search->minimumSizeHint().width()));
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(kinds, 1, Qt::AlignVCenter);
    row->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &TimelineList::startAnew);
    return filter;
}

void TimelineList::setDetails(const ContactDetails& details) {
    const bool another = m_details.summary.contact.id != details.summary.contact.id;
    m_details = details;
    m_entries = timelineEntries(details, m_workspace.session().today());
    if (another) {
        m_shown = pageSize;
        m_line->setPerson(details.summary.contact.id);
        m_search->clear();
        m_search->search();
        for (Chip* chip : std::as_const(m_kinds))
            chip->setChecked(false);
    }
    showFilter();
    showEntries();
}

bool TimelineList::holdsTyped() const {
    return m_line->holdsTyped();
}

void TimelineList::startAnew() {
    m_shown = pageSize;
    showEntries();
}

/// Only kinds that are there, and only where there is something to choose.
void TimelineList::showFilter() {
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setVisible(m_kinds[i]->isChecked() ||
                               std::ranges::any_of(m_entries, [&](const TimelineEntry& entry) {
                                   return qsizetype(entry.kind) == i;
                               }));
    m_filter->setVisible(m_entries.size() >= worthFiltering);
}

/// Of the kinds that are chosen, or of all when none is.
QList<TimelineEntry> TimelineList::shownEntries() const {
    const bool all = std::ranges::none_of(m_kinds, &Chip::isChecked);
    const QString words = m_search->text();
    QList<TimelineEntry> shown;
    for (const TimelineEntry& entry : m_entries) {
        if ((all || m_kinds[qsizetype(entry.kind)]->isChecked()) && hasWords(entry, words))
            shown.append(entry);
    }
    return shown;
}

void TimelineList::showEntries() {
    clearLines();
    const auto entries = shownEntries();
    header()->setCount(entries.isEmpty() ? -1 : int(entries.size()));
    if (m_entries.isEmpty())
        addNothing(tr("Nothing logged yet. Log each talk and e-mail: reminders count from them."));
    else if (entries.isEmpty())
        addNothing(tr("Nothing here has that."));
    QList<QWidget*> lines;
    QString month;
    for (const TimelineEntry& entry : entries.mid(0, m_shown)) {
        if (const QString of = monthInWords(entry.on); of != month) {
            month = of;
            lines.append(new PlainLabel(month, TypeRole::Caption, ColorRole::TextMuted));
        }
        lines.append(lineOf(entry));
    }
    addLines(lines);
    if (entries.size() <= m_shown)
        return;
    auto* earlier =
        quietButton(tr("Show earlier (%1)").arg(QLocale().toString(entries.size() - m_shown)),
                    QStringLiteral("earlierButton"));
    addLine(earlier, Qt::AlignLeft);
    connect(earlier, &QPushButton::clicked, this, [this] {
        m_shown += pageSize;
        showEntries();
    });
}

QWidget* TimelineList::lineOf(const TimelineEntry& entry) {
    auto* line = new IconLine(entry.icon);
    line->setObjectName(QStringLiteral("timelineEntry"));
    line->setTitle(entry.title, entry.badges);
    line->addCaption(entry.caption);
    if (!entry.text.isEmpty())
        line->addText(entry.text);
    const QString day = dayInWords(entry.on, m_workspace.session().today());
    auto* edit = new IconButton(Icon::Edit, tr("Edit the entry of %1").arg(day),
                                QStringLiteral("editEntryButton"));
    line->addAction(edit);
    connect(edit, &IconButton::clicked, this, [this, entry] { this->edit(entry); });
    if (entry.kind == TimelineKind::Interaction) {
        auto* remove = new IconButton(Icon::Trash, tr("Delete the entry of %1").arg(day),
                                      QStringLiteral("deleteEntryButton"));
        line->addAction(remove);
        connect(remove, &IconButton::clicked, this,
                [this, id = entry.id] { this->remove(InteractionId{id}); });
    }
    return line;
}

void TimelineList::log() {
    if (m_line->text().trimmed().isEmpty() || !mayKeep(m_workspace, m_line))
        return;
    Interaction made;
    made.people = {m_details.summary.contact.id};
    made.on = m_workspace.session().today();
    made.channel = chosen<Channel>(m_channel);
    made.direction = usualDirection(made.channel);
    made.purpose = Purpose::Update;
    made.note = cleanedLine(m_line->text());
    if (!m_workspace.succeeded(saveInteraction(m_workspace.session(), made)))
        return;
    m_line->setText({}); // unlike clear(), leaves nothing to undo
    m_line->setFocus();
    Q_EMIT m_workspace.said(tr("Logged: in touch with %1").arg(m_details.summary.contact.name),
                            true);
}

void TimelineList::edit(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineKind::Interaction:
        return editRecord(m_workspace, InteractionId{entry.id}, window());
    case TimelineKind::Item:
        return editRecord(m_workspace, ActionItemId{entry.id}, window());
    case TimelineKind::Favor:
        return editRecord(m_workspace, FavorId{entry.id}, window());
    case TimelineKind::Letter:
        return editRecord(m_workspace, LetterId{entry.id}, window());
    }
}

void TimelineList::remove(InteractionId id) {
    if (m_workspace.succeeded(deleteInteraction(m_workspace.session(), id)))
        Q_EMIT m_workspace.said(tr("Deleted the entry"), true);
}

} // namespace matchbook
