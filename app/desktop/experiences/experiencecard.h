// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "domain/event.h"

class QPushButton;

namespace matchbook {

class Workspace;

/// On the page of a stay: what of it would stand in MyERAS, and the way to write it.
class ExperienceCard : public Section {
    Q_OBJECT

public:
    explicit ExperienceCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Hidden for what is no stay, unless it is an entry already.
    void setEvent(const Event& event);

private:
    Workspace& m_workspace;
    Event m_event;
    QPushButton* m_write;
};

} // namespace matchbook
