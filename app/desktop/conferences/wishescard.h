// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/conferences/halftyped.h"
#include "desktop/contacts/section.h"
#include "session/eventpeople.h"

namespace matchbook {

class LineList;
class PersonField;
class PlainLabel;
class Workspace;

/// Whom one wants to meet at an event: who was met, and for the others a word beforehand.
class WishesCard : public Section {
    Q_OBJECT

public:
    explicit WishesCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Without wishes it invites to them as long as a conference is ahead or runs, and is hidden
    /// elsewhere. people are those met there.
    void setWishes(const Event& event, const QList<EventPerson>& people);

    /// Is something half typed that was not added, here or for another event?
    [[nodiscard]] bool holdsTyped() const;

Q_SIGNALS:
    void changed(const QList<matchbook::ContactId>& wishes);

private:
    enum Act { Draft = 1, Open };
    QWidget* makeLine();
    void add();
    void run(qint64 id, int act);

    Workspace& m_workspace;
    Event m_event;
    LineList* m_list;
    PlainLabel* m_nobody;
    PersonField* m_person;
    HalfTyped m_typed;
    QWidget* m_line;
};

} // namespace matchbook
