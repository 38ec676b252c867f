// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// What the rules ask about this person, the next one with its reason.
class NextSteps : public Section {
    Q_OBJECT

public:
    explicit NextSteps(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

private:
    void add(const Reminder& reminder, bool first);

    Workspace& m_workspace;
};

} // namespace matchbook
