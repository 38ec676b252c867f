// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/conferences/halftyped.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/chip.h"

class QLineEdit;
class QSpinBox;

namespace matchbook {

class PlainLabel;
class SectionHeader;

/// What one wants to reach at an event, each with a number.
class GoalsCard : public Card {
    Q_OBJECT

public:
    explicit GoalsCard(QWidget* parent = nullptr);

    /// At which event: what to type differs by its kind.
    void setEvent(const Event& event);
    /// reached is how far each is, where that is known; proposed can be taken over while there are
    /// none.
    void setGoals(const QList<EventGoal>& goals, const QList<std::optional<int>>& reached,
                  const QList<EventGoal>& proposed);

    /// Is something half typed that was not added, here or for another event?
    [[nodiscard]] bool holdsTyped() const;

Q_SIGNALS:
    void changed(const QList<matchbook::EventGoal>& goals);

private:
    QWidget* makeProposal();
    QWidget* lineOf(qsizetype index);
    [[nodiscard]] Badge badgeOf(qsizetype index) const;
    void add();

    QList<EventGoal> m_goals;
    QList<std::optional<int>> m_reached;
    QList<EventGoal> m_proposed;
    QWidget* m_proposal = nullptr;
    PlainLabel* m_proposalText = nullptr;
    QList<QWidget*> m_removes; ///< one for each goal
    SectionHeader* m_header;
    QVBoxLayout* m_lines;
    QLineEdit* m_text;
    HalfTyped m_typed;
    QSpinBox* m_want;
};

} // namespace matchbook
