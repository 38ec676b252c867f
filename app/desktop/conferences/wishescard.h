// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/eventpeople.h"

namespace matchbook {

class LineList;
class Workspace;

/// Whom one wants to meet at an event: who was met, and for the others a word beforehand.
class WishesCard : public Section {
    Q_OBJECT

public:
    explicit WishesCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Hidden without wishes. people are those met there.
    void setWishes(const Event& event, const QList<EventPerson>& people);

private:
    enum Act { Draft = 1, Open };
    void run(qint64 id, int act);

    Workspace& m_workspace;
    Event m_event;
    LineList* m_list;
};

} // namespace matchbook
