// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "io/summary.h"

class QGridLayout;

namespace matchbook {

/// What the guides count before an application goes out: how much of it is there, how much they
/// ask for, and which guide says so.
class ReadinessCard : public Card {
    Q_OBJECT

public:
    explicit ReadinessCard(QWidget* parent = nullptr);

    void setTargets(const QList<Target>& targets);

private:
    void addRow(const Target& target);

    QGridLayout* m_rows;
};

} // namespace matchbook
