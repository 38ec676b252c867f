// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "session/checklistactions.h"

namespace matchbook {

class CheckLine;
class PlainLabel;
class SectionHeader;

/// A checklist in its parts, with how far it has come.
class ChecklistCard : public Card {
    Q_OBJECT

public:
    explicit ChecklistCard(QWidget* parent = nullptr);

    /// current is the part that stands out, where there is one.
    void setList(const ChecklistToday& list, QDate today, ChecklistPart current);

Q_SIGNALS:
    void ticked(const matchbook::ChecklistLine& line, bool ticked);

private:
    void build(const QList<ChecklistLine>& lines, ChecklistPart current);

    SectionHeader* m_header;
    PlainLabel* m_progress;
    QVBoxLayout* m_parts;
    QStringList m_shown; ///< ids, in the order of the lines
    ChecklistPart m_current = ChecklistPart::Whole;
    QList<CheckLine*> m_lines;
};

/// The heading of a part: "Before", "Phase 1: the foundation".
QString partWords(ChecklistPart part);

/// The part of an event's list that a day belongs to.
ChecklistPart partOn(const Event& event, QDate day);

} // namespace matchbook
