// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/snoozemenu.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/dialog.h"
#include "session/eventactions.h"
#include "words/daywords.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype longestEventName = 30;

} // namespace

QDate nextMonday(QDate today) {
    return today.addDays(8 - today.dayOfWeek());
}

QList<SnoozeChoice> snoozeChoices(QDate today, const std::optional<Event>& event) {
    QList<SnoozeChoice> all{{SnoozeMenu::tr("Tomorrow"), today.addDays(1)},
                            {SnoozeMenu::tr("In 3 days"), today.addDays(3)},
                            {SnoozeMenu::tr("Next Monday"), nextMonday(today)},
                            {SnoozeMenu::tr("In two weeks"), today.addDays(14)}};
    if (event && returnedOn(*event) >= today)
        all.append({SnoozeMenu::tr("After %1").arg(elided(event->name, longestEventName)),
                    returnedOn(*event).addDays(1)});
    std::ranges::stable_sort(all, {}, &SnoozeChoice::until);
    QList<SnoozeChoice> choices;
    for (const SnoozeChoice& choice : std::as_const(all)) {
        if (choices.isEmpty() || choices.last().until != choice.until)
            choices.append(choice);
    }
    return choices;
}

std::optional<Event> eventAhead(Workspace& workspace) {
    const auto found = events(workspace.session());
    if (!found)
        return std::nullopt;
    const EventId active = workspace.activeEvent();
    const QDate today = workspace.session().today();
    std::optional<Event> ahead;
    for (const Event& event : *found) {
        if (event.id == active)
            return event;
        if (event.ends >= today && (!ahead || event.starts < ahead->starts))
            ahead = event;
    }
    return ahead;
}

SnoozeMenu::SnoozeMenu(Workspace& workspace, QWidget* parent)
    : QMenu(parent)
    , m_today(workspace.session().today()) {
    setObjectName(QStringLiteral("snoozeMenu"));
    setTitle(tr("Remind me later"));
    setAccessibleName(title());
    setToolTipsVisible(false);
    const auto choices = snoozeChoices(m_today, eventAhead(workspace));
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const SnoozeChoice choice = choices[i];
        // What stands behind the tab is shown at the right end, as shortcuts are.
        const QString text = QStringLiteral("&%1  %2\t%3")
                                 .arg(QString::number(i + 1), withoutMnemonic(choice.name),
                                      weekdayInWords(choice.until, m_today));
        connect(addAction(text), &QAction::triggered, this,
                [this, choice] { Q_EMIT chosen(choice.until); });
    }
    addSeparator();
    connect(addAction(tr("&Pick a date…")), &QAction::triggered, this, &SnoozeMenu::pickDate);
    setActiveAction(actions().constFirst());
}

void SnoozeMenu::pickDate() {
    if (const auto day = askForDay(parentWidget(), m_today, m_today.addDays(7)))
        Q_EMIT chosen(*day);
}

std::optional<QDate> askForDay(QWidget* parent, QDate today, QDate proposal) {
    Dialog dialog(SnoozeMenu::tr("When should it come back?"), parent);
    dialog.setObjectName(QStringLiteral("pickDateDialog"));
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("snoozeCalendar"));
    calendar->setAccessibleName(SnoozeMenu::tr("Day to be reminded on"));
    calendar->setMinimumDate(today.addDays(1));
    calendar->setMaximumDate(today.addYears(2));
    calendar->setSelectedDate(proposal);
    dialog.body()->addWidget(calendar);
    dialog.addAcceptAndCancel(SnoozeMenu::tr("Remind me then"));
    QObject::connect(calendar, &QCalendarWidget::activated, &dialog, &QDialog::accept);
    calendar->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return calendar->selectedDate();
}

} // namespace matchbook
