// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sponsorship/sponsorpanel.h"

#include "desktop/contacts/criterionline.h"
#include "desktop/contacts/section.h"
#include "desktop/log/favordialog.h"
#include "desktop/log/sponsornews.h"
#include "desktop/people/person.h"
#include "desktop/sponsorship/sponsorshipboard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/plainlabel.h"
#include "words/reminderwords.h"

namespace matchbook {

namespace {

constexpr int panelWidth = 300;

} // namespace

SponsorPanel::SponsorPanel(Workspace& workspace, QWidget* parent)
    : ScrollPage(QStringLiteral("sponsorScrollArea"), parent)
    , m_workspace(workspace) {
    setAccessibleName(tr("The chosen person"));
    setFixedWidth(panelWidth);
    auto* page = new Card;
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::md);
    page->body()->addLayout(m_column);
    page->body()->addStretch(1);
    setWidget(page);
    setLine(std::nullopt);
}

void SponsorPanel::setLine(const std::optional<SponsorshipLine>& line) {
    clearSoon(m_column);
    if (!line) {
        add(paragraph(tr("Choose a card to see how ready they are to speak for you, what they did, "
                         "and what would come next.")));
        return;
    }
    showHead(*line);
    showEvidence(*line);
    showCriteria(*line);
}

void SponsorPanel::add(QWidget* widget) {
    m_column->addWidget(widget);
    widget->show();
}

void SponsorPanel::showHead(const SponsorshipLine& line) {
    const ContactId person = line.who.contact.id;
    auto* name = new PlainLabel(line.who.contact.name, TypeRole::Title);
    name->setObjectName(QStringLiteral("sponsorNameLabel"));
    name->setFit(PlainLabel::Fit::Wrap);
    add(name);
    if (const QString place = positionAndPlace(line.who); !place.isEmpty())
        add(paragraph(place, TypeRole::Caption));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, space::sm);
    auto* open = secondaryButton(tr("Open"), QStringLiteral("openSponsorButton"));
    auto* note = secondaryButton(tr("Note what they did"), QStringLiteral("noteFavorButton"));
    row->addWidget(open);
    row->addWidget(note);
    connect(open, &QPushButton::clicked, this,
            [this, person] { Q_EMIT m_workspace.contactRequested(person); });
    connect(note, &QPushButton::clicked, this, [this, person] { noteFavor(person); });
    add(buttons);
}

void SponsorPanel::showEvidence(const SponsorshipLine& line) {
    add(paragraph(tr("What they did as a sponsor"), TypeRole::Strong, ColorRole::Text));
    if (line.evidence.isEmpty())
        add(paragraph(tr("Nothing is noted: a call to a program, an invitation to write together."),
                      TypeRole::Caption));
    const QDate today = m_workspace.session().today();
    for (const Favor& favor : line.evidence) {
        auto* label = paragraph(evidenceLine(favor, line, today), TypeRole::Body, ColorRole::Text);
        label->setObjectName(QStringLiteral("evidenceLabel"));
        add(label);
    }
    if (!line.proposesActive())
        return;
    auto* mark = quietButton(tr("Mark active"), QStringLiteral("markActiveButton"));
    mark->setIcon(lineIcon(Icon::Done, ColorRole::Accent));
    connect(mark, &QPushButton::clicked, this,
            [this, person = line.who.contact] { markActiveSponsor(m_workspace, person); });
    add(mark);
}

void SponsorPanel::showCriteria(const SponsorshipLine& line) {
    add(paragraph(tr("How ready they are to speak for you"), TypeRole::Strong, ColorRole::Text));
    QList<Source> sources;
    for (const Standing& one : line.criteria) {
        add(criterionLine(one));
        sources += one.sources;
    }
    add(paragraph(tr("Counted from what you logged; it rates nobody. %1")
                      .arg(sourceWords(sources).join(QStringLiteral("; "))),
                  TypeRole::Caption));
}

void SponsorPanel::noteFavor(ContactId person) {
    Favor favor;
    favor.person = person;
    favor.direction = FavorDirection::Received;
    favor.kind = FavorKind::PdCall;
    open(new FavorDialog(m_workspace, favor, window()));
}

} // namespace matchbook
