// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"
#include "io/summary.h"

class QGridLayout;
class QPushButton;

namespace matchbook {

class SectionHeader;

/// What the guides count before an application goes out: how much of it is there, how much they
/// ask for, and which guide says so.
class ReadinessCard : public Card {
    Q_OBJECT

public:
    explicit ReadinessCard(Workspace& workspace, QWidget* parent = nullptr);

    void setTargets(const QList<Target>& targets);
    /// A link at the head to more of this.
    QPushButton* setMore(const QString& text, const QString& objectName);

private:
    void addRow(int row, const Target& target);
    QWidget* haveOf(const Target& target);

    void showPeople(const Target& target);

    Workspace& m_workspace;
    SectionHeader* m_header;
    QGridLayout* m_rows;
};

} // namespace matchbook
