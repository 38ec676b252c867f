// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/workspace.h"

class QPushButton;

namespace matchbook {

class Emblem;

/// What somebody new does first: bring in people, note the next event, name a mentor. It goes when
/// all is done, or when it is plain that one has found one's way.
class FirstSteps : public Card {
    Q_OBJECT

public:
    explicit FirstSteps(Workspace& workspace, QWidget* parent = nullptr);

    /// Looks what is done already, and hides when it is no longer of use.
    void reload();

private:
    struct Step {
        Emblem* emblem;
        Icon icon;
        QPushButton* button;
    };

    QPushButton* add(Icon icon, const QString& title, const QString& sentence,
                     const QString& button, const QString& objectName);

    Workspace& m_workspace;
    QList<Step> m_steps;
    bool m_over = false; ///< of no more use until the next start
};

} // namespace matchbook
