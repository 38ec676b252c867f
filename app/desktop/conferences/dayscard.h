// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"
#include "domain/event.h"

namespace matchbook {

class SectionHeader;

/// The days of a rotation or of shadowing: what was seen, and what one takes from it.
class DaysCard : public Card {
    Q_OBJECT

public:
    explicit DaysCard(Workspace& workspace, QWidget* parent = nullptr);

    void setDays(const Event& event, QDate today);

Q_SIGNALS:
    void changed(const QList<matchbook::EventDay>& days);

private:
    QWidget* lineOf(qsizetype index);
    void addDay();
    void edit(qsizetype index);
    /// Asks about one of the days, and says what they are then.
    void ask(QList<EventDay> days, qsizetype index);
    void remove(qsizetype index);
    [[nodiscard]] QDate nextDay() const;

    Workspace& m_workspace;
    Event m_event;
    QDate m_today;
    SectionHeader* m_header;
    QVBoxLayout* m_lines;
    QList<QWidget*> m_removes; ///< one for each day
    QPushButton* m_add;
};

} // namespace matchbook
