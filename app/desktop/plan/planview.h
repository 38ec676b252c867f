// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "desktop/workspace.h"
#include "session/checklistactions.h"

class QVBoxLayout;

namespace matchbook {

class ChecklistCard;
class PhaseStrip;
class PlainLabel;
class ReadinessCard;
class SeasonCard;

/// The months until applications go out, what the guides count until then, and the lists that
/// belong to no event: memberships, the profile, first steps.
class PlanView : public View {
    Q_OBJECT

public:
    explicit PlanView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void reload() override;

private:
    QWidget* makeHead();
    void showLists(const QList<ChecklistToday>& lists, ChecklistPart current);
    ChecklistCard* addCard();

    Workspace& m_workspace;
    PlainLabel* m_about = nullptr;
    PhaseStrip* m_phases = nullptr;
    SeasonCard* m_season = nullptr;
    ReadinessCard* m_readiness;
    QVBoxLayout* m_lists;
    QList<ChecklistCard*> m_cards;
};

} // namespace matchbook
