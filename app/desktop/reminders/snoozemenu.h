// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "domain/event.h"

#include <QMenu>

namespace matchbook {

/// A later day to be reminded on, and what it is called.
struct SnoozeChoice {
    QString name;
    QDate until;

    bool operator==(const SnoozeChoice&) const = default;
};

QDate nextMonday(QDate today);

/// Tomorrow, in 3 days, next Monday, in two weeks, and the day after one is back from the event;
/// each day once, none before tomorrow, in the order of the calendar.
QList<SnoozeChoice> snoozeChoices(QDate today, const std::optional<Event>& event);

/// The event of event mode, else the one that is on or comes next; none when nothing is ahead.
std::optional<Event> eventAhead(Workspace& workspace);

/// A menu of days, each with its date and a digit as its key, and a calendar for all others.
class SnoozeMenu : public QMenu {
    Q_OBJECT

public:
    explicit SnoozeMenu(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QDate until);

private:
    void pickDate();

    QDate m_today;
};

/// Asks for a day after today; none when the user cancels. proposal is selected first.
std::optional<QDate> askForDay(QWidget* parent, QDate today, QDate proposal);

} // namespace matchbook
