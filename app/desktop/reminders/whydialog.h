// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/contact.h"

namespace matchbook {

/// Why a reminder is there, from which guide, what it looked at and what comes of each answer; and
/// the place to change its times.
class WhyDialog : public Dialog {
    Q_OBJECT

public:
    /// Says that the reminder is gone when the rules do not ask for it any more.
    WhyDialog(Workspace& workspace, const QString& key, QWidget* parent = nullptr);

private:
    void explain();
    void addSection(const QString& title);
    void addTimes();
    void addChange();

    Workspace& m_workspace;
    Explanation m_explanation;
    std::optional<Contact> m_person;
};

} // namespace matchbook
