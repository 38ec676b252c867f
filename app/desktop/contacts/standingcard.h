// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// What would let a mentor speak for the applicant: what is there, with what was counted, and what
/// is missing. Hidden for all others.
class StandingCard : public Section {
    Q_OBJECT

public:
    explicit StandingCard(Workspace& workspace, QWidget* parent = nullptr);
    void setDetails(const ContactDetails& details);

private:
    Workspace& m_workspace;
};

} // namespace matchbook
