// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/todaymodel.h"

#include "desktop/people/person.h"
#include "session/reminderactions.h"
#include "words/reminderwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr int daysAhead = 7;

constexpr std::array sections = {TodaySection::Overdue, TodaySection::Today, TodaySection::Soon,
                                 TodaySection::Waiting, TodaySection::Done};

Tone dueTone(const Reminder& reminder, QDate today) {
    switch (reminder.state) {
    case ReminderState::Overdue:
        return Tone::Danger;
    case ReminderState::Due:
        return reminder.latest && *reminder.latest <= today ? Tone::Warning : Tone::Neutral;
    case ReminderState::Upcoming:
        break;
    }
    return Tone::Neutral;
}

/// What stands in the circle of a reminder about nobody.
Icon subjectIcon(Subject subject) {
    switch (subject) {
    case Subject::Event:
        return Icon::Conference;
    case Subject::ActionItem:
        return Icon::NextStep;
    case Subject::Letter:
        return Icon::Letter;
    case Subject::Project:
        return Icon::Project;
    default:
        return Icon::Graduation;
    }
}

} // namespace

QString whyLine(Session& session, const Reminder& reminder) {
    const Rule* rule = session.rules().find(reminder.rule);
    // What concerns the user alone counts from the season, which says nothing about the reason.
    if (!rule || rule->anchors.isEmpty() || reminder.subject == Subject::Applicant)
        return reminder.why;
    const Fact& anchor = *rule->anchors.first();
    const QString words =
        anchorWords(reminder, reminder.countsFrom, anchor.renews, session.today());
    return words.isEmpty() ? reminder.why : words;
}

QHash<ContactId, Face> facesOf(Session& session, const QList<Reminder>& reminders) {
    QList<ContactId> people;
    for (const Reminder& reminder : reminders)
        people.append(reminder.contact);
    return facesOf(session, people);
}

Row rowOf(Session& session, const Reminder& reminder, const QHash<ContactId, Face>& faces) {
    Row row{.title = reminder.title,
            .subtitle = whyLine(session, reminder),
            .meta = dueWords(reminder, session.today()),
            .metaTone = dueTone(reminder, session.today()),
            .face = faces.value(reminder.contact),
            .hint = orderSentence(reminder, session.today())};
    if (!reminder.contact)
        row.icon = subjectIcon(reminder.subject);
    return row;
}

TodayModel::TodayModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session) {}

Result<> TodayModel::reload() {
    const auto reminders = matchbook::reminders(m_session, daysAhead);
    const auto done = doneToday(m_session);
    beginResetModel();
    m_day = m_session.today();
    m_done = done ? *done : QList<DoneToday>();
    arrange(reminders ? *reminders : QList<Reminder>());
    m_faces = facesOf(m_session, listed());
    endResetModel();
    if (!reminders)
        return reminders.error();
    return done ? matchbook::done() : Result<>(done.error());
}

void TodayModel::arrange(const QList<Reminder>& reminders) {
    m_reminders.clear();
    m_lines.clear();
    m_counts.clear();
    for (const TodaySection section : sections) {
        const qsizetype from = m_reminders.size();
        for (const Reminder& reminder : reminders) {
            if (sectionOf(reminder) == section)
                m_reminders.append(reminder);
        }
        if (section == TodaySection::Done)
            list(section, 0, m_done.size());
        else
            list(section, from, m_reminders.size() - from);
    }
}

/// Lists a section under its heading: from the position on, so many.
void TodayModel::list(TodaySection section, qsizetype from, qsizetype count) {
    m_counts[section] = int(count);
    if (count == 0)
        return;
    const qsizetype shown = m_whole.contains(section) ? count : qMin<qsizetype>(count, mostRows);
    m_lines.append({section, LineKind::Heading});
    for (qsizetype i = 0; i < shown; ++i)
        m_lines.append({section, LineKind::Entry, from + i});
    if (shown < count)
        m_lines.append({section, LineKind::Rest});
}

QList<Reminder> TodayModel::listed() const {
    QList<Reminder> listed;
    for (int i = 0; i < rowCount(); ++i) {
        if (const Reminder* one = reminder(index(i)))
            listed.append(*one);
    }
    return listed;
}

bool TodayModel::isRest(const QModelIndex& index) const {
    return index.isValid() && m_lines.at(index.row()).kind == LineKind::Rest;
}

void TodayModel::showRest(const QModelIndex& index) {
    m_whole.insert(m_lines.at(index.row()).section);
    const QList<Reminder> reminders = m_reminders;
    beginResetModel();
    arrange(reminders);
    m_faces = facesOf(m_session, listed());
    endResetModel();
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index).title;
    if (role == Qt::AccessibleTextRole)
        return spoken(row(index));
    if (role == headingRole)
        return m_lines.at(index.row()).kind == LineKind::Heading;
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
    if (!reminder(index) && !isRest(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

Row TodayModel::row(const QModelIndex& index) const {
    const Line& line = m_lines.at(index.row());
    if (line.kind == LineKind::Heading)
        return heading(line.section);
    if (line.kind == LineKind::Rest)
        return rest(line.section);
    if (line.section != TodaySection::Done)
        return rowOf(m_session, m_reminders.at(line.position), m_faces);
    const DoneToday& done = m_done.at(line.position);
    Row row{.title = done.title, .meta = tr("done"), .muted = true};
    row.subtitle = done.how;
    row.face = done.person;
    if (done.person.name.isEmpty())
        row.icon = Icon::Done;
    return row;
}

const Reminder* TodayModel::reminder(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const Line& line = m_lines.at(index.row());
    const bool open = line.kind == LineKind::Entry && line.section != TodaySection::Done;
    return open ? &m_reminders.at(line.position) : nullptr;
}

QModelIndex TodayModel::indexOf(const QString& key) const {
    for (int i = 0; i < rowCount(); ++i) {
        const Reminder* one = reminder(index(i));
        if (one && one->key == key)
            return index(i);
    }
    return {};
}

QStringList TodayModel::keys() const {
    QStringList keys;
    for (const Reminder& reminder : m_reminders)
        keys.append(reminder.key);
    return keys;
}

int TodayModel::count(TodaySection section) const {
    return m_counts.value(section);
}

int TodayModel::waiting() const {
    return int(std::ranges::count_if(m_reminders, waitsForOthers));
}

std::span<const Reminder> TodayModel::overdue() const {
    // They are the first of what is shown.
    return std::span(m_reminders).first(static_cast<size_t>(count(TodaySection::Overdue)));
}

Row TodayModel::heading(TodaySection section) const {
    const QString titles[] = {tr("Overdue"), tr("Today"), tr("Next 7 days"),
                              tr("Waiting on others"), tr("Done today")};
    Row row{.title = titles[static_cast<size_t>(section)],
            .meta = QString::number(m_counts.value(section)),
            .heading = true};
    if (section == TodaySection::Overdue)
        row.metaTone = Tone::Danger;
    return row;
}

Row TodayModel::rest(TodaySection section) const {
    const int hidden = m_counts.value(section) - mostRows;
    Row row{.title = tr("Show all"), .subtitle = tr("%1 more").arg(QLocale().toString(hidden))};
    row.icon = Icon::ChevronDown;
    return row;
}

} // namespace matchbook
