// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/ledger.h"

#include "base/text.h"
#include "desktop/contacts/iconline.h"
#include "desktop/guard/guard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "session/logactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace matchbook {

namespace {

QString directionWords(FavorDirection direction) {
    switch (direction) {
    case FavorDirection::Asked:
        return Ledger::tr("I asked for");
    case FavorDirection::Received:
        return Ledger::tr("They gave me");
    case FavorDirection::Given:
        break;
    }
    return Ledger::tr("I gave them");
}

Icon iconOf(FavorDirection direction) {
    switch (direction) {
    case FavorDirection::Asked:
        return Icon::Why;
    case FavorDirection::Received:
        return Icon::Import;
    case FavorDirection::Given:
        break;
    }
    return Icon::Export;
}

} // namespace

Ledger::Ledger(Workspace& workspace, QWidget* parent)
    : Section(tr("Asked, received, given"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("ledger"));
    foot()->addWidget(makeAdding());
    offerKinds();
}

QWidget* Ledger::makeAdding() {
    auto* adding = new QWidget;
    m_direction = new QComboBox;
    m_direction->setObjectName(QStringLiteral("favorDirectionCombo"));
    m_direction->setAccessibleName(tr("Direction"));
    for (const auto direction :
         {FavorDirection::Given, FavorDirection::Received, FavorDirection::Asked})
        m_direction->addItem(directionWords(direction), int(direction));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("favorKindCombo"));
    m_kind->setAccessibleName(tr("What"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("favorNoteEdit"));
    m_note->setAccessibleName(tr("Note on the favor"));
    m_note->setPlaceholderText(tr("A few words, if you like"));
    m_note->setMaxLength(1000);
    auto* add = secondaryButton(tr("Add"), QStringLiteral("addFavorButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(m_direction);
    top->addWidget(m_kind, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::sm);
    below->addWidget(m_note, 1);
    below->addWidget(add);
    auto* column = new QVBoxLayout(adding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addLayout(top);
    column->addLayout(below);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &Ledger::offerKinds);
    connect(m_note, &QLineEdit::returnPressed, this, &Ledger::add);
    connect(add, &QPushButton::clicked, this, &Ledger::add);
    return adding;
}

/// Only what fits the direction: one gives work and asks for advice.
void Ledger::offerKinds() {
    const auto direction = static_cast<FavorDirection>(m_direction->currentData().toInt());
    m_kind->clear();
    for (size_t i = 0; i < tokens<FavorKind>().size(); ++i) {
        const auto kind = static_cast<FavorKind>(i);
        if (fits(kind, direction))
            m_kind->addItem(inWords(kind), int(i));
    }
}

void Ledger::setDetails(const ContactDetails& details) {
    if (m_person != details.summary.contact.id) {
        m_person = details.summary.contact.id;
        m_note->clear();
    }
    clearLines();
    header()->setCount(details.favors.isEmpty() ? -1 : int(details.favors.size()));
    if (details.favors.isEmpty())
        addNothing(
            tr("Help goes both ways. Note what they did for you and what you did for them."));
    for (const Favor& favor : details.favors)
        addFavor(favor, details);
}

void Ledger::addFavor(const Favor& favor, const ContactDetails& details) {
    const bool evidence =
        favor.direction == FavorDirection::Received && isSponsorshipAction(favor.kind);
    auto* line = new IconLine(iconOf(favor.direction), evidence ? Tone::Success : Tone::Neutral);
    line->setObjectName(QStringLiteral("favorLine"));
    QList<Badge> badges;
    if (evidence)
        badges.append({tr("Sponsor"), Tone::Success});
    line->setTitle(inWords(favor.kind), badges);
    const QDate today = m_workspace.session().today();
    QStringList caption{directionWords(favor.direction), dayInWords(favor.on, today),
                        elided(details.organizations.value(favor.program), 200)};
    if (favor.thankedOn)
        caption.append(tr("thanked on %1").arg(dayInWords(*favor.thankedOn, today)));
    caption.removeAll(QString());
    line->addCaption(caption.join(QStringLiteral(" · ")));
    if (!favor.note.isEmpty())
        line->addText(favor.note);
    if (favor.direction == FavorDirection::Received && !favor.thankedOn) {
        auto* thanked = quietButton(tr("Thanked"), QStringLiteral("thankedButton"));
        thanked->setAccessibleName(tr("You thanked them today: %1").arg(inWords(favor.kind)));
        line->addAction(thanked);
        connect(thanked, &QPushButton::clicked, this, [this, favor] { thank(favor); });
    }
    addLine(line);
}

void Ledger::add() {
    if (!mayKeep(m_workspace, m_note))
        return;
    Favor favor;
    favor.person = m_person;
    favor.direction = static_cast<FavorDirection>(m_direction->currentData().toInt());
    favor.kind = static_cast<FavorKind>(m_kind->currentData().toInt());
    favor.note = cleaned(m_note->text()).trimmed();
    if (!m_workspace.succeeded(saveFavor(m_workspace.session(), favor)))
        return;
    m_note->clear();
    Q_EMIT m_workspace.said(tr("Added to the ledger"), true);
}

void Ledger::thank(Favor favor) {
    favor.thankedOn = m_workspace.session().today();
    if (m_workspace.succeeded(saveFavor(m_workspace.session(), favor)))
        Q_EMIT m_workspace.said(tr("Noted that you thanked them"), true);
}

} // namespace matchbook
