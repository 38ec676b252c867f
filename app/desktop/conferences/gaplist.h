// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/linelist.h"
#include "session/eventpeople.h"

namespace matchbook {

/// What is missing of somebody met: no e-mail, no institution, no note.
QList<Badge> gapsOf(const EventPerson& person);

/// The people met, with what is missing marked: the inbox of the evening.
class GapList : public LineList {
    Q_OBJECT

public:
    explicit GapList(QWidget* parent = nullptr);

    void setPeople(const QList<EventPerson>& people);
};

} // namespace matchbook
