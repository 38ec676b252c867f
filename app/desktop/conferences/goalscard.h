// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "domain/event.h"

class QLineEdit;
class QSpinBox;

namespace matchbook {

class SectionHeader;

/// What one wants to reach at an event, each with a number.
class GoalsCard : public Card {
    Q_OBJECT

public:
    explicit GoalsCard(QWidget* parent = nullptr);

    void setGoals(const QList<EventGoal>& goals);

Q_SIGNALS:
    void changed(const QList<matchbook::EventGoal>& goals);

private:
    QWidget* lineOf(qsizetype index);
    void add();

    QList<EventGoal> m_goals;
    SectionHeader* m_header;
    QVBoxLayout* m_lines;
    QLineEdit* m_text;
    QSpinBox* m_want;
};

} // namespace matchbook
