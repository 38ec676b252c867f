// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sponsorship/sponsorshipview.h"

#include "desktop/network/networkdialog.h"
#include "desktop/palette/palettesources.h"
#include "desktop/sponsorship/portfoliocard.h"
#include "desktop/sponsorship/sponsorpanel.h"
#include "desktop/sponsorship/sponsorshipboard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "words/tokenwords.h"

#include <QStackedWidget>

#include <algorithm>

namespace matchbook {

SponsorshipView::SponsorshipView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_portfolio(new PortfolioCard(workspace))
    , m_pages(new QStackedWidget)
    , m_board(new Board(tr("Sponsorship"), QStringLiteral("sponsorshipBoard")))
    , m_panel(new SponsorPanel(workspace)) {
    setObjectName(QStringLiteral("sponsorshipView"));
    auto* empty = new EmptyState(
        Icon::Sponsor, tr("Nobody on the way yet"),
        tr("A mentor advises you; a sponsor puts a good name in for you. Who saw your work and "
           "would do that?"));
    connect(empty->addAction(tr("Add a person"), QStringLiteral("addFirstSponsorButton")),
            &QPushButton::clicked, this, &SponsorshipView::addSomebody);
    m_pages->addWidget(makeBoard());
    m_pages->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::lg);
    column->setSpacing(space::lg);
    column->addWidget(makeHead());
    column->addWidget(m_portfolio);
    column->addWidget(m_pages, 1);
    connect(m_board, &Board::opened, this,
            [this](qint64 card) { Q_EMIT m_workspace.contactRequested(ContactId{card}); });
    connect(m_board, &Board::moveRequested, this,
            [this](qint64 card, const QString& to) { move(ContactId{card}, to); });
    connect(m_board, &Board::currentChanged, this, &SponsorshipView::showChosen);
    connect(&workspace.session(), &Session::changed, this, &View::reloadWhenSeen);
    reload();
}

QWidget* SponsorshipView::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_add = primaryButton(tr("Add a person"), QStringLiteral("addSponsorButton"));
    m_add->setIcon(lineIcon(Icon::Plus, ColorRole::AccentText));
    auto* network = secondaryButton(tr("Who introduced whom"), QStringLiteral("networkButton"));
    network->setIcon(lineIcon(Icon::Introduced, ColorRole::Text));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(new PlainLabel(tr("Sponsorship"), TypeRole::Display), 1);
    top->addWidget(network);
    top->addWidget(m_add);
    column->addLayout(top);
    column->addWidget(paragraph(
        tr("A mentor advises you. A sponsor acts: calls a program, writes with you, names you.")));
    connect(m_add, &QPushButton::clicked, this, &SponsorshipView::addSomebody);
    connect(network, &QPushButton::clicked, this,
            [this] { open(new NetworkDialog(m_workspace, ContactId{}, window())); });
    return head;
}

QWidget* SponsorshipView::makeBoard() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::lg);
    row->addWidget(m_board, 1);
    row->addWidget(m_panel);
    return page;
}

void SponsorshipView::focusFirst() {
    m_board->focusFirst();
}

void SponsorshipView::reload() {
    auto lines = sponsorships(m_workspace.session());
    const auto portfolio = mentorPortfolio(m_workspace.session());
    if (!m_workspace.succeeded(lines) || !m_workspace.succeeded(portfolio))
        return;
    m_lines = *std::move(lines);
    m_portfolio->setPortfolio(*portfolio);
    m_board->setColumns(sponsorshipColumns(m_lines, m_workspace.session().today()));
    m_pages->setCurrentIndex(m_lines.isEmpty() ? 1 : 0);
    m_add->setVisible(!m_lines.isEmpty()); // the empty page offers it itself
    tellBadge();
    showChosen();
}

void SponsorshipView::tellBadge() {
    const auto proposed = std::ranges::count_if(m_lines, &SponsorshipLine::proposesActive);
    Q_EMIT badgeChanged(static_cast<int>(proposed), false);
}

void SponsorshipView::addSomebody() {
    const auto add = [this](ContactId person) {
        const SponsorshipLine* known = line(person);
        if (!known || known->who.contact.sponsorship == Sponsorship::None)
            set(person, Sponsorship::Potential);
        m_board->setCurrentId(person.value);
    };
    open(new PaletteDialog(tr("Who may become a sponsor?"), tr("Name"), everybody(m_workspace, add),
                           this));
}

void SponsorshipView::move(ContactId person, const QString& column) {
    if (const SponsorshipLine* known = line(person))
        set(person, sponsorshipIn(column, known->who.contact.sponsorship));
}

void SponsorshipView::set(ContactId person, Sponsorship state) {
    const auto saved = setContactFields(m_workspace.session(), person,
                                        {{QStringLiteral("sponsorship"), toText(state)}});
    if (!m_workspace.succeeded(saved))
        return;
    const SponsorshipLine* now = line(person);
    Q_EMIT m_workspace.said(
        tr("%1: %2").arg(now ? now->who.contact.name : QString(), inWords(state)), true);
}

void SponsorshipView::showChosen() {
    const SponsorshipLine* chosen = line(ContactId{m_board->currentId()});
    m_panel->setLine(chosen ? std::optional(*chosen) : std::nullopt);
}

const SponsorshipLine* SponsorshipView::line(ContactId person) const {
    const auto found = std::ranges::find(
        m_lines, person, [](const SponsorshipLine& one) { return one.who.contact.id; });
    return found == m_lines.end() ? nullptr : &*found;
}

} // namespace matchbook
