// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/linelist.h"
#include "session/eventpeople.h"

namespace matchbook {

/// All events: those that run today, those to come (the next one first) and those that are over.
class EventList : public LineList {
    Q_OBJECT

public:
    explicit EventList(QWidget* parent = nullptr);

    void setEvents(const QList<EventSummary>& events, EventId active, QDate today);
};

} // namespace matchbook
