// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventpeoplelist.h"

#include "base/text.h"
#include "desktop/people/person.h"
#include "desktop/support/plaintext.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace matchbook {

namespace {

Row rowOf(const EventPerson& person, QDate today) {
    const Contact& contact = person.summary.contact;
    Row row;
    row.title = contact.name;
    row.face = faceOf(contact);
    // The day comes first: it tells the lines apart, and who it was stands above it.
    QStringList about{EventPeopleList::tr("met %1").arg(weekdayInWords(person.metOn, today)),
                      positionAndPlace(person.summary)};
    about.removeAll(QString());
    row.subtitle = capitalized(about.join(QStringLiteral(" \u00b7 ")));
    const Badge state = followUpState(person, today);
    row.meta = state.text;
    row.metaTone = state.tone;
    return row;
}

} // namespace

Badge followUpState(const EventPerson& person, QDate today) {
    if (person.followedUpOn.isValid())
        return {
            EventPeopleList::tr("Followed up %1").arg(weekdayInWords(person.followedUpOn, today)),
            Tone::Success};
    if (!person.followUp)
        return {};
    switch (person.followUp->state) {
    case ReminderState::Overdue:
        return {EventPeopleList::tr("Follow-up %1").arg(dueWords(*person.followUp, today)),
                Tone::Danger};
    case ReminderState::Due:
        return {EventPeopleList::tr("Follow up %1").arg(dueWords(*person.followUp, today)),
                Tone::Warning};
    case ReminderState::Upcoming:
        break;
    }
    return {
        EventPeopleList::tr("Follow up from %1").arg(weekdayInWords(person.followUp->due, today))};
}

EventPeopleList::EventPeopleList(Workspace& workspace, QWidget* parent)
    : LineList(tr("People met"), QStringLiteral("eventPeopleList"), parent)
    , m_workspace(workspace) {
    setInPage();
    rows()->setActions(
        [this](const QModelIndex& index) { return actionsFor(lines()->line(index).id); });
    connect(rows(), &RowDelegate::actionTriggered, this,
            [this](const QModelIndex& index, int action) { run(lines()->line(index).id, action); });
    connect(this, &LineList::opened, this, [this](qint64 id) { run(id, Open); });
}

void EventPeopleList::setPeople(const QList<EventPerson>& people, QDate today) {
    m_followUps.clear();
    QList<RowsModel::Line> rows;
    for (const EventPerson& person : people) {
        const qint64 id = person.summary.contact.id.value;
        if (person.followUp)
            m_followUps.insert(id, *person.followUp);
        rows.append({id, rowOf(person, today)});
    }
    setLines(rows);
}

QList<RowAction> EventPeopleList::actionsFor(qint64 id) const {
    QList<RowAction> actions{{Log, Icon::Log, tr("Log a contact")}};
    if (m_followUps.contains(id))
        actions.append({Draft, Icon::Draft, tr("Draft the follow-up")});
    actions.append({Open, Icon::Open, tr("Open")});
    return actions;
}

void EventPeopleList::run(qint64 id, int action) {
    const ContactId person{id};
    if (!person)
        return;
    if (action == Log)
        Q_EMIT m_workspace.logRequested({person});
    else if (action == Draft && m_followUps.contains(id))
        Q_EMIT m_workspace.draftRequested(m_followUps.value(id));
    else if (action == Open)
        Q_EMIT m_workspace.contactRequested(person);
}

void EventPeopleList::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_L:
            return run(currentId(), Log);
        case Qt::Key_E:
            return run(currentId(), Draft);
        case Qt::Key_O:
            return run(currentId(), Open);
        default:
            break;
        }
    }
    LineList::keyPressEvent(event);
}

void EventPeopleList::contextMenuEvent(QContextMenuEvent* event) {
    const qint64 id = currentId();
    if (id == 0)
        return;
    QMenu menu(this);
    for (const RowAction& action : actionsFor(id))
        connect(menu.addAction(lineIcon(action.icon), withoutMnemonic(action.name)),
                &QAction::triggered, this, [this, id, action] { run(id, action.id); });
    const QPoint foot = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : foot);
}

} // namespace matchbook
