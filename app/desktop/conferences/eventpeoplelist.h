// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/linelist.h"
#include "desktop/workspace.h"
#include "session/eventpeople.h"

namespace matchbook {

/// The people met at an event with the state of their follow-up. Keys: Enter or O opens, L logs, E
/// drafts the follow-up; the same stands in the context menu.
class EventPeopleList : public LineList {
    Q_OBJECT

public:
    explicit EventPeopleList(Workspace& workspace, QWidget* parent = nullptr);

    void setPeople(const QList<EventPerson>& people, QDate today);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum Action { Log, Draft, Open };
    QList<RowAction> actionsFor(qint64 id) const;
    void run(qint64 id, int action);

    Workspace& m_workspace;
    QHash<qint64, Reminder> m_followUps; ///< by person
};

/// How far the follow-up with somebody is; empty when nothing is to be done.
Badge followUpState(const EventPerson& person, QDate today);

} // namespace matchbook
