// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"
#include "session/portfolioactions.h"

class QGridLayout;

namespace matchbook {

/// The kinds of mentor that the guides ask for: who is one, and who could become one where nobody
/// is. Each names the people and shows them.
class PortfolioCard : public Card {
    Q_OBJECT

public:
    explicit PortfolioCard(Workspace& workspace, QWidget* parent = nullptr);

    void setPortfolio(const QList<PortfolioLine>& portfolio);

private:
    QWidget* tile(const PortfolioLine& line);
    [[nodiscard]] QString names(const QList<ContactId>& people);

    Workspace& m_workspace;
    QGridLayout* m_tiles;
};

} // namespace matchbook
