// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "session/sponsorshipactions.h"

class QPushButton;
class QStackedWidget;

namespace matchbook {

class Board;
class PortfolioCard;
class SponsorPanel;
class Workspace;

/// The mentors one has and lacks, and below them who may become a sponsor: a board by state, with
/// what each did and how ready they are beside it.
class SponsorshipView : public View {
    Q_OBJECT

public:
    explicit SponsorshipView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;
    void tellBadge() override;

protected:
    void reload() override;

private:
    QWidget* makeHead();
    QWidget* makeBoard();
    void addSomebody();
    void move(ContactId person, const QString& column);
    void set(ContactId person, Sponsorship state);
    void showChosen();
    [[nodiscard]] const SponsorshipLine* line(ContactId person) const;

    Workspace& m_workspace;
    QList<SponsorshipLine> m_lines;
    PortfolioCard* m_portfolio;
    QStackedWidget* m_pages;
    Board* m_board;
    SponsorPanel* m_panel;
    QPushButton* m_add = nullptr;
};

} // namespace matchbook
