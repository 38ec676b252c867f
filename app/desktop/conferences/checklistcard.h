// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/conferences/checklist.h"
#include "desktop/widgets/card.h"

class QCheckBox;

namespace matchbook {

class SectionHeader;

/// What to have ready before an event, to be ticked off.
class ChecklistCard : public Card {
    Q_OBJECT

public:
    explicit ChecklistCard(const QList<ChecklistItem>& items, QWidget* parent = nullptr);

    /// ticked: the ids of the items that are done.
    void setTicked(const QStringList& ticked);

Q_SIGNALS:
    void changed(const QStringList& ticked);

private:
    SectionHeader* m_header;
    QHash<QString, QCheckBox*> m_boxes;
    QStringList m_ticked;
};

} // namespace matchbook
