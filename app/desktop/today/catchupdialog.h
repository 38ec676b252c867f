// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "rules/catchup.h"

namespace matchbook {

class FactsTable;

/// One way of catching up, as a button or a menu offers it.
QString offerInWords(CatchUpWay way);

/// Shows what one way of catching up will do, day by day, and does it as one step of undo.
class CatchUpDialog : public Dialog {
    Q_OBJECT

public:
    CatchUpDialog(Workspace& workspace, CatchUpWay way, QWidget* parent = nullptr);

    void accept() override;

private:
    void addDay();
    void chooseDay(QDate until);
    void plan();
    [[nodiscard]] QString summary() const;

    Workspace& m_workspace;
    CatchUpWay m_way;
    QDate m_until;
    CatchUp m_plan;
    QPushButton* m_day = nullptr;
    PlainLabel* m_summary;
    FactsTable* m_table;
    QPushButton* m_accept;
};

} // namespace matchbook
