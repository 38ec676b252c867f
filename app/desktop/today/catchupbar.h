// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"
#include "rules/catchup.h"

namespace matchbook {

class PlainLabel;

/// Offers to catch up when much is overdue. Each offer shows what it will do before it does it.
class CatchUpBar : public Card {
    Q_OBJECT

public:
    explicit CatchUpBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Says how many are overdue; hides where there is nothing to catch up with.
    void setOverdue(std::span<const Reminder> overdue);

private:
    void offer(CatchUpWay way, const QString& objectName);

    Workspace& m_workspace;
    PlainLabel* m_title;
    QHBoxLayout* m_row;
};

} // namespace matchbook
